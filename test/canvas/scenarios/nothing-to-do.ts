import type { Scenario } from '../sync/script.ts';
import { healthy } from './healthy.ts';
import { nights } from './ordinary.ts';

export const nothingToDo: Scenario = {
  ...healthy,
  name: 'nothing-to-do',
  title: 'An ordinary morning: nothing runs',
  seed: 71,
  start: '2026-11-24T16:30:00Z',
  current: null,
  earlier: nights(24),
};
