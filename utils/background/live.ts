import type { Host } from '../hosts/host';
import { listOnHost, recordsOnHost } from '../roster/assess/host-groups';
import type { LedgerView } from '../roster/assess/view';
import { isUnfinished } from '../roster/model/import';
import type { Ledger } from '../roster/model/ledger';
import type { LocalTime } from '../roster/model/step';
import { HOUR, MINUTE } from '../roster/time/units';

/** A job last seen running longer ago than this, with no import running, is not followed closely any more. */
const staleAfter = 2 * HOUR;
/** Canvas may leave an import unfinished for ever, and may have states we do not know. */
const longest = 24 * HOUR;
/** An upload that is being attached takes minutes; Canvas skips one that sticks there. */
const longestStart = HOUR;

/** True where a page showed the end of a job and Canvas was not asked since: its imports may be unknown. */
function isUnheard(ledger: Ledger, view: LedgerView, host: Host, now: LocalTime): boolean {
  const { readAt = null, problem, skew = 0 } = ledger.accounts[host] ?? {};
  if (readAt === null || problem !== null) return false;
  return listOnHost(view.jobs, host).some(({ endedAt, asOf }) => {
    const isRecent = endedAt !== null && endedAt < now + skew + MINUTE && now - asOf < staleAfter;
    return isRecent && endedAt > readAt + skew;
  });
}

/** True while a job or an import of the host runs, as far as is known. `now`: local clock, ms. */
export function isLive(ledger: Ledger, view: LedgerView, host: Host, now: LocalTime): boolean {
  const serverNow = now + (ledger.accounts[host]?.skew ?? 0);
  const runs = listOnHost(view.jobs, host).some((job) => {
    const { from = null, runningAt = null } = ledger.jobs[job.key] ?? {};
    const began = job.startedAt ?? from ?? runningAt ?? serverNow;
    const isFresh = now - job.asOf < staleAfter && serverNow - began < longest;
    return job.status === 'in-progress' && isFresh;
  });
  return (
    runs ||
    isUnheard(ledger, view, host, now) ||
    recordsOnHost(ledger.imports, host).some(([, { reading }]) => {
      const age = serverNow - (reading.createdAt ?? serverNow);
      const limit = reading.state === 'initializing' ? longestStart : longest;
      return isUnfinished(reading.state) && age < limit;
    })
  );
}
