// Google's own library: its example numbers and its short ones, its spelling and its verdicts.
import google from 'google-libphonenumber';

const { PhoneNumber, PhoneNumberFormat, PhoneNumberType, PhoneNumberUtil, ShortNumberInfo } = google;
const util = PhoneNumberUtil.getInstance();
const short = ShortNumberInfo.getInstance();
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
      spelled: util.format(number, PhoneNumberFormat.NATIONAL),
      national: util.format(number, PhoneNumberFormat.NATIONAL).replace(/\D/g, ''),
      isValid: util.isValidNumber(number),
      country: countryOf(util.getRegionCodeForNumber(number)),
      type: typeOf.get(util.getNumberType(number)) ?? null,
    }));
}

/** A number as its country writes it at home, valid or not; null where it is too short or too long. @type {(e164: string) => string | null} */
export function spellAtHome(e164) {
  try {
    return util.format(util.parse(e164), PhoneNumberFormat.NATIONAL);
  } catch {
    return null;
  }
}

/** Google's verdict on any text. @type {(text: string, country: string | null) => import('./google.d.mts').Strict} */
export function askGoogle(text, country) {
  const nothing = { valid: false, e164: null, country: null, type: null, extension: null, possible: false };
  let number;
  try {
    number = util.parse(text, country ?? undefined);
  } catch {
    return nothing;
  }
  // Google also knows of lengths that are enough within a town; they are none that reach anybody from outside.
  const possible = util.isPossibleNumberWithReason(number) === PhoneNumberUtil.ValidationResult.IS_POSSIBLE;
  if (!util.isValidNumber(number)) return { ...nothing, possible };
  return {
    valid: true,
    e164: util.format(number, PhoneNumberFormat.E164),
    country: countryOf(util.getRegionCodeForNumber(number)),
    type: typeOf.get(util.getNumberType(number)) ?? null,
    extension: number.getExtension() || null,
    possible,
  };
}

/** @type {(region: string | null | undefined) => string | null} */
function countryOf(region) {
  return region == null || region === '001' ? null : region;
}

// Places in Google's notation of a description (ShortNumberMetadata.xml), and of what it describes.
const [general, emergency, shortCode] = [1, 27, 29];
const [pattern, possibleLengths] = [2, 9];

/** The short numbers of each region as Google's metadata has them. @type {() => import('./google.d.mts').ShortPlan[]} */
export function listShortPlans() {
  return Object.entries(google.shortnumbermetadata.countryToMetadata).map(([region, plan]) => ({
    region,
    numbers: plan[shortCode][pattern],
    lengths: plan[shortCode][possibleLengths] ?? plan[general][possibleLengths],
    emergencies: plan[emergency]?.[pattern] ?? null,
  }));
}

/** Google's own answer. @type {(digits: string, region: string) => boolean} */
export function isGooglesShortNumber(digits, region) {
  const number = new PhoneNumber();
  number.setCountryCode(util.getCountryCodeForRegion(region));
  const zeros = /^0*/.exec(digits.slice(0, -1))[0].length;
  number.setNationalNumber(Number(digits));
  if (zeros > 0) {
    number.setItalianLeadingZero(true);
    number.setNumberOfLeadingZeros(zeros);
  }
  return short.isValidShortNumberForRegion(number, region) || short.isEmergencyNumber(digits, region);
}
