import { createRequire } from 'node:module';
import type { MetadataJson } from 'libphonenumber-js/core';
import manifest from 'libphonenumber-js/package.json' with { type: 'json' };

// The library is 94 modules and takes as long to load as Node itself: no run should pay for it before it is needed.
const require = createRequire(import.meta.url);

/** Name and version of the library that judges, for every report. */
export const phoneLibrary = `${manifest.name} ${manifest.version}`;
export const metadataVersion: string = manifest.version;

/** The numbering plans of all countries, `max` metadata. */
export const metadata = require('libphonenumber-js/max/metadata') as MetadataJson;

type Library = typeof import('libphonenumber-js/core');

let loaded: Library | null = null;

/** libphonenumber-js itself, loaded when it is first asked for; its functions are given `metadata`. */
export function library(): Library {
  loaded ??= require('libphonenumber-js/core') as Library;
  return loaded;
}
