import type { detailsAxes } from './axes/axes-details.ts';
import type { Choice } from './axes/axis.ts';

/** What the details page of a grammar answers to each of its axes. */
export type DetailsChoice = Choice<typeof detailsAxes>;
