/**
 * Google's numbering plans in libphonenumber-js's notation. Where libphonenumber-js, given these, says what Google says,
 * the two differ in what they know and not in what they do.
 */
import google from 'google-libphonenumber';
import metadata from 'libphonenumber-js/max/metadata';

const util = google.PhoneNumberUtil.getInstance();
// In the order of the notation.
const lineTypes = [
  ...['FixedLine', 'Mobile', 'TollFree', 'PremiumRate', 'PersonalNumber'],
  ...['Voicemail', 'Uan', 'Pager', 'Voip', 'SharedCost'],
];

/** @type {import('libphonenumber-js/core').MetadataJson} */
export const googlesMetadata = {
  ...metadata,
  countries: mapValues(metadata.countries, (plan, country) =>
    translate(plan, util.getMetadataForRegion(country)),
  ),
  nonGeographic: mapValues(metadata.nonGeographic, (plan, code) =>
    translate(plan, util.getMetadataForNonGeographicalRegion(Number(code))),
  ),
};

/** Countries, and calling codes of none, that the two have different plans of. @type {string[]} */
export const changedPlans = ['countries', 'nonGeographic'].flatMap((kind) =>
  Object.keys(metadata[kind]).filter(
    (name) => tellPlan(googlesMetadata[kind][name]) !== tellPlan(metadata[kind][name]),
  ),
);

/** What decides a verdict is theirs, the formats stay. @type {(plan: any[], theirs: any) => any[]} */
function translate(plan, theirs) {
  if (theirs == null) return plan;
  const general = theirs.getGeneralDesc();
  const translated = [...plan];
  translated[1] = theirs.getInternationalPrefix() ?? plan[1];
  translated[2] = general.getNationalNumberPattern();
  translated[3] = general.possibleLengthArray();
  translated[5] = theirs.getNationalPrefix() ?? 0;
  translated[7] = theirs.getNationalPrefixForParsing() ?? 0;
  translated[8] = theirs.getNationalPrefixTransformRule() ?? 0;
  translated[10] = theirs.getLeadingDigits() ?? 0;
  translated[11] = lineTypes.map((type) => {
    // The notation leaves mobiles out where nothing tells them from fixed lines.
    if (type === 'Mobile' && theirs.getSameMobileAndFixedLinePattern()) return 0;
    const line = theirs[`get${type}`]();
    const pattern = line?.getNationalNumberPattern();
    if (!pattern) return 0;
    const lengths = line.possibleLengthArray();
    return lengths.length === 0 ? [pattern] : [pattern, lengths];
  });
  return translated;
}

/** The same for plans that decide the same. @type {(plan: any[]) => string} */
function tellPlan(plan) {
  const [code, idd, general, lengths, , trunk, , prefix, rule, , leading, types] = plan;
  const lines = lineTypes.map((_, index) => {
    const [pattern, own] = types[index] || [];
    return [pattern || '', own || lengths];
  });
  return JSON.stringify([code, idd, general, lengths, prefix || trunk, rule || 0, leading || 0, lines]);
}

/** @type {<T>(object: Record<string, T>, map: (value: T, key: string) => T) => Record<string, T>} */
function mapValues(object, map) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]));
}
