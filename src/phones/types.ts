/** How a number is written out: `+14155550123`, `14155550123`, `4155550123`, `(415) 555-0123`, `+1 415 555 0123`, `tel:+14155550123`. */
export type PhoneStyle =
  | 'e164'
  | 'digits'
  | 'national-digits'
  | 'significant-digits'
  | 'national'
  | 'international'
  | 'rfc3966';

/** Which readings are applied; a `guess` never is. `none` takes the text exactly as libphonenumber does. */
export type RepairLevel = 'none' | 'certain' | 'likely';
export type Grade = 'certain' | 'likely' | 'guess';

/**
 * Digits without `+`, by the platform's documents and the whole column: `international` carry their country code,
 * `national` are no foreign number. `own` asks no column: those carry a code, as documented, that begin with the default
 * country's or are too many for it.
 */
export type BareDigits = 'national' | 'international' | 'either' | 'own';

/** How a column writes digits that could be read two ways; what it settles is likely, never certain. */
export interface Vote {
  /**
   * `national`: as they stand; `own-code`: those with the country's own calling code lost their `+`; `international`: so
   * did those with any; `zero-lost`: they lost their leading 0.
   */
  readonly reads: 'national' | 'own-code' | 'international' | 'zero-lost';
  /** Share (0–1) of the comparable cells that are written so. */
  readonly share: number;
}

export type LineType =
  | 'fixed'
  | 'mobile'
  | 'fixed-or-mobile'
  | 'voip'
  | 'toll-free'
  | 'premium'
  | 'shared-cost'
  | 'uan'
  | 'personal'
  | 'pager'
  | 'voicemail';

export type PhoneReason =
  | 'missing'
  | 'not-a-number'
  | 'too-short'
  | 'too-long'
  | 'invalid-length'
  | 'country-code-unknown'
  | 'invalid-range'
  | 'excel-rounded'
  | 'several-numbers'
  | 'ambiguous'
  | 'short-or-emergency'
  | 'not-to-be-used';

/** The library's answer to one reading. */
export interface Verdict {
  /** As parsed, valid or not; null where the text could not be parsed. */
  readonly e164: string | null;
  readonly country: string | null;
  readonly callingCode: string | null;
  readonly nationalNumber: string | null;
  readonly extension: string | null;
  readonly type: LineType | null;
  readonly valid: boolean;
  /** Why it is not valid; `invalid-range` means that the length is right. */
  readonly failure: PhoneReason | null;
}

export type PhoneHintId =
  | 'read-by-vote'
  | 'first-of-several'
  | 'idd-prefix'
  | 'trunk-zero'
  | 'extension'
  | 'letters'
  | 'text-around'
  | 'escaped-prefix'
  | 'non-ascii-digits'
  | 'premium-or-shared-cost'
  | 'reserved-or-dummy'
  | 'possible-only';

/** Fields of a message, by the name that stands in braces there. */
export type PhoneData = Readonly<Record<string, string | number>>;

export interface PhoneHint {
  readonly id: PhoneHintId;
  readonly data: PhoneData;
}

/** What was understood of one cell. */
export interface PhoneReading {
  /** Set only where the cell was read at a grade within the level asked for and passes the strictness. */
  readonly e164: string | null;
  /** ISO-2; null where not read, and for codes that belong to no one country. */
  readonly country: string | null;
  /** Digits, no `+`. */
  readonly callingCode: string | null;
  /** Digits of the national significant number. */
  readonly nationalNumber: string | null;
  readonly extension: string | null;
  readonly type: LineType | null;
  /** Grade of `e164`, or of `suggestion` where nothing was applied. */
  readonly grade: Grade | null;
  /** The one decisive reason; null exactly where `e164` is set. */
  readonly reason: PhoneReason | null;
  /** Fields for the reason's message. */
  readonly data: PhoneData;
  readonly hints: readonly PhoneHint[];
  /** What was done to the text, in words, beyond taking separators out; empty where it stood there as a number. */
  readonly done: readonly string[];
  /** E.164 of the most plausible reading that was not applied. */
  readonly suggestion: string | null;
}

export interface ReadOptions {
  /** ISO-2 country of numbers written without a country code; must be one the library supports. */
  readonly country: string | null;
  readonly repair: RepairLevel;
  /** `possible` takes any number whose length is right. */
  readonly strictness: 'valid' | 'possible';
  readonly bareDigits: BareDigits;
  /** What the column settles for numbers of this country; null for nothing, and where each cell stands alone. */
  readonly vote: Vote | null;
}

/** What a whole column says about the cells that do not carry a `+`. */
export interface ColumnSurvey {
  /** Cells that hold anything. */
  readonly filled: number;
  /** Cells that could be phone numbers: 7–15 digits in phone punctuation, no dates, ids or decimals. */
  readonly looksLikePhones: number;
  readonly bareDigits: BareDigits;
  /** By the ISO-2 country that the cells are read in. */
  readonly votes: ReadonlyMap<string, Vote>;
  /** The countries whose numbers all stand without the 0 that is dialled before them there. */
  readonly lackTrunkZero: readonly string[];
  /** The country given for all, where it explains next to nothing of the cells without + and another country nearly all. */
  readonly unlikely: {
    readonly country: string;
    /** 0–1. */
    readonly share: number;
    readonly shares: readonly { readonly country: string; readonly share: number }[];
  } | null;
  /** What most cells lack, for one finding a file; `cells` is how many lack it. */
  readonly missing: {
    readonly kind: 'country' | 'plus';
    readonly cells: number;
    /** At most three, the largest first: share (0–1) of the cells that are valid numbers of that country. */
    readonly shares: readonly { readonly country: string; readonly share: number }[];
  } | null;
}
