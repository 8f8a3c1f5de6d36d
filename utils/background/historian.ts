import type { Host } from '../hosts/host';
import { lastMade } from '../last-made';
import { assess } from '../roster/assess/assess';
import { settled } from '../roster/audit/settled';
import { digest } from '../roster/model/digest';
import type { Ledger } from '../roster/model/ledger';
import type { Run } from '../roster/model/run';
import type { Settings } from '../roster/model/settings';
import type { LocalTime } from '../roster/model/step';
import { DAY, MINUTE } from '../roster/time/units';
import type { Cell } from '../storage/cell';
import type { History } from '../storage/history/history';

/** Enough to learn the habits of eight weeks from. */
const remembered = 200;
/** The settings page may clear history meanwhile. */
const freshFor = MINUTE;

/** Keeps each run that ended in history, once, and removes runs older than the admin wants kept. */
export function createHistorian(
  open: () => Promise<History>,
  cell: Cell<Ledger>,
  settings: () => Promise<Settings>,
) {
  let history: Promise<History> | null = null;
  let reached: History | null = null;
  const opened = async () => {
    history ??= open();
    reached = await history;
    return reached;
  };
  // A page opened after the end shows counts that Canvas does not have; how late it was read is no news.
  const markOfSettled = lastMade((run: Run) => digest(JSON.stringify({ ...run, asOf: 0 })));
  const markOf = (run: Run) => markOfSettled(settled(run));
  const known = new Map<Host, { runs: Run[]; at: number }>();

  return {
    /** False once history could not be had; true also before it was asked for. */
    isThere: () => reached?.state() !== 'unavailable',
    /** The day a broken history was set aside (local ms); null where none was. */
    setAsideAt: () => reached?.setAsideAt() ?? null,
    /** Ended runs of a host, newest first; read anew after something was kept, or after a minute. */
    async recent(host: Host): Promise<Run[]> {
      const last = known.get(host);
      if (last && Date.now() - last.at < freshFor) return last.runs;
      const runs = await (await opened()).recent(host, { limit: remembered });
      known.set(host, { runs, at: Date.now() });
      return runs;
    },
    async keep(ledger: Ledger, now: LocalTime): Promise<void> {
      const ended = assess(ledger).runs.filter(({ endedAt }) => endedAt !== null);
      const fresh = ended.filter((run) => ledger.kept[run.key] !== markOf(run));
      const isTrimDue = now - ledger.trimmedAt > DAY;
      if (fresh.length === 0 && !isTrimDue) return;
      const store = await opened();
      const state = await store.keep(fresh);
      if (isTrimDue) await store.trim(now - (await settings()).historyDays * DAY);
      known.clear();
      const kept = Object.fromEntries(fresh.map((run) => [run.key, markOf(run)]));
      await cell.update((current) => ({
        ...current,
        kept: state === 'unavailable' ? current.kept : { ...current.kept, ...kept },
        trimmedAt: isTrimDue ? now : current.trimmedAt,
      }));
    },
  };
}
