/**
 * Writes keys in the ASCII characters that Azure Tables allows. Each UTF-8 byte is written as itself, or as a lead
 * character and two hex digits. The lead sorts where the replaced bytes would, so encoded keys sort like the plain
 * ones (by code point), and a prefix's encoding is a prefix of its keys' encodings.
 */
const gaps: readonly { readonly lead: string; readonly first: number; readonly last: number }[] = [
  { lead: '!', first: 0x00, last: 0x2c },
  { lead: '.', first: 0x2e, last: 0x2f },
  { lead: '=', first: 0x3b, last: 0x40 },
  { lead: '_', first: 0x5b, last: 0x60 },
  { lead: '{', first: 0x7b, last: 0x7b },
  { lead: '~', first: 0x7d, last: 0xff },
];

const encodedByte: readonly string[] = Array.from({ length: 256 }, (_, byte) => {
  const gap = gaps.find(({ first, last }) => byte >= first && byte <= last);
  return gap ? gap.lead + byte.toString(16).padStart(2, '0') : String.fromCharCode(byte);
});

const escaped = /[!.=_{~]([0-9a-f]{2})|./gs;

export function encodeKey(key: string): string {
  let encoded = '';
  for (const byte of Buffer.from(key, 'utf8')) encoded += encodedByte[byte];
  return encoded;
}

export function decodeKey(encoded: string): string {
  const bytes = Array.from(encoded.matchAll(escaped), ([plain, hex]) =>
    hex ? Number.parseInt(hex, 16) : plain.charCodeAt(0),
  );
  return Buffer.from(bytes).toString('utf8');
}

/** The smallest text that sorts after everything that starts with `encoded`; undefined when there is none. */
export function endOfPrefix(encoded: string): string | undefined {
  if (encoded === '') return undefined;
  const last = encoded.length - 1;
  return encoded.slice(0, last) + String.fromCharCode(encoded.charCodeAt(last) + 1);
}
