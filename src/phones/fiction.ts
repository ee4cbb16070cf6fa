/**
 * Numbers that a regulator keeps for films, books and advertisements: nobody will ever have one. National numbers by
 * calling code, `x` for any digit, each country with the page that says so. A country without such a page is left out.
 */
const kept: Readonly<Record<string, readonly string[]>> = {
  // NANPA: 555-0100 to 555-0199 in each area code. It says nothing of toll-free codes (800, 833, 844 …), which others run.
  // https://www.nanpa.com/numbering/555-line-numbers
  '1': ['(?!8(\\d)\\1) xxx 555 01xx'],
  // Arcep, décision 2018-0881, plan national de numérotation, « Numéros pour œuvres audiovisuelles ».
  // https://www.arcep.fr/uploads/tx_gsavis/18-0881.pdf
  '33': ['1 99 00 xxxx', '2 61 91 xxxx', '3 53 01 xxxx', '4 65 71 xxxx', '5 36 49 xxxx', '6 39 98 xxxx'],
  // Ofcom, numbers for drama use: eleven cities, Newcastle, London, Belfast, Cardiff, no place at all; then those of no
  // place, mobiles, freephone and premium. https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
  '44': [
    '11[3-8] 496 0xxx',
    '1[2-6]1 496 0xxx',
    '191 498 0xxx',
    '20 7946 0xxx',
    '28 9649 6xxx',
    '29 2018 0xxx',
    '1632 960 xxx',
    '3069 990 xxx',
    '7700 900 xxx',
    '8081 570 xxx',
    '909 8790 xxx',
  ],
  // PTS, telefonnummer för användning i böcker och filmer. https://www.pts.se/sv/bransch/telefoni/nummer-och-adressering/telefonnummer-for-anvandning-i-bocker-och-filmer-etc/
  '46': ['8 465 004 xx', '31 390 06 xx', '40 628 04 xx', '70 174 06 (?:0[5-9]|[1-9]x)', '980 319 2xx'],
  // Nkom, alle nummerserier: TV- og filmproduksjon. https://nkom.no/telefoni-og-telefonnummer/telefonnummer-og-den-norske-nummerplan/alle-nummerserier-for-norske-telefonnumre
  '47': ['68 05 xx xx'],
  // Bundesnetzagentur, Mitteilung 148/2021: Rufnummern für Medienproduktionen.
  // https://www.bundesnetzagentur.de/DE/Fachthemen/Telekommunikation/Nummerierung/DramaNumbers/artikel.html
  '49': [
    '30 23125 xxx',
    '40 66969 xxx',
    '69 90009 xxx',
    '89 99998 xxx',
    '221 4710 xxx',
    '171 39200 xx',
    '176 040690 xx',
    '152 (?:28817386|28895456|54599371)',
    '172 99(?:25904|68532|73185|73186|80752)',
    '174 9(?:091317|464308)',
  ],
  // ACMA, phone numbers for use in TV shows, films and creative works: fixed, freephone and local rate, mobiles.
  // https://www.acma.gov.au/phone-numbers-use-tv-shows-films-and-creative-works
  '61': [
    '[2378] (?:5550|7010) xxxx',
    '1[38]00 975 7(?:0[7-9]|1[01])',
    '1800 160 401',
    '491 570 (?:006|110|15[6-9]|313|737)',
    '491 571 (?:266|491|804)',
    '491 572 (?:549|665|983)',
    '491 573 (?:087|770)',
    '491 574 (?:118|632)',
    '491 575 (?:254|789)',
    '491 576 (?:398|801)',
    '491 577 (?:426|644)',
    '491 578 (?:148|888|957)',
    '491 579 (?:212|455|760)',
  ],
  // 020 91 and five digits, by ComReg, in the words of Swedish television's report on Sweden's own numbers.
  // https://www.tellerreport.com/life/2020-09-07-hundreds-of-telephone-numbers-are-reserved-for-film--television-and-books.Symrwpm4w.html
  '353': ['20 91 xxxxx'],
};

// An object is slower: it takes digits for an index.
const patterns: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(kept).map(([callingCode, numbers]) => [callingCode, compile(numbers)]),
);

/** Is this national number kept for fiction? */
export function isFiction(callingCode: string, nationalNumber: string): boolean {
  return patterns.get(callingCode)?.test(nationalNumber) ?? false;
}

function compile(numbers: readonly string[]): RegExp {
  return new RegExp(`^(?:${numbers.join('|').replaceAll(' ', '').replaceAll('x', '\\d')})$`);
}
