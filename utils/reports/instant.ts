/** An instant as support can look it up: `2026-11-24 02:00:12 GMT-07:00`, in an IANA zone; `–` for null. */
export function instant(at: number | string | null, zone: string): string {
  if (at === null) return '–';
  const format = new Intl.DateTimeFormat('en-CA', {
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
    timeZone: zone,
  });
  const offset = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const named = offset.formatToParts(new Date(at)).find(({ type }) => type === 'timeZoneName');
  return `${format.format(new Date(at)).replace(', ', ' ')} ${named?.value ?? zone}`;
}
