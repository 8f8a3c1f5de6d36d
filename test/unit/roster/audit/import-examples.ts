import { evidenceText } from '../../../../components/insight/finding-text';
import type { Finding } from '../../../../utils/roster/model/finding';
import { cleanUp, type ImportFacts } from './imports';

/** An ordinary upload of changes. */
export const diff: ImportFacts = {
  dataSet: 'nightly',
  rows: { users: 19, enrollments: 140 },
  enrollments: { created: 49, deleted: 57 },
};

/** One that deletes nearly all it holds. */
export const mass: ImportFacts = {
  dataSet: 'nightly',
  rows: { users: 12, enrollments: 18_342 },
  enrollments: { created: 12, deleted: 18_240 },
};

/** One that holds all records. */
export const whole: ImportFacts = {
  rows: { courses: 812, sections: 1630, users: 9240, enrollments: 41_200 },
  enrollments: { created: 40, deleted: 30 },
};

export const cleaned: ImportFacts = { ...whole, options: cleanUp };

/** Id, severity and the words of what proves it, of each. */
export const brief = (findings: readonly Finding[]) =>
  findings.map(({ id, severity, evidence }) => [id, severity, ...evidence.map((one) => one.words)]);

/** What admins read of them. */
export const texts = (findings: readonly Finding[]) =>
  findings.flatMap(({ evidence }) => evidence.map(evidenceText));
