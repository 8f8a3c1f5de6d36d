/** Integers of 16 digits and more under `id` or `*_id`: JSON.parse would round them. */
const bigId = /(?<!\\)"((?:\w+_)?id)"(\s*:\s*)(\d{16,})/g;

/**
 * Parses a Canvas answer: drops the `while(1);` older releases put before JSON, and keeps ids beyond 2⁵³
 * exact by reading them as strings. Throws SyntaxError on anything that is not JSON.
 */
export function parseCanvasJson(text: string): unknown {
  return JSON.parse(text.replace(/^\s*while\s*\(1\);/, '').replace(bigId, '"$1"$2"$3"'));
}
