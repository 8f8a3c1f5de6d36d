import type { JobScript, Scenario } from '../sync/script.ts';
import { healthy } from './healthy.ts';
import { classes, enrollments, nights, ordinaryJob, people } from './ordinary.ts';

/** A night like any other but for what is reported of it; nothing on the page calls it wrong. */
function silent(
  name: string,
  title: string,
  job: Partial<JobScript>,
  more: Partial<Scenario> = {},
): Scenario {
  const current = { startedMinutesAgo: 0.2, job: { ...ordinaryJob, ...job } };
  return { ...healthy, name, title, seed: 101, current, earlier: nights(24), ...more };
}

const nothing = { ...enrollments, minutes: 0.5, rows: {} };
/** Nights on which what the files lack is deleted, too: nothing else shows the one that differs. */
const cleaning = { ...enrollments, cleanUp: { termId: 12n, minutes: 2, changeThreshold: 10 } };
const cleanNights = Array.from({ length: 24 }, () => ({
  ...ordinaryJob,
  batches: [people, classes, cleaning],
}));
const unchanged: JobScript = { ...ordinaryJob, batches: [nothing] };

/** By the finding that each must lead to. */
export const silentFailures = {
  're-keyed': silent('re-keyed', 'Silent: every course and section has a new id', {
    batches: [
      people,
      {
        ...classes,
        changes: {
          course: { created: 1262, restored: 0, deleted: 1262 },
          section: { created: 3884, restored: 0, deleted: 3884 },
        },
      },
      enrollments,
    ],
  }),
  'mass-deletion': silent('mass-deletion', 'Silent: every sixth enrollment is deleted', {
    batches: [
      people,
      classes,
      { ...enrollments, changes: { enrollment: { created: 210, restored: 0, deleted: 9700 } } },
    ],
  }),
  'zero-type': silent('zero-type', 'Silent: the SIS sends no users', {
    extracted: { Users: 0 },
  }),
  'deletions-skipped': silent(
    'deletions-skipped',
    'A threshold stops the clean-up: rows are in, nothing is taken out',
    {
      batches: [people, classes, { ...cleaning, end: 'aborted-by-threshold' }],
    },
    { earlier: cleanNights },
  ),
  'diffing-skipped': silent(
    'diffing-skipped',
    'Silent: too different to compare, so that drops are not applied',
    { batches: [people, classes, { ...enrollments, diffingSkipped: true }] },
  ),
  'mass-change': silent('mass-change', 'Silent: most enrollments are new', {
    batches: [
      people,
      classes,
      { ...enrollments, changes: { enrollment: { created: 48000, restored: 0, deleted: 260 } } },
    ],
  }),
  loss: silent('loss', 'Silent: every seventh enrollment is lost in conversion', {
    converted: { Enrollments: 0.86 },
  }),
  overlap: silent(
    'overlap',
    'Silent: another sync starts while one runs',
    {},
    { later: [{ afterMinutes: 3, job: ordinaryJob }] },
  ),
  'long-run': silent('long-run', 'Silent: Extract takes ten times as long', {
    extract: { minutes: 40 },
  }),
  'no-changes': silent('no-changes', 'Silent: nothing has changed for a school week', unchanged, {
    earlier: nights(24, Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [n, unchanged]))),
  }),
  'changed-since-last-good': silent(
    'changed-since-last-good',
    'Silent: somebody changed the set-up',
    { academicYear: '2027-2028', templates: ['Default user template', 'Sections by term'] },
  ),
} satisfies Record<string, Scenario>;
