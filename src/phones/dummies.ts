// NANP: 555-0100 to 555-0199 in every area code. https://www.nanpa.com/numbering/555-line-numbers
const northAmerica = /^\d{3}55501\d\d$/;
// Ofcom, numbers for drama use. https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
const britain =
  /^(?:1(?:1[3-8]|[2-6]1)4960|1632960|1914980|2079460|2896496|2920180|3069990|7700900|8081570|9098790)\d{3}$/;
// ACMA, numbers for creative works. https://www.acma.gov.au/phone-numbers-use-tv-shows-films-and-creative-works
const australia =
  /^(?:[2378](?:5550|7010)\d{4}|49157(?:0(?:006|110|15[6-9]|313|737)|1(?:266|491|804)|2(?:549|665|983)|3(?:087|770)|4(?:118|632)|5(?:254|789)|6(?:398|801)|7(?:426|644)|8(?:148|888|957)|9(?:212|455|760))|1[38]009757(?:0[7-9]|1[01])|1800160401)$/;

const reserved: Readonly<Record<string, RegExp>> = { '1': northAmerica, '44': britain, '61': australia };
const rising = '01234567890123456789';
const falling = '98765432109876543210';
const maxRepeats = 6;

/** Is this a number that nobody has: kept for fiction, one digit seven times, or digits in a row? */
export function isDummy(callingCode: string, nationalNumber: string): boolean {
  return (
    rising.includes(nationalNumber) ||
    falling.includes(nationalNumber) ||
    repeatsDigit(nationalNumber) ||
    (reserved[callingCode]?.test(nationalNumber) ?? false)
  );
}

function repeatsDigit(digits: string): boolean {
  let repeats = 1;
  for (let at = 1; at < digits.length; at++) {
    repeats = digits.charCodeAt(at) === digits.charCodeAt(at - 1) ? repeats + 1 : 1;
    if (repeats > maxRepeats) return true;
  }
  return false;
}
