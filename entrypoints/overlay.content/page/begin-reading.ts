import { nextTask } from '../../../utils/in-page/next-task';
import { page } from './page';

/**
 * A reading in as many tasks as it has parts: of a long list, or by code that never ran before, all of them
 * would be a long one. Leaves off where `isDone`, as when a change of the page has brought a reading meanwhile.
 */
export function beginReading(
  read: () => void,
  isDone: () => boolean,
  safely: (action: () => void) => () => void,
  signal: AbortSignal,
): void {
  const prepared = page.prepare(document);
  const release = () => {
    prepared.release();
    signal.removeEventListener('abort', release);
  };
  signal.addEventListener('abort', release);
  const goOn = safely(() => {
    if (!isDone() && prepared.step()) return nextTask(goOn);
    if (!isDone()) read();
    release();
  });
  goOn();
}
