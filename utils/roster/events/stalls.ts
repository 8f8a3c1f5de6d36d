import type { Host } from '../../hosts/host';
import { importStep } from '../assess/import-step';
import type { LedgerView } from '../assess/view';
import { recentGood, usual } from '../estimate/estimate';
import { digest } from '../model/digest';
import { isUnfinished } from '../model/import';
import type { ImportKey, RunKey } from '../model/keys';
import type { Ledger } from '../model/ledger';
import { alike, type Run } from '../model/run';
import type { StepView } from '../model/snapshot';
import type { StepName } from '../model/step';
import { stepNames } from '../model/step-names';
import { duration } from '../time/duration';
import { lastProgress, stalledSince } from './last-progress';
import type { Occurrence } from './occurrence';

/** A step of a running job, or an unfinished import by itself. */
interface Moving {
  subject: RunKey;
  host: Host;
  step: StepName;
  view: StepView;
  /** What Canvas itself counts: a clean-up goes on while the bar is held. */
  counted: (number | null)[];
}

function moving(ledger: Ledger, view: LedgerView): Moving[] {
  const counts = (key: ImportKey) => ledger.imports[key]?.reading.progress ?? null;
  const jobs = view.jobs.filter(({ status }) => status === 'in-progress');
  return [
    ...jobs.flatMap(({ key, host, steps }) =>
      stepNames.map((step) => {
        const counted = step === 'import' ? (view.importsOf.get(key) ?? []).map(counts) : [];
        return { subject: key, host, step, view: steps[step], counted };
      }),
    ),
    ...Object.entries(ledger.imports).flatMap(([key, record]) => {
      const { host, reading } = record;
      if (!isUnfinished(reading.state)) return [];
      const own = importStep([record], null, false);
      return [{ subject: key, host, step: 'import' as const, view: own, counted: [counts(key)] }];
    }),
  ];
}

const pulseKey = (subject: RunKey, step: StepName) => `${subject}|${step}`;

/** When each step of the running jobs and imports last changed, brought up to what was read now. */
export function withLastProgress(ledger: Ledger, view: LedgerView): Ledger['pulses'] {
  const pulses: Ledger['pulses'] = {};
  for (const { subject, step, view: shown, counted } of moving(ledger, view)) {
    const key = pulseKey(subject, step);
    const next = lastProgress(ledger.pulses[key] ?? null, shown, counted);
    if (next) pulses[key] = next;
  }
  return pulses;
}

/**
 * The steps that have stood still for longer than they ever should, by runs of the same kind. An import
 * that belongs to a job stands still as a step of the job. `ledger`: with the pulses of now; `current`: what
 * it knows of runs.
 */
export function stalls(
  ledger: Ledger,
  view: LedgerView,
  current: readonly Run[],
  history: (host: Host) => readonly Run[],
): Occurrence[] {
  const { pulses } = ledger;
  const runs = new Map(current.map((run) => [run.key, run]));
  const ofJob = new Set<RunKey>([...view.importsOf.values()].flat());
  // By where it stands, not since when: our clock may be set anew meanwhile.
  const idOf = (subject: RunKey, step: StepName) => {
    const last = pulses[pulseKey(subject, step)];
    return last ? [`stalled|${subject}|${step}|${digest(last.mark)}`] : [];
  };
  return moving(ledger, view).flatMap(({ subject, host, step, view: shown }): Occurrence[] => {
    const run = runs.get(subject);
    const last = pulses[pulseKey(subject, step)] ?? null;
    const [id] = idOf(subject, step);
    if (ofJob.has(subject) || id === undefined) return [];
    const good = run ? recentGood(alike(run, history(host))) : [];
    const known = good.map((each) => duration(each.steps[step])).filter((ms) => ms !== null);
    if (stalledSince(shown, last, usual(known)) === null) return [];
    const imports = step === 'import' ? (view.importsOf.get(subject) ?? []) : [];
    return [
      {
        id,
        kind: 'stalled',
        host,
        subject,
        step,
        percent: shown.percent,
        streak: 1,
        expectedAt: null,
        happenedAt: null,
        wasSeen: true,
        causes: imports.flatMap((key) => idOf(key, step)),
      },
    ];
  });
}
