import { log } from '../log';

/** Does these one after the other, each named for the log; a failure is logged and stops none of the others. */
export async function runIndependently(acts: Record<string, () => Promise<void>>): Promise<void> {
  for (const [name, act] of Object.entries(acts)) {
    try {
      await act();
    } catch (error) {
      log(`${name} could not be brought up to date`, error);
    }
  }
}
