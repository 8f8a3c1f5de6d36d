import type { JobScript, Scenario } from '../sync/script.ts';
import { healthy } from './healthy.ts';
import { enrollments, people } from './ordinary.ts';

const job: JobScript = {
  extract: { minutes: 4 },
  conversion: null,
  batches: [
    {
      ...people,
      rows: { ...people.rows, course: 1262, section: 3884, enrollment: 58310 },
      minutes: 8,
      dataSet: enrollments.dataSet,
    },
  ],
};

/** Uploaded files are in Canvas format already: no Conversion, and one import for all of them. */
export const sftpCsv: Scenario = {
  ...healthy,
  name: 'sftp-csv',
  title: 'SFTP CSV upload: Conversion is skipped',
  seed: 61,
  sis: 'SFTP CSV',
  syncName: 'Cottonwood SFTP Upload',
  current: { startedMinutesAgo: 0.2, job },
  next: job,
  earlier: Array.from({ length: 12 }, () => job),
};
