import { log } from '../../utils/log';

/** For work that nobody awaits: what fails in it goes to the log. */
export const logTrouble = (done: Promise<unknown>) =>
  void done.catch((error) => log('Trouble', error));
