import type { AxNode } from '../../tree/ax-node';
import type { Word } from '../../words/words';

/** A row of a timing table, of this job's sync, an earlier or a later one, or of one part of this one. */
export interface TimingRow {
  /** Null where it shows none. */
  startedAt: number | null;
  /** Null while it runs, and where it shows neither an end nor how long it took. */
  endedAt: number | null;
  /** True for a start that stands there and is not understood. */
  isStrange: boolean;
  state: Word<'states'> | null;
  part: string;
  /** What lies around it alone. */
  place: AxNode | AxNode[];
}

export function endOf(
  startedAt: number | null,
  state: TimingRow['state'],
  lasted: number | null,
): number | null {
  const isOpen = state === 'running' || state === 'waiting';
  return !isOpen && startedAt !== null && lasted !== null ? startedAt + lasted : null;
}
