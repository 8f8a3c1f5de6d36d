import type { Origin } from '../../../../../utils/roster/explain/knowledge/match-entry';

/**
 * A text in the manner of public reports, with where it stands and the entries it may be explained by: '' for none.
 * Forms as other software writes them; names, numbers and hosts are ours.
 */
export type Report = [text: string, origin: Origin, may: readonly string[]];
