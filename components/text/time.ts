import { count, locale, number, once, say } from '../../utils/language';
import type { Range } from '../../utils/roster/model/insight';
import { DAY, HOUR, MINUTE, SECOND } from '../../utils/roster/time/units';

const units = [
  { key: 'days', size: DAY },
  { key: 'hours', size: HOUR },
  { key: 'minutes', size: MINUTE },
  { key: 'seconds', size: SECOND },
] as const;

/** A number of units: "10 s". Days are written out in languages that have no letter for them. */
function length(figure: number, key: (typeof units)[number]['key']): string {
  return key === 'days' ? count('days', figure) : say(key, number(figure));
}

/**
 * A length of time by its two largest units: "4 min 10 s"; minutes alone from ten on. Takes ms; below zero
 * counts as zero.
 */
export function durationText(ms: number): string {
  const first = units.findIndex(({ size }) => ms >= size);
  if (first < 0) return length(0, 'seconds');
  let rest = ms;
  // From ten minutes on, seconds say nothing.
  const most = ms >= 10 * MINUTE && units[first]?.key === 'minutes' ? 1 : 2;
  const parts = units.slice(first, first + most).map(({ key, size }) => {
    const figure = Math.floor(rest / size);
    rest -= figure * size;
    return figure > 0 ? length(figure, key) : '';
  });
  return parts.filter(Boolean).join(' ');
}

/** A range of lengths of time, in whole minutes: "4–9 min"; from an hour on in steps of five. Takes ms. */
export function spanText({ from, to }: Range): string {
  const unit = to < 60 * MINUTE ? MINUTE : 5 * MINUTE;
  const low = Math.floor(from / unit) * unit;
  const high = Math.ceil(to / unit) * unit;
  if (high <= MINUTE) return say('span.short');
  if (low === 0) return say('span.upTo', durationText(high));
  if (low === high) return durationText(high);
  if (high < 60 * MINUTE) {
    return say('span.minutes', number(low / MINUTE), number(high / MINUTE));
  }
  return say('span.between', durationText(low), durationText(high));
}

/** How long ago, by the largest unit: "12 s ago"; "just now" below 2 s and for clocks that ran ahead. */
export function ago(ms: number): string {
  const unit = units.find(({ size }) => ms >= size);
  if (!unit || ms < 2_000) return say('justNow');
  return say('ago', length(Math.floor(ms / unit.size), unit.key));
}

/**
 * Tells one zone of this computer from another: who travels changes it under an open page, and a format
 * keeps the one it was made in. By the names of winter and summer; to ask Intl each second costs more.
 */
const zoneHere = () => `${new Date(0)}${new Date(15_897_600_000)}`;

/** Formats of the viewer's language, each made once, and anew in another zone. */
function format(
  key: string,
  options: Intl.DateTimeFormatOptions & { timeZone: string | undefined },
): Intl.DateTimeFormat {
  const { timeZone = zoneHere() } = options;
  return once(`${key} ${timeZone}`, () => new Intl.DateTimeFormat(locale(), options));
}

/**
 * A point of time in the viewer's zone with the zone named: "2:00 AM MST", and with weekday and date
 * if it is not the day of `now`. Both in ms of the same clock. `timeZone` is an IANA name.
 */
export function clock(instant: number, now: number, timeZone?: string): string {
  const day = format('day', { dateStyle: 'short', timeZone });
  const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short', timeZone } as const;
  if (day.format(instant) === day.format(now)) {
    return format('time', time).format(instant);
  }
  const date = { weekday: 'short', month: 'short', day: 'numeric', ...time } as const;
  return format('date', date).format(instant);
}

/** The same in a row among others, without the zone, with the date if it is not today: "Mon, Nov 23, 2:25 AM". */
export function shortClock(instant: number, now: number): string {
  const time = { hour: 'numeric', minute: '2-digit', timeZone: undefined } as const;
  const isToday = new Date(instant).toDateString() === new Date(now).toDateString();
  if (isToday) return format('rowTime', time).format(instant);
  const date = { weekday: 'short', month: 'short', day: 'numeric', ...time } as const;
  return format('rowDate', date).format(instant);
}
