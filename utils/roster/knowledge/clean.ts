/** Longest message looked at; what is beyond tells no more, and a hostile one costs no more. */
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

/** Texts within JSON; nothing when it is none. A cut-off body is read as far as it goes. */
function jsonTexts(text: string): string[] {
  if (!/[[{]/.test(text)) return [];
  const found: string[] = [];
  for (const [literal] of text.matchAll(/"(?:[^"\\]|\\.)*"/g)) {
    try {
      found.push(JSON.parse(literal));
    } catch {
      // Not JSON after all: an odd escape within quotes.
    }
    if (found.length > 50) break;
  }
  const open = /"((?:[^"\\]|\\.)*)$/.exec(text.replace(/"(?:[^"\\]|\\.)*"/g, ''));
  return open?.[1] ? [...found, open[1]] : found;
}

const wrapper =
  /^(?:["'[(\s]*[^\s"']*\.(?:csv|txt|zip)["'\])]*|\(?(?:row|line) \d+\)?|http\S* \d{3}[\w ]{0,30}|[\w ]{0,40}\b(?:failed|errors?|warnings?))\s*[:,–—-]+\s*/i;

/** A message without the file names, row numbers and HTTP words somebody put around it. */
function unwrap(text: string): string {
  let bare = text;
  for (let round = 0; round < 4 && wrapper.test(bare); round++) bare = bare.replace(wrapper, '');
  return bare.replace(/\s*(?:\((?:row|line) \d+\)|,? (?:at|on|in) (?:row|line) \d+)$/i, '');
}

/** The texts a message may really consist of, the message as it is first. */
export function readings(message: string): string[] {
  const whole = message.slice(0, limit);
  const texts = [whole, ...jsonTexts(whole), whole.replace(/<[^>]{1,200}>/g, ' ')].map(clean);
  return [...new Set([...texts, ...texts.map(unwrap)])].filter((text) => text !== '');
}
