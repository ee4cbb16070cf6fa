import type { Duplicates } from '../duplicates/index.ts';
import type { Batch } from '../model/batch.ts';
import type { Check, Report, RowCheck } from '../model/check.ts';
import type { Contact, IdsOfRow } from '../model/contact.ts';
import { copyData, copyText, type Finding } from '../model/finding.ts';
import type { List } from '../model/list.ts';
import { numberText, seenColumn } from '../model/number-cell.ts';
import type { FindingGroup, LeftOut, RowCounts } from '../model/result.ts';
import { lanes as codes, zeroRows } from '../model/result.ts';
import { type Repair, type Rule, type Severity, tellsListed, tellsRepeat } from '../model/rule.ts';
import type { PhoneReading } from '../phones/index.ts';
import { createKept } from './keep.ts';
import type { Readings } from './read-phones.ts';

type Lane = LeftOut | 'clean' | 'repairable';

export type Severities = ReadonlyMap<Rule, Severity | 'off'>;

/** What a judge needs besides the list; the registries arrive here, the pipeline imports none. */
export interface Bench {
  readonly checks: readonly Check[];
  readonly severities: Severities;
  readonly blankRule: Rule;
  readonly createDuplicates: (isOn: (id: string) => boolean, report: Report) => Duplicates | null;
  /** Asked of each row first of all: an error of its own ends the row. Null where there is no do-not-call list. */
  readonly doNotCall: Check | null;
  /** Asked of each row that is good so far. Null where no list of loaded numbers was given. */
  readonly loaded: Check | null;
  readonly maxFindings: number;
  /** Called for every finding, kept or not; null where nobody listens. */
  readonly onFinding: ((finding: Finding) => void) | null;
  /** Called for every row that no platform gets, with the errors it has; null where nobody listens. */
  readonly onLeftOut:
    | ((lane: LeftOut, batch: Batch, row: number, record: number, findings: readonly Finding[]) => void)
    | null;
}

/** Judges the rows of one list for one platform and sends each down exactly one lane. */
export interface Judge {
  readonly report: Report;
  judge(batch: Batch, from: number, readings: Readings): void;
  /** By row of the batch that was judged last, from where its data begins: a code of `lanes`. */
  lanes(): Uint8Array;
  /** By row of that batch, the columns whose cells are mended by clearing them. */
  cleared(): ReadonlyMap<number, ReadonlySet<number>>;
  /** The list's own rows end here: what was blank after the last of them is none. */
  dropBlanks(): void;
  /** Looks at the whole; there is none where reading broke off. */
  end(isComplete: boolean): void;
  readonly rows: RowCounts;
  groups(): FindingGroup[];
  findings(): Finding[];
}

/** `dataFrom` is the 0-based record in the file where the data begins; `isJudged` false sends every row to rejected. */
export function createJudge(list: List, bench: Bench, dataFrom: number, isJudged: boolean): Judge {
  const rows = zeroRows();
  const kept = createKept(bench.maxFindings);
  const groups: FindingGroup[] = [];
  const byRule = new Map<Rule, Map<number, FindingGroup>>();
  let current: Batch | null = null;
  let currentRow = 0;
  const cellText = (column: number | undefined) =>
    column === undefined || current === null ? '' : numberText(list, current, currentRow, column);
  const contact: Contact = {
    phone: null,
    country: null,
    ids: noIds,
    variables: [],
    secondaries: [],
    isCleared: (column) => cleared.get(currentRow)?.has(column) === true,
    // Cut out when asked for: of most rows nobody does.
    get phoneText() {
      return cellText(list.phone?.column);
    },
    get countryText() {
      return cellText(list.country?.column);
    },
  };
  let here: { record: number; line: number } | null = null;
  let needsPerson = false;
  let needsPersonWhole = false;
  let isRepeat = false;
  let isListed = false;
  let isRepairable = false;
  let isTold = false;
  let rowFindings: Finding[] = [];
  let lanes = new Uint8Array(1024);
  let cleared: Map<number, Set<number>> = new Map();
  let blanks = 0;
  let firstBlank = { record: 0, line: 0 };

  const report: Report = (rule, place, value, data, extra) => {
    const column = place === null ? null : seenColumn(list, place);
    const severity = extra?.isDecisive ? 'error' : (bench.severities.get(rule) ?? rule.severity);
    if (severity === 'off') return;
    const repair = extra?.repair === undefined ? rule.repair : extra.repair;
    const repairs = canRepair(repair, list.options.repair);
    if (severity === 'error' && (rule.scope === 'row' || rule.scope === 'cell')) {
      if (tellsRepeat(rule)) isRepeat = true;
      else if (tellsListed(rule)) isListed = true;
      else if (repairs) isRepairable = true;
      else {
        needsPerson = true;
        if (rule.ofPart !== true) needsPersonWhole = true;
      }
    }
    if (rule.endsRow) isTold = true;
    if (rule.clears && repairs && place !== null) clear(place);
    const group = findGroup(rule, column, repairs);
    const rank = group === null ? 0 : group.count;
    if (group !== null) group.count++;
    if (group !== null && bench.onFinding === null && bench.onLeftOut === null && !kept.wants(rank)) return;
    const finding: Finding = {
      rule,
      severity,
      repairs,
      repair,
      record: here?.record ?? null,
      line: extra?.place?.line ?? here?.line ?? lineOfHeader(rule, column),
      sheet: list.sheet,
      column: extra?.place?.column ?? column,
      value: value === null ? null : copyText(value),
      suggestion: extra?.suggestion == null ? null : copyText(extra.suggestion),
      data: copyData(typeof data === 'function' ? data() : data),
      candidates: extra?.candidates ?? [],
      command: extra?.command ?? null,
    };
    if (group === null) addGroup({ rule, severity, repairs, column, count: 1, first: finding });
    if (kept.wants(rank)) kept.add(finding, rank);
    bench.onFinding?.(finding);
    if (bench.onLeftOut !== null && severity === 'error') rowFindings.push(finding);
  };

  /** A finding about labels stands there; in a text the whole file has no place. */
  function lineOfHeader(rule: Rule, column: number | null): number | null {
    const isPlaced = rule.scope !== 'file' || (list.sheet !== null && column !== null);
    return isPlaced ? list.header.line : null;
  }

  function clear(column: number): void {
    cleared.set(currentRow, (cleared.get(currentRow) ?? new Set<number>()).add(column));
  }

  const isOn = (id: string) => {
    for (const [rule, severity] of bench.severities) if (rule.id === id) return severity !== 'off';
    return true;
  };
  const rowChecks = isJudged
    ? bench.checks.flatMap((check): RowCheck | [] => check.rows?.(list, report) ?? [])
    : [];
  const listed = (isJudged && bench.doNotCall?.rows?.(list, report)) || null;
  const loaded = (isJudged && bench.loaded?.rows?.(list, report)) || null;
  const duplicates = isJudged ? bench.createDuplicates(isOn, report) : null;

  return {
    report,
    rows,
    lanes: () => lanes,
    cleared: () => cleared,
    judge(batch, from, { phones, countries, ids, variables, secondaries }) {
      if (cleared.size > 0) cleared = new Map();
      duplicates?.expect(batch, from, phones);
      if (lanes.length < batch.count) lanes = new Uint8Array(batch.count);
      for (let row = from; row < batch.count; row++) {
        const record = batch.start + row - dataFrom + 1;
        if (batch.isBlank(row)) {
          lanes[row] = codes.blank;
          if (blanks++ === 0) firstBlank = { record, line: batch.line(row) };
          continue;
        }
        if (blanks > 0) flushBlanks();
        rows.read++;
        if (!isJudged) {
          lanes[row] = codes.rejected;
          rows.rejected++;
          continue;
        }
        here = { record, line: batch.line(row) };
        contact.ids = ids[row] ?? noIds;
        if (variables.length > 0) contact.variables = variables[row]!;
        if (secondaries.length > 0) contact.secondaries = secondaries[row]!;
        const lane = judgeRow(batch, row, phones[row] ?? null, countries[row] ?? null);
        rows[lane]++;
        lanes[row] = codes[lane];
        if (lane === 'clean' || lane === 'repairable' || bench.onLeftOut === null) continue;
        bench.onLeftOut(lane, batch, row, record, rowFindings);
        // They are the listener's now: what is found of no row must not join them.
        rowFindings = [];
      }
      here = null;
    },
    dropBlanks() {
      blanks = 0;
    },
    end(isComplete) {
      // Blank rows after the last row are not rows.
      here = null;
      if (!isComplete) return;
      for (const check of bench.checks) check.end?.(list, rows.read, report);
    },
    groups: () => groups,
    findings: () => kept.list(),
  };

  function judgeRow(batch: Batch, row: number, phone: PhoneReading | null, country: string | null): Lane {
    needsPerson = false;
    needsPersonWhole = false;
    isRepeat = false;
    isListed = false;
    isRepairable = false;
    isTold = false;
    if (rowFindings.length > 0) rowFindings = [];
    current = batch;
    currentRow = row;
    contact.phone = phone;
    contact.country = country;
    if (listed !== null) listed(batch, row, contact);
    if (isListed) return 'doNotCall';
    for (const check of rowChecks) {
      check(batch, row, contact);
      if (isTold) break;
    }
    // Nothing that was not read with the grade asked for may pass, whatever severity its rule was given.
    if (phone !== null && phone.e164 === null && phone.suggestion !== null) needsPerson = true;
    if (list.secondaries.length > 0 && hasUnread(contact, cleared.get(row))) needsPerson = true;
    if (!needsPerson && loaded !== null) loaded(batch, row, contact);
    const isLookedUp = !needsPerson || (duplicates?.takesParts === true && !needsPersonWhole);
    if (duplicates !== null && !isRepeat && isLookedUp) duplicates.judge(batch, row, contact);
    if (needsPerson) return 'rejected';
    if (isRepeat) return 'duplicate';
    return isRepairable ? 'repairable' : 'clean';
  }

  /** A further number that could only be guessed, and is not cleared. */
  function hasUnread({ secondaries }: Contact, gone: ReadonlySet<number> | undefined): boolean {
    return secondaries.some((one, i) => {
      const isGuess = one !== null && one.phone.e164 === null && one.phone.suggestion !== null;
      return isGuess && gone?.has(list.secondaries[i]!.column) !== true;
    });
  }

  function flushBlanks(): void {
    rows.read += blanks;
    rows.blank += blanks;
    here = firstBlank;
    report(bench.blankRule, null, null, { n: blanks });
    here = null;
    blanks = 0;
  }

  function findGroup(rule: Rule, column: number | null, repairs: boolean): FindingGroup | null {
    return byRule.get(rule)?.get(groupKey(column, repairs)) ?? null;
  }

  function addGroup(group: FindingGroup): void {
    groups.push(group);
    const ofRule = byRule.get(group.rule) ?? new Map<number, FindingGroup>();
    byRule.set(group.rule, ofRule.set(groupKey(group.column, group.repairs), group));
  }
}

const noIds: IdsOfRow = { channel: null, isGuess: false, ids: [] };

function groupKey(column: number | null, repairs: boolean): number {
  return ((column ?? -1) + 1) * 2 + (repairs ? 1 : 0);
}

export function canRepair(repair: Repair | null, level: 'none' | 'certain' | 'likely'): boolean {
  return repair !== null && level !== 'none' && (repair === 'certain' || level === 'likely');
}
