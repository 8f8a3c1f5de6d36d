import type { Scenario } from '../sync/script.ts';
import { importsOnly } from './imports-only.ts';
import { userNotFound } from './messages.ts';

const rows = { user: 6120, enrollment: 24800 };

/** Imports that end in ways Canvas's own SIS Import page does not tell: stopped, failed with messages. */
export const importsStopped: Scenario = {
  ...importsOnly,
  name: 'imports-stopped',
  title: 'SIS imports stopped by a person, and failed with messages',
  seed: 89,
  imports: [
    { createdMinutesAgo: 2, by: 'uploader', script: { minutes: 8, rows, end: 'imported' } },
    {
      createdMinutesAgo: 50,
      by: 'admin',
      script: { minutes: 9, rows, end: 'aborted', stopsAt: 0.4 },
    },
    {
      createdMinutesAgo: 60 * 7,
      by: 'uploader',
      script: { minutes: 8, rows, end: 'failed_with_messages', messages: [userNotFound(31)] },
    },
  ],
};
