import { locale } from '../../utils/language';

/** Minutes after midnight as a time input wants them: `22:05`. */
export function timeText(minutes: number): string {
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Minutes after midnight of a time input's value; null when it is empty or no time. */
export function minutesOf(text: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** The viewer's zone by name: "Mountain Time (America/Denver)". */
export function zoneLabel(now: number): string {
  const format = new Intl.DateTimeFormat(locale(), { timeZoneName: 'longGeneric' });
  const name = format.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value;
  const zone = format.resolvedOptions().timeZone;
  return name === undefined || name === zone ? zone : `${name} (${zone})`;
}
