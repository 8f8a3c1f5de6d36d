import { adviceOf } from '../roster/explain/advice';
import type { Grouping } from '../roster/explain/group/group';
import { entry as entryOf } from '../roster/explain/knowledge/base';
import { maskMessage } from '../roster/explain/knowledge/explain';
import { reasonById } from '../roster/explain/reasons';
import type { Cause } from '../roster/model/cause';
import type { JudgedFinding } from '../roster/model/insight';
import { isJob } from '../roster/model/is-job';
import type { Run } from '../roster/model/run';
import type { ImportView, JobView, StepView } from '../roster/model/snapshot';
import type { LocalTime } from '../roster/model/step';

/** What is known of a job or import when a report of it is made. */
export interface Facts {
  item: JobView | ImportView;
  run: Run | null;
  findings: readonly JudgedFinding[];
  /** Null while its messages were not read. */
  grouping: Grouping | null;
  /** The failure text as the page shows it; it is masked here. */
  message: string | null;
  /** Why it failed; null where that is not known. */
  cause?: Cause | null;
  /** IANA name of the zone in which times are written. */
  zone: string;
  /** Local ms. */
  now: LocalTime;
  /** Of the extension, and of the browser as it names itself. */
  versions: { rosterscope: string; browser: string };
}

/** A cause in words: what went wrong, and that it is a guess where it is one. */
function causeText(cause: Cause | null): string | null {
  const known = cause && entryOf(cause.entry);
  if (!known) return null;
  const said = adviceOf(known, reasonById(cause.reason)).causes.join(' ');
  return cause.confidence === 'likely' ? `Likely: ${said}` : said;
}

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

function stepOf({ state, percent, startedAt, endedAt, source, likely, note }: StepView) {
  return {
    state,
    percent,
    startedAt: iso(startedAt),
    endedAt: iso(endedAt),
    source,
    likely,
    note,
  };
}

/**
 * A job or import as it may be handed to others: counts, classes and times. Messages are masked, notes
 * of the admin and rows are left out. Times are ISO 8601 by Canvas's clock.
 */
export function report({ item, run, findings, grouping, message, ...facts }: Facts) {
  const { cause = null, zone, now, versions } = facts;
  const startedAt = isJob(item) ? item.startedAt : (item.step.startedAt ?? item.createdAt);
  return {
    format: 'rosterscope-report/1',
    kind: isJob(item) ? 'rostering job' : 'Canvas import',
    id: item.id,
    name: isJob(item) ? item.name : null,
    host: item.host,
    status: item.status,
    failedStep: isJob(item) ? item.failedStep : null,
    startedAt: iso(startedAt),
    endedAt: iso(item.endedAt),
    reportedAt: iso(now),
    zone,
    steps: isJob(item)
      ? {
          extract: stepOf(item.steps.extract),
          conversion: stepOf(item.steps.conversion),
          import: stepOf(item.steps.import),
        }
      : { import: stepOf(item.step) },
    counts: run?.figures ?? {},
    cause: causeText(cause),
    message: message === null ? null : maskMessage(message),
    messages: grouping && {
      total: grouping.total,
      leftOut: grouping.leftOut,
      groups: grouping.groups.map(({ entry, reason, count, own, example }) => ({
        known: entry?.id ?? null,
        cause: entry && adviceOf(entry, reason).causes.join(' '),
        count,
        own,
        example,
      })),
    },
    findings: findings.map(({ id, severity, likely, evidence, dismissed }) => ({
      id,
      severity,
      likely,
      evidence,
      dealtWith: dismissed !== null,
    })),
    versions,
  };
}
export type Report = ReturnType<typeof report>;
