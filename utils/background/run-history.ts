import type { BackgroundMessage } from '../background-message';
import type { Host } from '../hosts/host';
import { assess } from '../roster/assess/assess';
import { allRuns } from '../roster/assess/runs';
import { parseKey, type RunKey } from '../roster/model/keys';
import type { Ledger } from '../roster/model/ledger';
import { alike, type Run } from '../roster/model/run';

/** More than a chart of thirty and what they are compared with takes. */
const most = 60;

/** A run, and those that ended and may be compared with it, newest first. */
export async function runHistory(
  ledger: Ledger,
  key: RunKey,
  recent: (host: Host) => Promise<Run[]>,
): Promise<BackgroundMessage & { kind: 'past' }> {
  const host = parseKey(key)?.host ?? '';
  const current = assess(ledger).runs.filter((run) => run.host === host);
  const runs = allRuns(current, await recent(host));
  const run = runs.find((each) => each.key === key) ?? null;
  const open = ['in-progress', 'unknown'];
  const history = run ? alike(run, runs).filter(({ status }) => !open.includes(status)) : [];
  return { kind: 'past', key, run, history: history.slice(0, most) };
}
