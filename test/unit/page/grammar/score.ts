import type { PageReading, StepReading } from '../../../../utils/roster/model/reading.ts';
import type { DetailsTruth, StepTruth } from '../../../canvas/tool/grammar/truth/truth-details.ts';
import type { ListTruth } from '../../../canvas/tool/grammar/truth/truth-list.ts';
import { stepNames } from '../../../canvas/tool/view.ts';

/** `unknown` is null, or `unknown`, of what the page shows; `wrong` is anything certain that it does not say. */
export type Verdict = 'right' | 'unknown' | 'wrong';

export interface Fact {
  /** What it is of: `step`, `id`, `name`, `start`, … */
  of: string;
  verdict: Verdict;
  /** What was read and what is true, for a failing test to print. */
  said: string;
}

export type Truth = DetailsTruth | ListTruth;

/** Each fact of a page against what was read of it; a page not recognized is one unknown fact. */
export function score(truth: Truth, reading: PageReading | null): Fact[] {
  if (!reading) return [{ of: 'recognized', verdict: 'unknown', said: 'not recognized' }];
  const kind = truth.kind === reading.page ? 'right' : 'wrong';
  const recognized: Fact = { of: 'recognized', verdict: kind, said: `as ${reading.page}` };
  if (truth.kind === 'details' && reading.page === 'details') {
    return [recognized, ...detailsFacts(truth, reading)];
  }
  if (truth.kind === 'list' && reading.page === 'list')
    return [recognized, ...listFacts(truth, reading)];
  return [recognized];
}

type Details = Extract<PageReading, { page: 'details' }>;
type List = Extract<PageReading, { page: 'list' }>;

function detailsFacts(truth: DetailsTruth, reading: Details): Fact[] {
  const { batches } = reading;
  return [
    plain('id', truth.id, reading.jobId),
    plain('name', truth.name, reading.name && squeezed(reading.name)),
    ...stepNames.map((name) => step('step', truth.steps[name], reading.steps[name], name)),
    ...stepNames.flatMap((name) => [
      time('start', truth.startedAt[name], reading.timings[name].startedAt),
      time('end', truth.endedAt[name], reading.timings[name].endedAt),
    ]),
    ...(batches && batches.length > truth.batches.length
      ? [fact('batch', 'wrong', batches.length, truth.batches.length)]
      : truth.batches.map((each, n) =>
          batches?.length === truth.batches.length
            ? step('batch', each, batches[n]?.step as StepReading, `batch ${n + 1}`)
            : fact('batch', 'unknown', batches?.length, truth.batches.length),
        )),
  ];
}

function listFacts(truth: ListTruth, reading: List): Fact[] {
  const { rows } = truth;
  const counted = fact(
    'rows',
    reading.rows.length === rows.length ? 'right' : reading.rows.length ? 'wrong' : 'unknown',
    reading.rows.length,
    rows.length,
  );
  const all = [counted, ...scheduleFacts(truth, reading)];
  if (counted.verdict !== 'right') return all;
  return [
    ...all,
    ...rows.flatMap((row, n) => {
      const read = reading.rows[n] as List['rows'][number];
      return [
        plain('row id', row.jobId, read.jobId),
        plain('type', row.type, read.type && squeezed(read.type)),
        plain('sis', row.sisType, read.sisType && squeezed(read.sisType)),
        time('updated', row.updatedAt, read.updatedAt),
        fact('stage', stageVerdict(row.stage, read.stage), read.stage, row.stage),
        plain('status', row.status, read.status === 'unknown' ? null : read.status),
      ];
    }),
  ];
}

/** A blank stage is null, and what a page without that column says is `unknown` or null alike. */
function stageVerdict(truth: ListTruth['rows'][number]['stage'], read: string | null): Verdict {
  if (truth === 'none') return read === null || read === 'unknown' ? 'right' : 'wrong';
  return read === truth ? 'right' : read === 'unknown' ? 'unknown' : 'wrong';
}

function scheduleFacts({ schedules }: ListTruth, { schedules: read }: List): Fact[] {
  if (!schedules?.length)
    return [fact('schedules', read?.length ? 'wrong' : 'right', read, schedules)];
  if (!read?.length) return [fact('schedules', 'unknown', read, schedules.length)];
  if (read.length !== schedules.length)
    return [fact('schedules', 'wrong', read.length, schedules.length)];
  return [
    fact('schedules', 'right', read.length, schedules.length),
    ...schedules.map(({ status }, n) =>
      plain('suspended', status, read[n]?.status === 'unknown' ? null : (read[n]?.status ?? null)),
    ),
  ];
}

function step(of: string, truth: StepTruth, { state, percent }: StepReading, name: string): Fact {
  const said = [
    `${name} ${state} ${percent}`,
    `${truth.states.join('/')} ${truth.percents.join('/')}`,
  ] as const;
  if (!truth.states.includes(state))
    return fact(of, state === 'unknown' ? 'unknown' : 'wrong', ...said);
  const known = truth.percents.includes(percent);
  return fact(of, known ? 'right' : percent === null ? 'unknown' : 'wrong', ...said);
}

/** What is not shown must not be said. */
function plain(of: string, truth: string | null, read: string | null): Fact {
  return fact(of, read === truth ? 'right' : read === null ? 'unknown' : 'wrong', read, truth);
}

const minute = 60_000;

/** As exact as the page: to the second or to the minute. Null is never wrong. */
function time(of: string, truth: number | null, read: number | null): Fact {
  const exact =
    truth !== null &&
    read !== null &&
    read <= truth &&
    // An end reckoned from a start that shows no seconds is as near as that start.
    (of === 'end'
      ? truth - read < minute
      : Math.floor(read / minute) === Math.floor(truth / minute));
  const verdict = exact || read === truth ? 'right' : read === null ? 'unknown' : 'wrong';
  return fact(of, verdict, shown(read), shown(truth));
}

const shown = (at: number | null) => (at === null ? null : new Date(at).toISOString());
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

function fact(of: string, verdict: Verdict, read: unknown, truth: unknown): Fact {
  return { of, verdict, said: `${of}: read ${JSON.stringify(read)}, is ${JSON.stringify(truth)}` };
}
