/**
 * A set of words in a short string. Each word becomes a hash of 28 bits; they are sorted, and the steps between them
 * are written down (a Golomb-Rice code). It can only be asked whether a word is in it, and says yes to about one in
 * five thousand words that are not.
 */
export interface WordSet {
  has(word: string): boolean;
}

const hashBits = 28;
/** A step's lower twelve bits are written as they are; the rest as so many ones and a zero. */
const plainBits = 12;

export function packWords(words: Iterable<string>): string {
  const hashes = [...new Set([...words].map(hashOf))].sort((a, b) => a - b);
  const bytes: number[] = [];
  let at = 0;
  const write = (bit: number) => {
    if (at % 8 === 0) bytes.push(0);
    bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (at & 7));
    at++;
  };
  let last = 0;
  for (const hash of hashes) {
    const step = hash - last;
    last = hash;
    for (let high = step >> plainBits; high > 0; high--) write(1);
    write(0);
    for (let bit = 0; bit < plainBits; bit++) write((step >> bit) & 1);
  }
  return btoa(String.fromCharCode(...count(hashes.length))) + toBase64(bytes);
}

export function unpackWords(packed: string): WordSet {
  const [a = 0, b = 0, c = 0] = bytesOf(packed.slice(0, 4));
  const bytes = bytesOf(packed.slice(4));
  const hashes = new Uint32Array(a + b * 256 + c * 65536);
  let at = 0;
  let last = 0;
  for (let i = 0; i < hashes.length; i++) {
    let step = 0;
    for (; ((bytes[at >> 3] ?? 0) >> (at & 7)) & 1; at++) step += 1 << plainBits;
    at++;
    // The plain bits lie in three bytes at most.
    const byte = at >> 3;
    const three = (bytes[byte] ?? 0) | ((bytes[byte + 1] ?? 0) << 8) | ((bytes[byte + 2] ?? 0) << 16);
    step += (three >> (at & 7)) & ((1 << plainBits) - 1);
    at += plainBits;
    last += step;
    hashes[i] = last;
  }
  return { has: (word) => holds(hashes, hashOf(word)) };
}

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

function holds(hashes: Uint32Array, hash: number): boolean {
  let [from, to] = [0, hashes.length - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    const found = hashes[middle] ?? 0;
    if (found === hash) return true;
    if (found < hash) from = middle + 1;
    else to = middle - 1;
  }
  return false;
}

/** FNV-1a with a final mix, so that its upper bits are spread evenly as well. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - hashBits);
}

function count(length: number): readonly number[] {
  return [length & 255, (length >> 8) & 255, (length >> 16) & 255];
}

function toBase64(bytes: readonly number[]): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
