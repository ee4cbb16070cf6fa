import type { MergeCounts, RowCounts } from '../model/result.ts';

/** What the last file of a set tells of where it came from. Schema 1. */
export interface Origin {
  readonly schema: 1;
  readonly tool: 'rollcall';
  readonly version: string;
  readonly phoneLibrary: string;
  readonly platform: { readonly id: string; readonly read: string };
  readonly name: string;
  /** More than one where lists were combined. */
  readonly inputs: readonly ManifestInput[];
  readonly mapping: Readonly<
    Record<string, { readonly label: string; readonly letter: string; readonly by: string }>
  >;
  /** The flags in force that say what is written. */
  readonly options: Readonly<Record<string, string | readonly string[] | true>>;
  /** What contacts were compared with. */
  readonly lists?: readonly {
    readonly path: string;
    readonly kind: 'do-not-call' | 'against';
    readonly entries: number;
    readonly sha256: string | null;
  }[];
  /** The corrected files that were merged, in order; what came of them is among the outputs. */
  readonly merges?: readonly ManifestMerge[];
}

/** Of an exported set. */
export interface Manifest extends Origin {
  readonly command: 'export';
  /** read = the sum of the others. */
  readonly rows: Readonly<
    Record<'read' | 'ready' | 'trial' | 'rejected' | 'duplicate' | 'doNotCall' | 'blank', number>
  >;
  readonly consentConfirmed: boolean;
  readonly outputs: readonly ManifestOutput[];
}

/** Of a list that was split by channel. */
export interface SplitManifest extends Origin {
  readonly command: 'split-by-channel';
  /** Rows of the source: read = the sum of the others. */
  readonly rows: RowCounts;
  /** Rejected and repeated rows that are in the lists of some of their channels. */
  readonly partly: number;
  readonly consentConfirmed: boolean;
  readonly outputs: readonly ManifestOutput[];
}

export interface ManifestMerge {
  readonly corrected: readonly { readonly path: string; readonly sha256: string }[];
  /** Rows of the corrected files, by where they ended, and rejected rows that were in none. */
  readonly rows: Readonly<MergeCounts>;
}

export interface ManifestInput {
  /** From the folder of the set, with `/`; the bare name where it is far away; `-` for standard input. */
  readonly path: string;
  /** Both null for a pipe that is not standard input. */
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly format: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheet: string | null;
}

export interface ManifestOutput {
  readonly path: string;
  readonly kind: string;
  readonly rows: number;
  /** Absent where it is a workbook, or text in UTF-8. */
  readonly encoding?: string;
  readonly bytes: number;
  readonly sha256: string;
}

export function writeManifest(manifest: Manifest | SplitManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Null for a text that is none. */
export function readManifest(text: string): Manifest | SplitManifest | null {
  try {
    const found = JSON.parse(text) as Partial<Manifest | SplitManifest> | null;
    const isOurs = found?.tool === 'rollcall' && found.schema === 1 && Array.isArray(found.outputs);
    const isWhole =
      Array.isArray(found?.inputs) &&
      found.inputs.every((input) => typeof input?.path === 'string') &&
      typeof found.platform?.id === 'string' &&
      typeof found.options === 'object' &&
      found.options !== null;
    return isOurs && isWhole ? (found as Manifest | SplitManifest) : null;
  } catch {
    return null;
  }
}

/** By name, the SHA-256 of each file. */
export function filesOfManifest(text: string): ReadonlyMap<string, string> | null {
  const manifest = readManifest(text);
  if (manifest === null) return null;
  return new Map(
    manifest.outputs.flatMap((output) =>
      typeof output?.path === 'string' && typeof output.sha256 === 'string'
        ? [[output.path, output.sha256] as const]
        : [],
    ),
  );
}
