import { createChannelLists } from '../export/channel-lists.ts';
import { nameOfFile } from '../export/names.ts';
import { createParts } from '../export/parts.ts';
import type { Draft, Named } from '../io/stage.ts';
import type { Batch } from '../model/batch.ts';
import type { IdsOfRow } from '../model/contact.ts';
import type { Finding } from '../model/finding.ts';
import type { List } from '../model/list.ts';
import { createLeftOutFile, type ExportSet, encodingOf, type SetOptions } from './export-set.ts';
import { createRejectedText, createRejectedWorkbook } from './rejected-forms.ts';

export interface ChannelFile extends Named {
  /** A channel, or what became of the rows that no list got whole. */
  readonly kind: string;
  readonly rows: number;
  readonly encoding?: string;
}

export interface ChannelSetOptions extends Pick<SetOptions, 'name' | 'extension' | 'openPart' | 'limits'> {
  readonly draft: (kind: string) => Draft;
  /** Told apart from those of another round. */
  readonly nameOfKind?: (kind: string) => string;
}

/** What one list becomes that is split: a list for each channel, and for people the rows that no list got whole. */
export interface ChannelSet extends Pick<ExportSet, 'leftOut'> {
  /** Writes the IDs of the row that can be used, each into the list of its channel; returns how many. @param isWanted of those. */
  add(
    batch: Batch,
    row: number,
    ids: IdsOfRow,
    findings: readonly Finding[],
    isWanted?: (channel: string, id: string) => boolean,
  ): number;
  /** Ends every file; in the order in which they get their names. */
  end(): ChannelFile[];
}

export function createChannelSet(list: List, options: ChannelSetOptions): ChannelSet {
  const { name, draft, extension, openPart, limits, nameOfKind = String } = options;
  const drafts = new Map<string, Draft[]>();
  const lists = createChannelLists(list, (channel, { labels }) => {
    const ofChannel: Draft[] = [];
    drafts.set(channel, ofChannel);
    return createParts(limits, () => {
      const opened = draft(channel);
      ofChannel.push(opened);
      return openPart(labels, list, opened.write);
    });
  });
  const leftOutFiles = {
    rejected: createLeftOutFile(list, () => draft('rejected'), createRejectedWorkbook),
    duplicate: createLeftOutFile(list, () => draft('duplicates'), createRejectedText),
    doNotCall: createLeftOutFile(list, () => draft('do-not-call'), createRejectedText),
  };

  return {
    add: lists.add,
    leftOut: (lane, ...row) => leftOutFiles[lane].add(...row),
    end() {
      const ofChannels = lists
        .end()
        .flatMap(({ channel, rows }) => nameAll(channel, extension, drafts.get(channel) ?? [], rows))
        .map((file) => ({ ...file, ...encodingOf(list) }));
      const { rejected, duplicate, doNotCall } = leftOutFiles;
      const [bad, repeated, listed] = [rejected.end(), duplicate.end(), doNotCall.end()];
      return [
        ...ofChannels,
        ...nameAll('rejected', 'xlsx', bad.drafts, bad.rows),
        ...nameAll('duplicates', 'csv', repeated.drafts, repeated.rows),
        ...nameAll('do-not-call', 'csv', listed.drafts, listed.rows),
      ];
    },
  };

  function nameAll(
    kind: string,
    ending: string,
    files: readonly Draft[],
    rows: readonly number[],
  ): ChannelFile[] {
    return files.map((file, i) => ({
      ...{ kind, draft: file, rows: rows[i] ?? 0 },
      name: nameOfFile(name, nameOfKind(kind), ending, files.length === 1 ? null : i + 1),
    }));
  }
}
