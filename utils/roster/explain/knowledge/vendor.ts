import { clean } from './clean';

const longest = 500;
/** The field in JSON, JSON within JSON, Ruby or XML; then its quote, if it has one. */
const field = /imsx_description(?:\\*["'])?\s*(?:=>|[:=>])\s*(\\*["'])?/i;

/** The text up to its closing quote, or to where a cut-off message ends. */
function quoted(text: string, quote: string): string {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (text[at - 1] !== '\\') return text.slice(0, at);
  }
  return text;
}

/**
 * The SIS vendor's own words from a OneRoster error (`imsx_description`), cut to 500 characters;
 * null when the message has none. Shown first, and masked like every message.
 */
export function vendorText(message: string): string | null {
  const found = field.exec(message);
  if (!found) return null;
  const rest = message.slice(found.index + found[0].length);
  const raw = found[1] ? quoted(rest, found[1]) : (/^(?!null\b)[^<,;}\]\n]*/.exec(rest)?.[0] ?? '');
  const plain = raw
    .replace(/\\+u([\da-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\+[nrt]/g, ' ')
    .replace(/\\+(.)/g, '$1');
  return clean(plain).slice(0, longest) || null;
}
