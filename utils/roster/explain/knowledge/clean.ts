/** Longest message looked at; what is beyond adds nothing, and a hostile one costs no more. */
const limit = 4000;

const entities: Record<string, string> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  hellip: '…',
  amp: '&',
};

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (all, dec, hex, name) => {
    if (name) return entities[name.toLowerCase()] ?? all;
    const code = dec ? Number(dec) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/** One line of plain text: entities decoded, quotes straight, spaces single. */
export function clean(text: string): string {
  return decode(decode(text.slice(0, limit)))
    .replace(/[‘’‛]/g, "'")
    .replace(/[“”‟]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}

const quoted = /"(?:[^"\\]|\\.)*"/g;

function parse(literal: string): string[] {
  try {
    return [JSON.parse(literal)];
  } catch {
    return []; // Not JSON after all: an odd escape within quotes.
  }
}

/** Texts within JSON; nothing when it is none. A cut-off body is read as far as it goes. */
function jsonTexts(text: string): string[] {
  if (!/[[{]/.test(text)) return [];
  const whole = [...text.matchAll(quoted)].slice(0, 50).flatMap(([literal]) => parse(literal));
  const open = /"((?:[^"\\]|\\.)*)$/.exec(text.replace(quoted, ''))?.[1];
  return open ? [...whole, ...parse(`"${open}"`)] : whole;
}

const wrapper =
  /^(?:["'[(\s]*[^\s"']*\.(?:csv|txt|zip)["'\])]*|\(?(?:row|line) \d+\)?|http\S* \d{3}[\w ]{0,30}|[\w ]{0,40}\b(?:failed|errors?|warnings?))\s*[:,–—-]+\s*/i;
const rowBehind = /\s*(?:\((?:row|line) \d+\)|,? (?:at|on|in) (?:row|line) \d+)$/i;

/** A message without the file names, row numbers and HTTP words somebody put before it. */
function unwrap(text: string): string {
  let bare = text;
  for (let round = 0; round < 4 && wrapper.test(bare); round++) bare = bare.replace(wrapper, '');
  return bare;
}

/** The texts a message may really consist of, likeliest first; most are only made on demand. */
export function* readings(message: string): Generator<string> {
  const whole = clean(message).replace(rowBehind, '');
  if (whole) yield whole;
  const raw = message.slice(0, limit);
  const inner = [...jsonTexts(raw), raw.replace(/<[^>]{1,200}>/g, ' ')].map(clean);
  const seen = new Set([whole, '']);
  for (const text of [...inner, ...[whole, ...inner].map(unwrap)]) {
    if (!seen.has(text)) yield text;
    seen.add(text);
  }
}
