import type { SurfaceMessage } from '../messages';
import type { JudgedFinding } from '../roster/model/insight';
import type { RunKey } from '../roster/model/keys';
import type { ServerTime } from '../roster/model/step';
import { DAY } from '../roster/time/units';

/** How long a finding that the admin knows stays hidden (ms). */
export const silentFor = 30 * DAY;

/**
 * What lets the background know that a finding was handled, or, for a note of null, that it stands again.
 * `until`: local ms up to which later runs hide it, too; null for this run alone. `skew`: server minus local clock.
 */
export function dismissal(
  key: RunKey,
  { id, evidence }: JudgedFinding,
  note: string | null,
  until: number | null,
  skew: number,
): SurfaceMessage {
  const message = { kind: 'dismiss', key, finding: id, note } as const;
  if (note !== null && until === null) return message;
  const types = evidence.map(({ type }) => type);
  const ends = until === null ? null : ((until + skew) as ServerTime);
  return { ...message, silence: { types, until: ends } };
}
