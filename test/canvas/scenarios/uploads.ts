import type { ImportScript, Scenario } from '../sync/script.ts';
import { healthy } from './healthy.ts';
import { userNotFound } from './messages.ts';

/** A script uploads every night and there is no rostering job; of the last night there is something to report. */
function uploads(
  name: string,
  title: string,
  night: ImportScript,
  before: readonly ImportScript[],
): Scenario {
  return {
    ...healthy,
    name,
    title,
    seed: 211,
    scheduled: false,
    current: null,
    earlier: [],
    imports: [night, ...before].map((script, nights) => ({
      createdMinutesAgo: 40 + 24 * 60 * nights,
      by: 'uploader',
      script,
    })),
  };
}

/** All there is, with what is missing from it deleted. */
const whole: ImportScript = {
  minutes: 9,
  rows: { course: 812, section: 1630, user: 9240, enrollment: 41200 },
  end: 'imported',
};
const cleaned: ImportScript = {
  ...whole,
  cleanUp: { termId: 31n, minutes: 3, changeThreshold: 20 },
};
/** Enrollments are deleted first; whoever stops the clean-up then leaves the rest as it was. */
const none = { created: 0, restored: 0, deleted: 0 };
const untouched = { course: none, section: none };
const diff: ImportScript = {
  minutes: 2,
  rows: { user: 19, enrollment: 140 },
  end: 'imported',
  dataSet: 'banner-nightly',
  changes: { enrollment: { created: 49, restored: 0, deleted: 57 } },
};
const termGone: ImportScript = {
  ...diff,
  minutes: 9,
  rows: { user: 12, enrollment: 18342 },
  changes: { enrollment: { created: 12, restored: 0, deleted: 18240 } },
};
const noisy = (count: number): ImportScript => ({ ...whole, messages: [userNotFound(count)] });
const nights = (count: number, script: ImportScript) => Array.from({ length: count }, () => script);
const improperlySplit = "Can't perform diffing against more than one file of the same type";

/** Each by the findings that it must lead to; of the last two none is left. */
export const uploadsToTell = {
  'mass-deletion': uploads(
    'first-week',
    'Uploads: in the first week a term falls out of the export',
    termGone,
    nights(3, diff),
  ),
  refused: uploads(
    'refused-rows',
    'Uploads: 6,120 rows refused, where it is 39 on every night',
    noisy(6120),
    nights(8, noisy(39)),
  ),
  'clean-up-stopped': uploads(
    'clean-up-stopped',
    'Uploads: somebody stops the clean-up when 3,000 enrollments are deleted',
    {
      ...cleaned,
      end: 'aborted-while-cleaning',
      changes: { ...untouched, enrollment: { created: 10, restored: 0, deleted: 3000 } },
    },
    nights(8, cleaned),
  ),
  'mass-deletion, stopped': uploads(
    'mass-clean-up-stopped',
    'Uploads: somebody stops the clean-up when 6,000 enrollments are deleted',
    {
      ...cleaned,
      end: 'aborted-while-cleaning',
      changes: { ...untouched, enrollment: { created: 10, restored: 0, deleted: 6000 } },
    },
    nights(8, cleaned),
  ),
  'options-changed': uploads(
    'batch-mode-off',
    'Uploads: batch mode went off, so that nobody who left is removed',
    whole,
    nights(8, cleaned),
  ),
  'diffing-skipped': uploads(
    'file-whole',
    'Uploads: one file is taken whole, though the others were compared',
    {
      ...diff,
      messages: [
        {
          file: 'enrollments.csv',
          importer: null,
          failure: false,
          count: 1,
          text: () => improperlySplit,
        },
      ],
    },
    nights(8, diff),
  ),
  restored: uploads(
    'taken-back',
    'Uploads: 18,240 enrollments deleted, and the import taken back',
    { ...termGone, restored: { afterMinutes: 10, minutes: 5 } },
    nights(8, diff),
  ),
  'restored, partly': uploads(
    'partly-taken-back',
    'Uploads: 18,240 enrollments deleted, and some of it taken back',
    { ...termGone, restored: { afterMinutes: 10, minutes: 5, partly: true } },
    nights(8, diff),
  ),
} satisfies Record<string, Scenario>;
