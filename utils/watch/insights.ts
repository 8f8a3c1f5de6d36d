import { report } from '../report';
import { audit } from '../roster/audit/audit';
import type { Finding } from '../roster/audit/finding';
import { estimate } from '../roster/estimate';
import type { Insight } from '../roster/insight';
import type { Ledger } from '../roster/ledger';
import type { Run } from '../roster/run';
import { runsOf } from '../roster/run-of';
import type { Settings } from '../roster/settings';
import type { LedgerView } from '../roster/view';

/** What is older than so many of a host is looked up nowhere at a glance. */
const shown = 60;

/** Runs of one account that may be measured by each other. */
export function alike(run: Run, runs: readonly Run[]): Run[] {
  return runs.filter(
    ({ key, kind, series }) => key !== run.key && kind === run.kind && series === run.series,
  );
}

/** What is known of the runs of a host, now and from history, newest first. */
export function allRuns(current: readonly Run[], history: readonly Run[]): Run[] {
  const keys = new Set(current.map(({ key }) => key));
  return [...current, ...history.filter(({ key }) => !keys.has(key))].sort(
    (a, b) => b.startedAt - a.startedAt,
  );
}

/** Judges the newest jobs and imports of every host. What nothing has changed of is not judged again. */
export function createInsights(
  recent: (host: string) => Promise<Run[]>,
  settings: () => Promise<Settings>,
) {
  const known = new Map<string, { world: string; findings: Map<string, [string, Finding[]]> }>();

  async function hostInsights(host: string, ledger: Ledger, view: LedgerView, current: Run[]) {
    const runs = allRuns(current, await recent(host));
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    const limits = { ...(await settings()).audit, zone };
    // Of a run under way only when it began matters to others; else each reading would judge all anew.
    const told = (run: Run) => (run.endedAt === null ? [run.key, run.startedAt, run.status] : run);
    const world = JSON.stringify([limits, runs.map(told)]);
    const before = known.get(host);
    const findings = new Map<string, [string, Finding[]]>();
    known.set(host, { world, findings });
    const now = Date.now() + (ledger.accounts[host]?.skew ?? 0);
    const jobs = new Map(view.jobs.map((job) => [job.key, job]));

    return current.slice(0, shown).map((run): [string, Insight] => {
      const { key } = run;
      const mark = JSON.stringify(run);
      const last = before?.world === world ? before.findings.get(key) : undefined;
      const found = last?.[0] === mark ? last[1] : audit(run, runs, limits);
      findings.set(key, [mark, found]);
      const job = jobs.get(key);
      const away = ledger.dismissed[key] ?? {};
      return [
        key,
        {
          estimate: job ? estimate(job, alike(run, runs), now) : null,
          findings: found.map((each) => ({ ...each, dismissed: away[each.id] ?? null })),
          wished: key in ledger.wishes,
        },
      ];
    });
  }

  async function all(ledger: Ledger, view: LedgerView): Promise<Record<string, Insight>> {
    const current = runsOf(ledger, view).sort((a, b) => b.startedAt - a.startedAt);
    const hosts = await Promise.all(
      Object.keys(ledger.accounts).map((host) =>
        hostInsights(
          host,
          ledger,
          view,
          current.filter((run) => run.host === host),
        ),
      ),
    );
    return Object.fromEntries(hosts.flat());
  }

  /** By key of job or import. What cannot be judged must not keep a failure from being told. */
  return (ledger: Ledger, view: LedgerView): Promise<Record<string, Insight>> =>
    all(ledger, view).catch((error) => {
      report('Nothing could be made of history', error);
      return {};
    });
}
