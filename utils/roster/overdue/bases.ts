import type { Pause } from '../model/pause';
import type { AccountRecord } from '../model/records/account-record';
import type { Run } from '../model/run';
import type { ServerTime } from '../model/step';
import { habits } from './habits';
import { firstWall } from './scheduled-starts';
import type { Basis } from './starts';

/**
 * By what syncs of an account are expected: the schedules its page showed, or else its habits.
 * A schedule of which no time is known says nothing, but a suspended one says that nothing is expected.
 * `runs`: all of the account. `zone`: IANA, for habits. `now`: server time.
 */
export function basesOf(
  { schedules }: AccountRecord,
  runs: readonly Run[],
  zone: string,
  now: ServerTime,
  pauses: readonly Pause[],
): Basis[] {
  const usable = schedules.filter(
    (each) => each.status === 'suspended' || firstWall(each) !== null,
  );
  if (usable.length > 0) return usable;
  const habit = habits(runs, zone, now, pauses);
  return habit ? [habit] : [];
}
