const scheme = /^(?:tel|callto|sms|smsto|phone|whatsapp):(?:\/\/)?/i;

/** The text without a `tel:` or its like in front. */
export function dropScheme(text: string): string {
  // Nearly all cells begin with a digit or a sign, and need no look.
  return text.charCodeAt(0) < 65 ? text : text.replace(scheme, '').trimStart();
}

/**
 * The number in a `tel:` (RFC 3966), `callto:` or `sms:` URI, its `phone-context` put in front and its extension kept;
 * any other text as it came. The library's own answer to a `phone-context` changes from call to call.
 */
export function resolveUri(text: string): string {
  const linked = findLinked(text);
  if (linked !== null) return linked;
  const body = text.replace(scheme, '');
  if (body === text && !/;phone-context=/i.test(text)) return text;
  const [number = '', ...parameters] = decodeEscapes(body)
    .replace(/\?.*$/s, '')
    .split(/;(?=[\w-]+=)/);
  const context = parameterOf(parameters, 'phone-context');
  const extension = parameterOf(parameters, 'ext');
  const whole = context?.startsWith('+') && !number.trim().startsWith('+') ? context + number : number;
  return `${whole.trim()}${extension === null ? '' : `;ext=${extension}`}`;
}

const link =
  /^(?:https?:\/\/)?(?:www\.)?(?:wa\.me\/|(?:api|web)\.whatsapp\.com\/send\/?\?(?:[^#]*&)?phone=)(?:\+|%2B)?(\d{5,17})(?:[/?&#].*)?$|^whatsapp:\/\/send\/?\?(?:[^#]*&)?phone=(?:\+|%2B)?(\d{5,17})(?:&.*)?$/is;
const sip = /^sips?:\+(\d{5,17})@[^\s@]+$/i;

/** The number in a link to a chat, where it stands with its country code and without a +, or in a SIP address. */
function findLinked(text: string): string | null {
  if (!/[/@]/.test(text)) return null;
  const [, web, app] = link.exec(text) ?? [];
  const digits = web ?? app ?? sip.exec(text)?.[1];
  return digits === undefined ? null : `+${digits}`;
}

function parameterOf(parameters: readonly string[], name: string): string | null {
  const found = parameters.find((parameter) => parameter.toLowerCase().startsWith(`${name}=`));
  return found?.slice(name.length + 1).trim() ?? null;
}

function decodeEscapes(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/%(2[0-9a-f]|3[0-9])/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
