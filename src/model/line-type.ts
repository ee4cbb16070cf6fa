import type { LineType } from '../phones/index.ts';

/** Plain words for each type, to stand before "numbers" or alone. */
const names: Readonly<Record<LineType, string>> = {
  fixed: 'fixed-line',
  mobile: 'mobile',
  'fixed-or-mobile': 'fixed or mobile (cannot be told apart)',
  voip: 'VoIP',
  'toll-free': 'toll-free',
  premium: 'premium-rate',
  'shared-cost': 'shared-cost',
  uan: 'company-wide (UAN)',
  personal: 'personal (follow-me)',
  pager: 'pager',
  voicemail: 'voicemail',
};

/** What people call a type; anything else stays as it is. */
export function nameLineType(type: string): string {
  return Object.hasOwn(names, type) ? names[type as LineType] : type;
}
