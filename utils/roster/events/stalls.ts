import { digest } from '../digest';
import { duration } from '../duration';
import { recentGood, usual } from '../estimate';
import type { Ledger } from '../ledger';
import type { Run } from '../run';
import type { JobView } from '../snapshot';
import { type Pulse, pulse, stalledSince } from '../stall';
import type { StepName } from '../step';
import { stepNames } from '../step-names';
import type { LedgerView } from '../view';
import type { Occurrence } from './occurrence';

const pulseKey = (job: JobView, step: StepName) => `${job.key}|${step}`;

/** When each step of the running jobs last changed, brought up to what was read now. */
export function beat(ledger: Ledger, view: LedgerView): Ledger['pulses'] {
  const pulses: Ledger['pulses'] = {};
  for (const job of view.jobs.filter(({ status }) => status === 'in-progress')) {
    for (const step of stepNames) {
      const next = pulse(ledger.pulses[pulseKey(job, step)] ?? null, job.steps[step]);
      if (next) pulses[pulseKey(job, step)] = next;
    }
  }
  return pulses;
}

/** The steps that have stood still for longer than they ever should; `runs`: of this account. */
export function stalls(
  pulses: Record<string, Pulse>,
  view: LedgerView,
  runsOf: (host: string) => readonly Run[],
): Occurrence[] {
  return view.jobs
    .filter(({ status }) => status === 'in-progress')
    .flatMap((job) => {
      const good = recentGood(runsOf(job.host));
      return stepNames.flatMap((step): Occurrence[] => {
        const known = good.map((run) => duration(run.steps[step])).filter((ms) => ms !== null);
        const last = pulses[pulseKey(job, step)] ?? null;
        const since = stalledSince(job.steps[step], last, usual(known));
        if (since === null || last === null) return [];
        const { key, host, steps } = job;
        return [
          {
            // By where it stands, not since when: our clock may be set anew meanwhile.
            id: `stalled|${key}|${step}|${digest(last.mark)}`,
            kind: 'stalled',
            host,
            subject: key,
            step,
            percent: steps[step].percent,
            streak: 1,
            expectedAt: null,
            happenedAt: null,
            wasSeen: true,
            causes: [],
          },
        ];
      });
    });
}
