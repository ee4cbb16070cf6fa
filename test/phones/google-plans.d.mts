import type { MetadataJson } from 'libphonenumber-js/core';

export declare const googlesMetadata: MetadataJson;
export declare const changedPlans: readonly string[];
