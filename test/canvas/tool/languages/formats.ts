import type { Words } from '../words.ts';

type Formats = Pick<Words, 'number' | 'hour' | 'time' | 'duration' | 'label'>;

interface Wording {
  complete: string;
  /** With `%` in place of the percentage as the locale writes it. */
  failed: string;
  /** Between minutes and seconds. */
  join?: string;
  hour12?: boolean;
}

/** Numbers, times, durations and step labels as a locale (BCP 47) writes them. */
export function formats(
  locale: string,
  { complete, failed, join = ' ', hour12 }: Wording,
): Formats {
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const unit = (value: number, name: 'minute' | 'second') =>
    value.toLocaleString(locale, { style: 'unit', unit: name, unitDisplay: 'short' });
  return {
    number: (n) => n.toLocaleString(locale),
    label(label) {
      if (label.kind === 'percent') return percent.format(label.percent / 100);
      if (label.kind === 'complete') return complete;
      return label.kind === 'failed'
        ? failed.replace('%', percent.format(label.percent / 100))
        : '';
    },
    hour: (at, timeZone) =>
      new Intl.DateTimeFormat(locale, { timeZone, hour: 'numeric' }).format(at),
    time: (at, timeZone) =>
      new Intl.DateTimeFormat(locale, {
        timeZone,
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        second: '2-digit',
        timeZoneName: 'short',
        ...(hour12 === undefined ? {} : { hour12 }),
      }).format(at),
    duration(ms) {
      const s = Math.round(ms / 1000);
      if (s < 60) return unit(s, 'second');
      return unit(Math.floor(s / 60), 'minute') + join + unit(s % 60, 'second');
    },
  };
}
