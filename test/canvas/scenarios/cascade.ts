import type { Scenario } from '../sync/script.ts';
import { healthy } from './healthy.ts';
import {
  accountNotFound,
  courseMissing,
  improperRole,
  loginClaimed,
  neitherExisted,
  sectionMissing,
  userNotFound,
} from './messages.ts';
import { classes, enrollments, ordinaryJob, people } from './ordinary.ts';

/** 3,912 of the messages come from one missing school, 96 from claimed logins, 12 from a role. */
export const cascade: Scenario = {
  ...healthy,
  name: 'cascade',
  title: 'Fails with 4,020 messages of three causes',
  seed: 97,
  current: {
    startedMinutesAgo: 0.2,
    job: {
      ...ordinaryJob,
      batches: [
        { ...people, end: 'imported_with_messages', messages: [loginClaimed(32)] },
        {
          ...classes,
          end: 'failed_with_messages',
          messages: [accountNotFound(60), courseMissing(120)],
        },
        {
          ...enrollments,
          end: 'imported_with_messages',
          messages: [sectionMissing(3000), neitherExisted(732), userNotFound(64), improperRole(12)],
        },
      ],
    },
  },
};
