import type { ImportScript, JobScript } from '../sync/script.ts';

/** What the public guide calls the schedule's start: 2:00 AM in Denver. */
export const twoAtNight = '2026-11-24T09:00:00Z';

/** The parts that scenarios share; each scenario says what differs. */
export const people: ImportScript = {
  minutes: 6,
  rows: { account: 46, term: 18, user: 12860, user_observer: 9120 },
  end: 'imported',
  dataSet: 'sis-integration-people',
};
export const classes: ImportScript = {
  minutes: 5.5,
  rows: { course: 1262, section: 3884 },
  end: 'imported',
  dataSet: 'sis-integration-classes',
};
export const enrollments: ImportScript = {
  minutes: 7.5,
  rows: { enrollment: 58310 },
  end: 'imported',
  dataSet: 'sis-integration-enrollments',
};

export const ordinaryJob: JobScript = {
  extract: { minutes: 4 },
  conversion: { minutes: 2 },
  batches: [people, classes, enrollments],
};

/** Nights before today, newest first; `differing` tells which of them were not ordinary. */
export function nights(count: number, differing: Record<number, JobScript> = {}): JobScript[] {
  return Array.from({ length: count }, (_, n) => differing[n + 1] ?? ordinaryJob);
}
