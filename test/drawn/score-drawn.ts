import type { PageReading } from '../../utils/roster/model/reading.ts';
import type { DrawnPage } from './drawn-pages.ts';

type Verdict = 'right' | 'unknown' | 'wrong';

/** One thing a page says, and whether it was read. */
export interface DrawnFact {
  of: string;
  verdict: Verdict;
  said: string;
}

const statuses: Record<string, string> = {
  'In Progress': 'in-progress',
  Running: 'in-progress',
  Completed: 'completed',
  Complete: 'completed',
  Warning: 'warning',
  Failed: 'failed',
};
const stages: Record<string, string> = {
  'Roster Extract': 'extract',
  'Data Conversion': 'conversion',
  'Canvas Imports': 'import',
};
const batchStates: Record<string, string> = {
  'in-progress': 'running',
  completed: 'complete',
  failed: 'failed',
};

type Details = Extract<PageReading, { page: 'details' }>;
type List = Extract<PageReading, { page: 'list' }>;

/** What of a drawn page was read rightly, not, or wrongly; a page not recognized is all unknown. */
export function scoreDrawn(truth: DrawnPage, reading: PageReading | null): DrawnFact[] {
  const kind = truth.page.startsWith('details') ? 'details' : 'list';
  const details = reading?.page === 'details' ? reading : null;
  const list = reading?.page === 'list' ? reading : null;
  const recognized = fact('recognized', reading?.page, kind);
  switch (truth.page) {
    case 'details':
      return [recognized, ...identity(truth, details), ...steps(truth, details)];
    case 'details-b':
      return [recognized, ...identity(truth, details), ...imports(truth, details)];
    case 'list':
      return [recognized, ...rows(truth, list)];
    case 'list-b':
      return [recognized, ...rowsB(truth, list)];
  }
}

function fact(of: string, got: unknown, wanted: unknown, verdict = judge(got, wanted)): DrawnFact {
  return { of, verdict, said: `${of}: read ${JSON.stringify(got)}, is ${JSON.stringify(wanted)}` };
}

function judge(got: unknown, wanted: unknown): Verdict {
  if ((got ?? null) === (wanted ?? null)) return 'right';
  return got === null || got === undefined || got === 'unknown' ? 'unknown' : 'wrong';
}

function minute(time: number | null | undefined): string | null {
  return time == null ? null : new Date(Math.floor(time / 60_000) * 60_000).toISOString();
}

function identity(truth: { id?: string | null; name?: string | null }, read: Details | null) {
  return [fact('id', read?.jobId, truth.id), fact('name', read?.name, truth.name)];
}

function steps(truth: Extract<DrawnPage, { page: 'details' }>, read: Details | null): DrawnFact[] {
  const names = ['extract', 'conversion', 'import'] as const;
  return [
    fact('start', minute(read?.timings.extract.startedAt), truth.started),
    ...names.map((step) => {
      const [got, wanted] = [read?.steps[step], truth.steps[step]];
      const shown = [got?.state ?? 'unknown', got?.percent ?? null];
      return fact(`step`, shown, [wanted.state, wanted.percent ?? null], stepVerdict(got, wanted));
    }),
  ];
}

function stepVerdict(
  got: { state: string; percent: number | null } | undefined,
  wanted: { state: string; percent?: number | null },
): Verdict {
  const state = got?.state ?? 'unknown';
  if (wanted.state === 'not reached') {
    return /^(waiting|skipped|unknown)$/.test(state) ? 'right' : 'wrong';
  }
  if (state !== wanted.state) return state === 'unknown' ? 'unknown' : 'wrong';
  return wanted.percent == null ? 'right' : judge(got?.percent, wanted.percent);
}

function imports(truth: Extract<DrawnPage, { page: 'details-b' }>, read: Details | null) {
  const batches = read?.batches ?? [];
  // Null says that none is shown or none was read: right only where there is none.
  const isNone = read && !truth.imports.length;
  return [
    fact('imports', read?.batches?.length ?? (isNone ? 0 : null), truth.imports.length),
    ...truth.imports.map((label, at) => {
      const got = batches[at]?.step.state;
      if (label !== null) return fact('import', got, batchStates[statuses[label] ?? '']);
      const isOpen = got === undefined || /^(waiting|unknown|running)$/.test(got);
      return fact('import', got, null, isOpen ? 'right' : 'wrong');
    }),
  ];
}

function rows(truth: Extract<DrawnPage, { page: 'list' }>, read: List | null): DrawnFact[] {
  return [
    fact('rows', read?.rows.length, truth.jobs.length),
    ...truth.jobs.flatMap((job, at) => {
      const row = read?.rows[at];
      const stage = job.stage ? stages[job.stage] : null;
      return [
        fact('status', row?.status, statuses[job.status]),
        fact('stage', row ? row.stage : 'unknown', stage),
        fact('updated', minute(row?.updatedAt), job.updated),
        ...(job.id === undefined ? [] : [fact('row id', row?.jobId, job.id)]),
        ...(job.sis ? [fact('sis', row?.sisType, job.sis)] : []),
        ...(job.type ? [fact('type', row?.type, job.type)] : []),
      ];
    }),
  ];
}

function rowsB(truth: Extract<DrawnPage, { page: 'list-b' }>, read: List | null): DrawnFact[] {
  return [
    fact('rows', read?.rows.length, truth.jobs.length),
    // Null says that they were not read, an empty list that there are none.
    fact('schedules', read?.schedules?.length, truth.schedules.length),
    ...truth.schedules.flatMap((schedule, at) =>
      schedule.status
        ? [fact('schedule', read?.schedules?.[at]?.status, schedule.status.toLowerCase())]
        : [],
    ),
    ...truth.jobs.flatMap((job, at) => {
      const row = read?.rows[at];
      return [
        ...(job.status ? [fact('status', row?.status, statuses[job.status])] : []),
        ...(job.updated ? [fact('updated', minute(row?.updatedAt), job.updated)] : []),
        ...(job.id ? [fact('row id', row?.jobId, job.id)] : []),
      ];
    }),
  ];
}

/** How much of each kind was read, by library, as a table. */
export function drawnTable(facts: { library: string; fact: DrawnFact }[]): string {
  const libraries = [...new Set(facts.map(({ library }) => library)), 'all'];
  const kinds = [...new Set(facts.map(({ fact }) => fact.of))];
  const cell = (library: string, of: string) => {
    const mine = facts.filter(
      (each) => each.fact.of === of && (library === 'all' || each.library === library),
    );
    const count = (verdict: Verdict) => mine.filter(({ fact }) => fact.verdict === verdict).length;
    return mine.length ? `${count('right')}/${count('unknown')}/${count('wrong')}` : '-';
  };
  const line = (cells: string[]) => cells.map((text) => text.padEnd(15)).join(' ');
  return [
    line(['library', ...kinds]),
    ...libraries.map((library) => line([library, ...kinds.map((of) => cell(library, of))])),
  ].join('\n');
}
