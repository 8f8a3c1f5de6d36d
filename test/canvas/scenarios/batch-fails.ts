import type { Scenario } from '../sync/script.ts';
import { healthy } from './healthy.ts';
import { improperCsv } from './messages.ts';
import { classes, enrollments, ordinaryJob, people } from './ordinary.ts';

/** The second batch stops part of the way; the third runs on, as Canvas knows nothing of jobs. */
export const batchFails: Scenario = {
  ...healthy,
  name: 'batch-fails',
  title: 'One of three import batches ends failed_with_messages',
  seed: 41,
  current: {
    startedMinutesAgo: 0.2,
    job: {
      ...ordinaryJob,
      batches: [
        people,
        { ...classes, end: 'failed_with_messages', stopsAt: 0.62, messages: [improperCsv(3)] },
        enrollments,
      ],
    },
  },
};
