/** Minutes east of UTC of the abbreviations used where Canvas's rostering is sold; others are not guessed. */
const abbreviations: Record<string, number> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
};

/** Minutes east of UTC of `MST`, `-0700`, `UTC+2`, `(GMT-07:00)`; null for a zone not known here. */
export function parseZone(text: string): number | null {
  const name = text
    .replace(/[()[\]\s]/g, '')
    .replace('\u2212', '-')
    .toUpperCase();
  const known = abbreviations[name];
  if (known !== undefined) return known;
  const offset = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?([0-5]\d))?$/.exec(name);
  if (!offset) return null;
  const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
  return minutes > 14 * 60 ? null : offset[1] === '-' ? -minutes : minutes;
}
