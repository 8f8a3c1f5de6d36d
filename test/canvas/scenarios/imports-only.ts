import type { ImportScript, Scenario } from '../sync/script.ts';
import { healthy } from './healthy.ts';
import { userNotFound } from './messages.ts';

const upload: ImportScript = {
  minutes: 7,
  rows: { course: 640, section: 1210, user: 6120, enrollment: 24800 },
  end: 'imported',
};

/** No rostering job at all: a script uploads files at night, an admin one by hand. */
export const importsOnly: Scenario = {
  ...healthy,
  name: 'imports-only',
  title: 'SIS imports of other origin, no rostering job',
  seed: 83,
  start: '2026-11-24T16:30:00Z',
  scheduled: false,
  current: null,
  earlier: [],
  imports: [
    { createdMinutesAgo: 2, by: 'admin', script: { ...upload, minutes: 8 } },
    {
      createdMinutesAgo: 60 * 8,
      by: 'uploader',
      script: { ...upload, end: 'imported_with_messages', messages: [userNotFound(31)] },
    },
    {
      createdMinutesAgo: 60 * 32,
      by: 'uploader',
      script: {
        ...upload,
        end: 'imported',
        cleanUp: { termId: 12n, minutes: 2, changeThreshold: 10 },
      },
    },
    {
      createdMinutesAgo: 60 * 56,
      by: 'uploader',
      script: { ...upload, end: 'failed', stopsAt: 0 },
    },
  ],
};
