import type { Scenario } from '../sync/script.ts';
import { healthy } from './healthy.ts';
import { loginClaimed, userNotFound } from './messages.ts';
import { classes, enrollments, ordinaryJob, people } from './ordinary.ts';

export const warnings: Scenario = {
  ...healthy,
  name: 'warnings',
  title: 'Completes with warnings: 9 claimed logins, 132 rows without a user',
  seed: 53,
  current: {
    startedMinutesAgo: 0.2,
    job: {
      ...ordinaryJob,
      batches: [
        { ...people, end: 'imported_with_messages', messages: [loginClaimed(9)] },
        classes,
        { ...enrollments, end: 'imported_with_messages', messages: [userNotFound(132)] },
      ],
    },
  },
};
