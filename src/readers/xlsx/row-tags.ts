import { wordAt, wordOf } from './words.ts';

/** The tags of rows: most differ from the one before in their number alone, `<row r="2" spans="1:6" ht="15">`. */
export interface RowTags {
  /** The number in the tag that `readNext` read last. */
  readonly line: number;
  /** Reads a tag that is like the one that was noted and returns where it ends; -1 where it is another, or not whole. */
  readNext(bytes: Buffer, view: DataView, at: number): number;
  note(bytes: Buffer, view: DataView, start: number, end: number): void;
}

const [opening, numberIs] = [wordOf('<row'), wordOf(' r="')];
const [zero, nine] = [0x30, 0x39];
const maxTail = 256;

export function createRowTags(): RowTags {
  /** What stands behind the number; nothing where that of the noted tag does not stand first. */
  const tail = Buffer.alloc(maxTail);
  const tailView = new DataView(tail.buffer, tail.byteOffset, maxTail);
  let tailLength = 0;
  let line = 0;

  /** Returns where the number ends, or -1. */
  function readNumber(bytes: Buffer, view: DataView, at: number): number {
    const { length } = bytes;
    if (wordAt(view, at, length) !== opening || wordAt(view, at + 4, length) !== numberIs) return -1;
    let here = at + 8;
    line = 0;
    for (; here < length; here++) {
      const code = bytes[here]!;
      if (code < zero || code > nine) break;
      line = line * 10 + code - zero;
    }
    return here;
  }

  return {
    get line() {
      return line;
    },
    readNext(bytes, view, at) {
      const from = tailLength === 0 ? -1 : readNumber(bytes, view, at);
      if (from === -1 || from + tailLength > bytes.length) return -1;
      let i = 0;
      for (; i + 4 <= tailLength; i += 4)
        if (view.getInt32(from + i, true) !== tailView.getInt32(i, true)) return -1;
      for (; i < tailLength; i++) if (bytes[from + i] !== tail[i]) return -1;
      return from + tailLength;
    },
    note(bytes, view, start, end) {
      const from = readNumber(bytes, view, start);
      tailLength = from === -1 || end - from > maxTail ? 0 : bytes.copy(tail, 0, from, end);
    },
  };
}
