import type {
  BatchReading,
  CountReading,
  DetailsReading,
  PageReading,
  RowReading,
  ScheduleReading,
} from '../../../utils/roster/model/reading.ts';

/**
 * Where a reading says something that is not true: a path for each wrong value. Saying less than
 * the truth (null, `unknown`, fewer rows) is not wrong.
 */
export function wrongs(reading: PageReading | null, truth: PageReading): string[] {
  if (!reading) return [];
  if (reading.page !== truth.page) return [`page: ${reading.page}`];
  if (reading.page === 'list') {
    const rows = truth.page === 'list' ? truth.rows : [];
    if (reading.rows.length > rows.length) return ['more rows than there are'];
    const schedules = (truth.page === 'list' && truth.schedules) || [];
    return [
      ...reading.rows.flatMap((row, at) => wrongRow(row, rows, `rows.${at}`)),
      ...(reading.schedules ?? []).flatMap((each, at) => wrongSchedule(each, schedules, at)),
    ];
  }
  return truth.page === 'details' ? wrongDetails(reading, truth) : [];
}

function wrongRow(row: RowReading, truths: RowReading[], path: string): string[] {
  // A row that tells its id is that row; one without may be any that it agrees with.
  const own = truths.filter(({ jobId }) => row.jobId === null || row.jobId === jobId);
  const found = own.map((truth) => wrongIn(row, truth, path));
  return found.find((each) => !each.length) ?? found[0] ?? [`${path}.jobId: ${row.jobId}`];
}

/** `generation` says which columns were seen, which a page that lost some cannot tell. */
function wrongSchedule(
  { generation: _, ...read }: ScheduleReading,
  truths: ScheduleReading[],
  at: number,
): string[] {
  const path = `schedules.${at}`;
  const found = truths.map((truth) => wrongIn(read, truth, path));
  return found.find((each) => !each.length) ?? found[0] ?? [`${path}: no such schedule`];
}

function wrongDetails(reading: DetailsReading, truth: DetailsReading): string[] {
  // A digest marks what is there, be it all or not.
  const { batches, counts, digests: _, ...others } = reading;
  const { batches: trueBatches, counts: trueCounts, ...trueOthers } = truth;
  return [
    ...wrongIn(others, trueOthers, ''),
    ...wrongCounts(counts.extract, trueCounts.extract, 'counts.extract'),
    ...wrongCounts(counts.conversion, trueCounts.conversion, 'counts.conversion'),
    ...(batches ?? []).flatMap((batch, at) =>
      wrongBatch(batch, trueBatches ?? [], `batches.${at}`),
    ),
  ];
}

function wrongBatch(batch: BatchReading, truths: BatchReading[], path: string): string[] {
  const named = truths.filter(({ label }) => label === batch.label);
  const found = (named.length ? named : truths).map((truth) => {
    const { label: _, counts, ...others } = batch;
    return [
      ...wrongIn(others, truth, path),
      ...wrongCounts(counts, truth.counts, `${path}.counts`),
    ];
  });
  // "Imports", cut short, may be the title of one that tells nothing else.
  const silent = batch.step.state === 'unknown' && !batch.importId && !batch.counts;
  const none = silent ? [] : [`${path}: no such batch`];
  return found.find((each) => !each.length) ?? found[0] ?? none;
}

function wrongCounts(
  counts: CountReading[] | null,
  truth: CountReading[] | null,
  path: string,
): string[] {
  return (counts ?? []).flatMap(({ type, figures }) => {
    const own = truth?.find((each) => each.type === type);
    return own
      ? wrongIn(figures, own.figures, `${path}.${type}`)
      : [`${path}.${type}: no such type`];
  });
}

function wrongIn(read: unknown, truth: unknown, path: string): string[] {
  if (read === null || read === undefined || read === 'unknown' || read === truth) return [];
  if (typeof read !== 'object')
    return [`${path}: ${JSON.stringify(read)}, not ${JSON.stringify(truth)}`];
  return Object.entries(read).flatMap(([key, value]) =>
    wrongIn(value, (truth as Record<string, unknown> | null)?.[key], `${path}.${key}`),
  );
}
