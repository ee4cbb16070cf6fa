/**
 * What reading and writing text share: the names of encodings (`labels.ts`), and text turned into the bytes of one
 * (`encoder.ts`), by the decoder turned round (`reverse.ts`), so that what is written reads back as it was. `choice.ts`
 * says in which encoding a list is written. No character is ever replaced.
 */

export { chooseWritten, type Encoded, findOwn, preferredOf } from './choice.ts';
export { CharacterLacking, type Encoder, findEncoder, tellCharacter } from './encoder.ts';
export { decoderName, findEncoding, holdsAscii, writtenName } from './labels.ts';
