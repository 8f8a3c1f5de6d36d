import type { Scenario } from '../sync/script.ts';
import { healthy } from './healthy.ts';
import { ordinaryJob } from './ordinary.ts';

/** Extract and Conversion are complete and the page, five minutes late, shows the imports at 40%. */
export const running: Scenario = {
  ...healthy,
  name: 'running',
  title: 'Opens in the middle of a good sync: imports at 40% on the page',
  start: '2026-11-24T09:18:54Z',
  current: { startedMinutesAgo: 18.9, job: ordinaryJob },
};
