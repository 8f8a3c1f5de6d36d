/** The next time after `after` (ms) at which clocks in `timeZone` show the full `hour`. */
export function nextAt(hour: number, timeZone: string, after: number): number {
  const hourOf = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' });
  const quarter = 15 * 60_000;
  let at = Math.floor(after / quarter) * quarter + quarter;
  // Zones differ by quarters of an hour at most, and a day the clocks change has at most 25 hours.
  for (let n = 0; n < 4 * 49; n++, at += quarter) {
    const before = Number(hourOf.format(at - quarter));
    if (Number(hourOf.format(at)) === hour && before !== hour) return at;
  }
  throw new Error(`no ${hour} o'clock in ${timeZone} within two days`);
}
