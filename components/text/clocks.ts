import type { AccountView } from '../../utils/roster/model/snapshot';
import type { LocalTime, ServerTime } from '../../utils/roster/model/step';
import { ago, clock } from './time';

export interface Clocks {
  /** Local ms. */
  now: LocalTime;
  /** Server clock minus local clock, in ms. */
  skew: number;
}

/** Without an account, or before Canvas has answered, its clock is taken to agree with ours. */
export function clocksOf(account: AccountView | null, now: LocalTime): Clocks {
  return { now, skew: account?.skew ?? 0 };
}

/** How long ago an instant of the local clock was. */
export function age(instant: LocalTime, { now }: Clocks): string {
  return ago(now - instant);
}

/** How long ago an instant of the server's clock was. */
export function serverAge(instant: ServerTime, { now, skew }: Clocks): string {
  return ago(now + skew - instant);
}

/** An instant of the server's clock as time of day, with the date if it is not today; no line ends within the time. */
export function serverTime(instant: ServerTime, { now, skew }: Clocks): string {
  return clock(instant, now + skew).replace(/ (?=[^:]*$)/g, '\u00a0');
}
