import type { StepState } from '../../roster/model/step';
import type { AxNode } from '../tree/ax-node';
import { entriesIn } from './entries';
import { wordOf } from './fields';

/** How the rows of a timing table stand as a whole; null where they are unclear. */
export function timingState(content: AxNode[]): StepState | null {
  const found = entriesIn(content, 'timingColumns', 2);
  if (!found?.entries.length || found.entries.some(({ misaligned }) => misaligned)) return null;
  const states = found.entries.map(({ values }) => wordOf('states', values.get('status')));
  if (states.some((state) => state === null || state === 'blank')) return null;
  if (states.includes('failed')) return 'failed';
  if (states.includes('running')) return 'running';
  const [first] = states;
  return first && first !== 'blank' && states.every((state) => state === first) ? first : null;
}
