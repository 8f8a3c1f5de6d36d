import type { Run } from '../model/run';
import type { Schedule } from '../model/schedule';
import type { ServerTime } from '../model/step';
import { DAY } from '../time/units';
import { type Habits, habitual } from './habits';
import { intervalOf, scheduled } from './scheduled-starts';

/** What starts are expected by: a schedule that the page showed, or what is usual. */
export type Basis = Habits | Schedule;

/** False for habits. */
export const isSchedule = (basis: Basis): basis is Schedule => 'generation' in basis;

/** The starts that are due from one time to another (server ms). `known`: runs up to now. */
export const startsOf = (basis: Basis, known: readonly Run[], from: ServerTime, to: ServerTime) =>
  isSchedule(basis) ? scheduled(basis, known, from, to) : habitual(basis, from, to);

/** Ms between two starts; habits are those of a week. */
export const betweenStarts = (basis: Basis): number =>
  isSchedule(basis) ? (intervalOf(basis) ?? 0) : 7 * DAY;
