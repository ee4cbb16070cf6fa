import { mapCountryWords } from './country-words.ts';
import { institutionWords, shopWords, tradeWords } from './firm-words.ts';
import {
  askingWords,
  labelWords,
  noteWords,
  numberAbbreviations,
  numberableWords,
  numberedWords,
  numberWords,
  otherWords,
  paperWords,
  phoneWords,
  spacelessNumberable,
  spacelessNumbers,
  spacelessWords,
} from './harmless-words.ts';
import { morePhoneWords, morePlaceWords, newWords } from './more-labels.ts';
import {
  cities,
  familyNames,
  givenNames,
  moreCities,
  moreFamilies,
  moreNames,
  rankWords,
  titleWords,
} from './name-words.ts';
import { caselessNames, moreFamilyNames, moreGivenNames } from './person-names.ts';
import { relationWords, spacelessRelations } from './relation-words.ts';
import { roleWords } from './role-words.ts';
import { operatorWords, staffWords } from './staff-words.ts';
import { numberedThingWords, thingWords } from './thing-words.ts';
import { doubtfulWords, unwantedStems, unwantedWords } from './unwanted-words.ts';

/** The words that are known, folded. */
export type Lexicon = ReturnType<typeof build>;

let built: Lexicon | null = null;

/** Built when it is first asked for, in some 5 ms: most lists have no word beside a number. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function build() {
  const phones = wordSet(phoneWords + morePhoneWords);
  const labels = new Set([...phones, ...wordSet(labelWords)]);
  const spaceless = wordSet(spacelessWords);
  const others = wordsIn(moreNames);
  const doubtfuls = wordSet(doubtfulWords);
  const firms = wordSet(tradeWords + institutionWords + shopWords);
  const fresh = wordSet(newWords);
  const notes = wordSet(noteWords + morePlaceWords + newWords + roleWords + staffWords + operatorWords);
  const relations = wordSet(relationWords + spacelessRelations);
  return {
    phones,
    labels,
    harmless: new Set([...labels, ...spaceless, ...notes, ...firms]),
    relations,
    /** Of these words, some that say something else in other languages. */
    otherwise: wordSet('van ven apos vo me ma pa esi prima tutor cura oko dona ndugu partners home'),
    /** A firm is a family's. */
    houses: wordSet(
      'sons daughters brothers bros fils filles freres sohne soehne hermanos hijos figli fratelli filhos irmaos zonen synowie synove fiai',
    ),
    /** As they are written: without their accents some are words that say nothing. */
    accented: new Set(relationWords.match(/\S*[^\0-\x7f]\S*/g)),
    firms,
    trades: wordSet(tradeWords),
    fresh,
    roles: new Set([...wordSet(roleWords)].filter((word) => !doubtfuls.has(word))),
    titlesBehind: wordSet(
      'hanım hanim bey beyin abi abla usta hoca bhai ji saab sahab sahib khanum khanoom agha efendi rebbe ssi',
    ),
    /** In capitals behind a number, these are no ids. */
    behind: new Set(
      'OK VM LM CB CEO CFO COO CTO MD GP HR IT VIP EU UK US USA NZ UAE DR MR MRS MS FYI HQ AM PM EST PST CST SMS WA LLC INC LTD BV NV AG KG SRL SA SL SAS PA PR PTA JR SR NY LA DC SF II III RN DDS DVM CPA ESQ PHD MBA PRO BIZ ABC TV'.split(
        ' ',
      ),
    ),
    joiners: wordSet(
      'and und y e et of the am im zum zur an i och og ja s a in on en ve и та і u at by es d b ob',
    ),
    countries: mapCountryWords(fold),
    /** One or more of those that put no space between words. */
    run: new RegExp(`^(?:${[...spaceless].join('|')})+$`, 'u'),
    /** The same, and somebody else's among them. */
    relatedRun: new RegExp(`^(?:${[...spaceless, ...wordSet(spacelessRelations)].join('|')})+$`, 'u'),
    /** A number behind anything but a word for a phone. */
    ofThing: new RegExp(
      `(?<!^|${wordsIn(spacelessNumberable).join('|')})(?:${wordsIn(spacelessNumbers).join('|')})`,
      'u',
    ),
    titles: wordSet(titleWords),
    ranks: wordSet(rankWords),
    services: wordSet(
      'service services servicio servizio serviço obsługa hotline atención relation relations dienst liegt liegen',
    ),
    given: new Set([...wordSet(givenNames), ...foldedSet(caselessNames), ...others.filter(isCaseless)]),
    /** With a capital letter. */
    properGiven: new Set([...foldedSet(moreGivenNames), ...others]),
    proper: new Set([
      ...wordSet(familyNames + moreFamilies + cities + moreCities),
      ...foldedSet(moreFamilyNames),
    ]),
    numbers: wordSet(numberWords),
    abbreviations: wordSet(numberAbbreviations),
    numberable: new Set([...phones, ...wordSet(numberableWords)]),
    numbered: wordSet(numberedWords),
    asking: wordSet(askingWords),
    papers: wordSet(paperWords),
    others: wordSet(otherWords),
    things: wordSet(thingWords),
    numberedThings: wordSet(numberedThingWords),
    doubtful: doubtfuls,
    unwanted: wordSet(unwantedWords),
    unwantedStem: new RegExp(wordsIn(unwantedStems).join('|'), 'u'),
    // What may be left for somebody.
    leaving: wordSet('message messages msg vm voicemail lm a him her word note'),
    // These are written beside phones for places, too.
    places: wordSet('home office work res residence'),
    /** Of two or three letters, those that are labels in lists of their languages and hardly anything else. */
    shortPlaces: wordSet('hem dom bus työ pro arb bur res wk ofc new neu'),
    // Behind these, no is no number: móvil no.
    romance: wordSet(
      'teléfono móvil fijo cel celular cellulare fisso telemóvel fixo nuevo nueva actual bueno buena correcto nuovo nuova giusto novo nova certo atual',
    ),
    // Before these it is one: No HP.
    malay: wordSet('hp tel telp telpon telepon telefon handphone ponsel wa'),
    particles: wordSet(
      'de da di do dos del della van von der den la le el al bin y e por com con ra na ssa a for nach naar to uí ó ní nic mac ap zum zur',
    ),
  } as const;
}

/** In small letters and without accents: they get lost on the way through a spreadsheet. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  if (ascii.test(small)) return small;
  return small
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC');
}

const ascii = /^[\0-\x7f]*$/;

export function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordsIn(text));
}

function isCaseless(word: string): boolean {
  return word === word.toUpperCase();
}

/** Of words that are folded as they stand. */
function foldedSet(text: string): ReadonlySet<string> {
  return new Set(text.match(/\S+/g));
}

function wordsIn(text: string): string[] {
  return fold(text).match(/[^\s-]+/g) ?? [];
}
