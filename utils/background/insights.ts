import type { Host } from '../hosts/host';
import { log } from '../log';
import { assess } from '../roster/assess/assess';
import { listOnHost } from '../roster/assess/host-groups';
import { runsSeen } from '../roster/assess/runs';
import type { LedgerView } from '../roster/assess/view';
import { createJudge } from '../roster/audit/judge';
import { takenBackFacts } from '../roster/audit/taken-back';
import { estimate, recentGood, usual } from '../roster/estimate/estimate';
import { isSilenced } from '../roster/ledger/silence';
import type { Finding } from '../roster/model/finding';
import type { Insight } from '../roster/model/insight';
import type { RunKey } from '../roster/model/keys';
import type { Ledger } from '../roster/model/ledger';
import { alike, type Run } from '../roster/model/run';
import type { Settings } from '../roster/model/settings';
import type { JobView } from '../roster/model/snapshot';
import { duration } from '../roster/time/duration';

/** What is older than so many of a host is looked up nowhere at a glance, but for a failure nobody has seen. */
const shown = 60;

/** What a run is measured by. */
type Measured = Pick<Insight, 'estimate' | 'took'>;

function total(counts: (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}

/** How long a run took as a whole, beside those it may be compared with. */
function tookOf(run: Run, runs: readonly Run[]): Insight['took'] {
  const ms = duration(run);
  if (ms === null) return null;
  const past = recentGood(alike(run, runs)).map((each) => duration(each));
  return { ms, usual: usual(past.filter((each) => each !== null)) };
}

/** Judges the newest jobs and imports of every host; those that have not changed are not judged again. */
export function createInsights(
  recent: (host: Host) => Promise<Run[]>,
  settings: () => Promise<Settings>,
) {
  const findingsOf = createJudge();
  /** Of ended runs, by their findings, which are made anew when anything changes. */
  const known = new WeakMap<readonly Finding[], Measured>();

  function measure(run: Run, findings: readonly Finding[], measured: () => Measured): Measured {
    // How long it will take is a matter of now, but only while it runs.
    const fresh = (run.endedAt !== null && known.get(findings)) || measured();
    known.set(findings, fresh);
    return fresh;
  }

  async function hostInsights(
    host: Host,
    ledger: Ledger,
    view: LedgerView,
    all: readonly Run[],
    current: readonly Run[],
    audit: Settings['audit'],
  ) {
    const history = await recent(host);
    const runs = runsSeen(all, () => history)(host);
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    const limits = { ...audit, zone };
    const skew = ledger.accounts[host]?.skew ?? 0;
    const now = Date.now() + skew;
    const jobs = new Map<RunKey, JobView>(listOnHost(view.jobs, host).map((job) => [job.key, job]));

    const isShown = ({ key, status }: Run, at: number) =>
      at < shown || (status === 'failed' && !(key in ledger.seen));
    return current.filter(isShown).map((run): [RunKey, Insight] => {
      const { key } = run;
      const findings = findingsOf(run, runs, limits);
      const job = jobs.get(key);
      const measured = measure(run, findings, () => ({
        estimate: job ? estimate(job, alike(run, runs), now) : null,
        took: tookOf(run, runs),
      }));
      const away = ledger.dismissed[key] ?? {};
      const silencedAs = (each: Finding) =>
        isSilenced(ledger.silenced, host, each, run.asOf)
          ? { at: run.asOf - skew, note: '' }
          : null;
      return [
        key,
        {
          ...measured,
          findings: findings.map((each) => ({
            ...each,
            dismissed: away[each.id] ?? silencedAs(each),
          })),
          rows: total([run.errorCount, run.warningCount]),
          changed: total(
            Object.values(run.figures).flatMap(({ created, restored, deleted }) => [
              created ?? null,
              restored ?? null,
              deleted ?? null,
            ]),
          ),
          takenBack: run.takenBack && { whole: run.takenBack.whole, facts: takenBackFacts(run) },
          cause: run.status === 'failed' ? (ledger.causes[key] ?? null) : null,
          sought: ledger.sought[key] ?? null,
          notifiesOnEnd: key in ledger.wishes,
        },
      ];
    });
  }

  async function all(ledger: Ledger): Promise<Record<RunKey, Insight>> {
    const { audit } = await settings();
    const { view, runs } = assess(ledger);
    const current = [...runs].sort((a, b) => b.startedAt - a.startedAt);
    const hosts = await Promise.all(
      Object.keys(ledger.accounts).map((host) =>
        hostInsights(host, ledger, view, runs, listOnHost(current, host), audit),
      ),
    );
    return Object.fromEntries(hosts.flat());
  }

  /** By key of job or import; null where history cannot be read: that must not keep a failure from being notified. */
  return (ledger: Ledger): Promise<Record<RunKey, Insight> | null> =>
    all(ledger).catch((error) => {
      log('Nothing could be made of history', error);
      return null;
    });
}
