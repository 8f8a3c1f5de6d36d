import type { StepState } from '../../roster/model/step';
import type { AxNode } from '../tree/ax-node';
import { entriesIn } from './entries';
import { textOf, wordOf } from './fields';

/**
 * How the rows of a timing table stand as a whole; null where they are unclear. Rows that name no parts
 * may be of other syncs: only what is true of each is true of this job's.
 */
export function timingState(content: AxNode[]): StepState | null {
  const found = entriesIn(content, 'timingColumns', 2);
  if (!found?.entries.length || found.entries.some(({ misaligned }) => misaligned)) return null;
  const states = found.entries.map(({ values }) => wordOf('states', values.get('status')));
  if (states.some((state) => state === null || state === 'blank')) return null;
  const parts = new Set(found.entries.map(({ values }) => textOf(values.get('part'))));
  const isOne = parts.size === states.length;
  if (!isOne && new Set(states).size > 1) return null;
  if (states.includes('failed')) return 'failed';
  if (states.includes('running')) return 'running';
  const [first] = states;
  return first && first !== 'blank' && states.every((state) => state === first) ? first : null;
}
