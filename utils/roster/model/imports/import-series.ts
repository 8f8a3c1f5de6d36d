import { digest } from '../digest';

/**
 * The series of an import: the uploads of one user and data set. `runner`: salted digest of the user id;
 * null when unknown.
 */
export function importSeries(runner: string | null, dataSet: string | null): string | null {
  return runner === null && dataSet === null ? null : digest(`${runner} ${dataSet}`);
}
