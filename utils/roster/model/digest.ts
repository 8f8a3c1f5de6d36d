/**
 * A short mark of a text, to see later that it changed without keeping it: 16 hex digits, blank
 * space and letter case of no account. Not cryptographic, and far too short to read back.
 */
export function digest(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
  // FNV-1a, twice from different seeds: one pass of 32 bits would collide too easily.
  return [0x811c9dc5, 0x9747b28c].map((seed) => fnv(plain, seed)).join('');
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
