// Google's own library, for its example numbers.
import google from 'google-libphonenumber';

const { PhoneNumberFormat, PhoneNumberType, PhoneNumberUtil } = google;
const util = PhoneNumberUtil.getInstance();
const lineTypes = Object.entries({
  FIXED_LINE: 'fixed',
  MOBILE: 'mobile',
  FIXED_LINE_OR_MOBILE: 'fixed-or-mobile',
  TOLL_FREE: 'toll-free',
  PREMIUM_RATE: 'premium',
  SHARED_COST: 'shared-cost',
  VOIP: 'voip',
  PERSONAL_NUMBER: 'personal',
  PAGER: 'pager',
  UAN: 'uan',
  VOICEMAIL: 'voicemail',
});
const typeOf = new Map(lineTypes.map(([name, type]) => [PhoneNumberType[name], type]));

/** An example of each type of each region, with Google's verdict on it. @type {() => import('./google.d.mts').Example[]} */
export function listExamples() {
  const regional = util
    .getSupportedRegions()
    .flatMap((region) =>
      [...typeOf.keys()].map((type) => ({ region, number: util.getExampleNumberForType(region, type) })),
    );
  const global = util
    .getSupportedGlobalNetworkCallingCodes()
    .map((code) => ({ region: null, number: util.getExampleNumberForNonGeoEntity(code) }));
  return [...regional, ...global]
    .filter(({ number }) => number != null)
    .map(({ region, number }) => ({
      region,
      e164: util.format(number, PhoneNumberFormat.E164),
      national: util.format(number, PhoneNumberFormat.NATIONAL).replace(/\D/g, ''),
      isValid: util.isValidNumber(number),
      country: countryOf(util.getRegionCodeForNumber(number)),
      type: typeOf.get(util.getNumberType(number)) ?? null,
    }));
}

/** @type {(region: string | null | undefined) => string | null} */
function countryOf(region) {
  return region == null || region === '001' ? null : region;
}
