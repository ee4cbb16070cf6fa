import { filesOfManifest, type SplitManifest, writeManifest } from '../export/manifest.ts';
import { isOfSplit, nameOfSet, safeName } from '../export/names.ts';
import { imagineStage, openStage, type Stage } from '../io/stage.ts';
import type { Finding } from '../model/finding.ts';
import type { List } from '../model/list.ts';
import { lanes as codes, type FileResult, type Output, type WrittenSet } from '../model/result.ts';
import type { Listener } from '../pipeline/plan.ts';
import type { Profile } from '../profiles/schema.ts';
import { type ChannelFile, type ChannelSet, createChannelSet } from './channel-set.ts';
import { fingerprint, makeOrigin, outputsOf, type SetSource } from './export-manifest.ts';
import type { OpenOutputs } from './job.ts';
import { isOn, text } from './options.ts';
import { shownPath } from './plan.ts';
import { isWritable } from './rewritten.ts';
import { chooseFormat, limitsOf, partOpener } from './written-parts.ts';

/** One list, while it is split. */
interface Split {
  readonly list: List;
  readonly source: SetSource;
  readonly set: ChannelSet;
  readonly extension: 'csv' | 'xlsx';
}

/** A list for each channel, and for people the rows that no list got whole. */
export const openSplit: OpenOutputs = (values, request, world) => {
  const name =
    text(values, 'name') === null ? nameOfSet(request.files[0] ?? '-') : safeName(text(values, 'name')!);
  const folder = text(values, 'out-dir') ?? `${name}.by-channel`;
  const manifest = `${name}.split.manifest.json`;
  const stage: Stage = isOn(values, 'dry-run')
    ? imagineStage()
    : openStage(folder, {
        inputs: request.inputs,
        force: isOn(values, 'force'),
        manifest,
        readManifest: filesOfManifest,
        isOfSet: (file) => isOfSplit(name, file),
      });
  const undo = world.onAbort(() => stage.abandon());
  const sets: WrittenSet[] = [];
  /** Errors of the rows of the batch that is judged. */
  const errorsOf = new Map<number, readonly Finding[]>();
  let split: Split | null = null;
  let partly = 0;

  const listener: Listener = {
    onFile(target, list) {
      if (list !== null && list.ids.length > 0) split = open(list, target.profile);
    },
    onLeftOut(lane, _list, batch, row, record, findings) {
      if (split === null) return;
      errorsOf.set(row, findings);
      split.set.leftOut(lane, batch, row, record, findings);
    },
    onJudged(_understood, batch, from, { ids }, lanes) {
      if (split === null) return;
      for (let row = from; row < batch.count; row++) {
        const ofRow = ids[row];
        if (lanes[row] === codes.blank || ofRow === undefined) continue;
        const errors = errorsOf.get(row);
        const written = split.set.add(batch, row, ofRow, errors ?? []);
        if (errors !== undefined && written > 0) partly++;
      }
      errorsOf.clear();
    },
  };

  function open(list: List, profile: Profile): Split {
    const file = request.files[0] ?? '-';
    const source = { file, before: fingerprint(file) };
    const extension = chooseFormat(list, profile, values);
    const set = createChannelSet(list, {
      ...{ name, draft: stage.draft, extension },
      openPart: partOpener(extension, profile, values),
      limits: limitsOf(profile, extension, values),
    });
    return { list, source, set, extension };
  }

  return {
    listeners: [listener],
    sets,
    finish([result]) {
      undo();
      const file = result?.files[0];
      if (result === undefined || file === undefined || split === null || !isWritable(file)) {
        stage.abandon();
        return [];
      }
      return commit(split, file, result.platform);
    },
    abandon() {
      undo();
      stage.abandon();
    },
  };

  function commit(done: Split, file: FileResult, platform: Profile): Output[] {
    const files = done.set.end();
    const shown = shownPath(folder, world.cwd).replaceAll('\\', '/');
    const outputs = files.map(
      ({ kind, rows, draft, ...named }): Output => ({
        ...{ path: `${shown}/${named.name}`, kind, rows, bytes: draft.seal().bytes },
      }),
    );
    const told = writeManifest(manifestOf(done, file, platform, files));
    stage.commit(files, told);
    const ofManifest = {
      path: `${shown}/${manifest}`,
      kind: 'manifest',
      rows: 0,
      bytes: Buffer.byteLength(told),
    };
    const all = [...outputs, ofManifest];
    sets.push({
      ...{ lists: [file.path], isCombined: false, folder: shown, files: all, format: done.extension, partly },
      ...{ rewritten: 0, example: null, cleaned: 0, mended: 0, cleared: 0, moved: 0, zones: 0 },
      encoding: done.list.writtenIn,
      ...{ changes: [], consent: isOn(values, 'consent-confirmed') },
    });
    return isOn(values, 'dry-run') ? [] : all;
  }

  function manifestOf(
    { list, source }: Split,
    file: FileResult,
    platform: Profile,
    files: readonly ChannelFile[],
  ): SplitManifest {
    const { version } = world;
    const origin = { version, folder, name, platform, list, sources: [source], results: [file] };
    return {
      ...makeOrigin('split-by-channel', origin, values, request),
      ...{ rows: file.rows, partly, consentConfirmed: isOn(values, 'consent-confirmed') },
      outputs: outputsOf(files),
    };
  }
};
