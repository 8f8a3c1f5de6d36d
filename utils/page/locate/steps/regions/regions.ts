import type { AxNode } from '../../../tree/ax-node';
import type { StepLabel } from '../step-labels';

/** The parts of the page that are about each step, in the order of `stepNames`. */
export type Regions = [AxNode[], AxNode[], AxNode[]];

/** What speaks for a region, by the name of the way that found it. */
export interface Found {
  regions: Regions;
  how: 'inside' | 'parallel' | 'layout' | 'follow';
}

/** True where any value stands in these parts of the page. */
export type HasEvidence = (nodes: AxNode[]) => boolean;

export type Labels = [StepLabel[], StepLabel[], StepLabel[]];
