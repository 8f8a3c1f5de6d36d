import { log } from '../log';

/** Does one after the other, named for the log; what fails is reported and keeps nothing else from being done. */
export async function runIndependently(acts: Record<string, () => Promise<void>>): Promise<void> {
  for (const [name, act] of Object.entries(acts)) {
    try {
      await act();
    } catch (error) {
      log(`${name} could not be brought up to date`, error);
    }
  }
}
