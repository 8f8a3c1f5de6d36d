import type { JobKey } from '../../model/keys';
import type { JobRecord } from '../../model/records/job-record';
import { agree } from '../job-facts';
import type { LooseRow } from './loose-row';

/** A job of the host with its key. */
export type Known = [key: JobKey, job: JobRecord];

/** True where neither SIS type nor type of a row is another than the job's. */
export const sameKind = (job: JobRecord, { series, type }: LooseRow) =>
  agree(job.series, series) && agree(job.type, type);

const fitsId = (job: JobRecord, { id }: LooseRow) => agree(job.id, id);

/** Which rows of a list are which jobs, as far as it is decided. */
export class RowAssignment {
  readonly keys: (JobKey | null)[];
  /** Rows that could be several jobs'. */
  readonly undecided: Set<LooseRow>;
  readonly #taken: Set<JobKey | null>;
  readonly #known: readonly Known[];

  constructor(keys: (JobKey | null)[], known: readonly Known[], undecided: Iterable<LooseRow>) {
    this.keys = keys;
    this.undecided = new Set(undecided);
    this.#taken = new Set(keys);
    this.#known = known;
  }

  take(row: LooseRow, key: JobKey): void {
    this.keys[row.place] = key;
    this.#taken.add(key);
  }

  isOpen = (row: LooseRow): boolean => this.keys[row.place] === null && !this.undecided.has(row);

  /** Jobs that no row has yet and that this one does not contradict. */
  candidates(row: LooseRow): Known[] {
    return this.#known.filter(
      ([key, job]) => !this.#taken.has(key) && fitsId(job, row) && sameKind(job, row),
    );
  }
}
