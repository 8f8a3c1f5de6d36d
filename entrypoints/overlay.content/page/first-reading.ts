import { nextTask } from '../../../utils/in-page/next-task';
import { page } from './page';

/**
 * The first reading, in as many tasks as it has parts: code that never ran before is slow. Leaves off where
 * `hasRead` says that a change of the page has brought a reading meanwhile.
 */
export function beginReading(
  read: () => void,
  hasRead: () => boolean,
  safely: (action: () => void) => () => void,
  signal: AbortSignal,
): void {
  const prepared = page.prepare(document);
  signal.addEventListener('abort', prepared.release);
  const goOn = safely(() => {
    if (!hasRead() && prepared.step()) return nextTask(goOn);
    if (!hasRead()) read();
    prepared.release();
  });
  goOn();
}
