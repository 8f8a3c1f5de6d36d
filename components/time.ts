const units: [string, number][] = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1_000],
];

/** A length of time by its two largest units: "4 min 10 s". Takes ms; below zero counts as zero. */
export function duration(ms: number): string {
  const first = units.findIndex(([, size]) => ms >= size);
  if (first < 0) return '0 s';
  let rest = ms;
  const parts = units.slice(first, first + 2).map(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count > 0 ? `${count} ${unit}` : '';
  });
  return parts.filter(Boolean).join(' ');
}

/** How long ago, by the largest unit: "12 s ago"; "just now" below 2 s and for clocks that ran ahead. */
export function ago(ms: number): string {
  const unit = units.find(([, size]) => ms >= size);
  if (!unit || ms < 2_000) return 'just now';
  return `${Math.floor(ms / unit[1])} ${unit[0]} ago`;
}

const formats = new Map<string, Intl.DateTimeFormat>();
/** A DateTimeFormat is dear to make, and a surface renders each second. */
function format(key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(undefined, options);
  formats.set(key, made);
  return made;
}

/**
 * A point of time in the viewer's zone with the zone named: "2:00 AM MST", and with weekday and date
 * if it is not the day of `now`. Both in ms of the same clock. `timeZone` is an IANA name.
 */
export function clock(instant: number, now: number, timeZone?: string): string {
  const day = format(`day ${timeZone}`, { dateStyle: 'short', timeZone });
  const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short', timeZone } as const;
  if (day.format(instant) === day.format(now)) {
    return format(`time ${timeZone}`, time).format(instant);
  }
  const date = { weekday: 'short', month: 'short', day: 'numeric', ...time } as const;
  return format(`date ${timeZone}`, date).format(instant);
}
