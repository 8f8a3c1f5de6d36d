import { log } from '../../../utils/log';

/**
 * Whatever goes wrong in an action, the page is left as it was: the overlay stops, and `clear` takes away what
 * it has shown. Nothing is done any more once it has stopped.
 */
export function createSafely(stop: AbortController, clear: () => void) {
  return (action: () => void) => () => {
    try {
      if (!stop.signal.aborted) action();
    } catch (error) {
      stop.abort();
      clear();
      log('Stopped on this page', error);
    }
  };
}
