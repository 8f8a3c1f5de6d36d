import { digest } from '../digest';

/**
 * What recurs: the uploads of one user and data set. `runner`: salted digest of the user id. Null when
 * that is unknown.
 */
export function importSeries(runner: string | null, dataSet: string | null): string | null {
  return runner === null && dataSet === null ? null : digest(`${runner} ${dataSet}`);
}
