import type { ImportScript, JobScript, Scenario } from '../sync/script.ts';
import { healthy } from './healthy.ts';
import { improperCsv } from './messages.ts';

/** Minutes after the evening begins at which a sync starts on every night. */
const starts = [60, 240, 420];
/** Extract and Conversion come first; what Canvas sees of a sync is its import. */
const untilImport = 6;
const nightsBefore = 16;

const whole: ImportScript = {
  minutes: 9,
  rows: { account: 46, course: 1262, section: 3884, user: 12860, enrollment: 58310 },
  end: 'imported',
  dataSet: 'sis-integration-nightly',
};
const sync: JobScript = {
  extract: { minutes: 4 },
  conversion: { minutes: 2 },
  batches: [whole],
};
const failing: JobScript = {
  ...sync,
  batches: [{ ...whole, end: 'failed_with_messages', stopsAt: 0.62, messages: [improperCsv(3)] }],
};

/** A few minutes more or less, as no night is like another. */
const strewn = (night: number, start: number) => ((night * 7 + start) % 9) - 4;

export const night: Scenario = {
  ...healthy,
  name: 'night',
  title: 'A night of three syncs: the first is good, the second fails, the third never starts',
  seed: 97,
  start: '2026-11-24T01:00:00Z',
  current: null,
  next: failing,
  later: [
    { afterMinutes: starts[0] ?? 0, job: sync },
    { afterMinutes: starts[1] ?? 0, job: failing },
  ],
  earlier: [],
  imports: Array.from({ length: nightsBefore }, (_, n) =>
    starts.map((start) => ({
      createdMinutesAgo: 24 * 60 * (n + 1) - start - untilImport + strewn(n, start),
      by: 'integration' as const,
      script: whole,
    })),
  ).flat(),
};
