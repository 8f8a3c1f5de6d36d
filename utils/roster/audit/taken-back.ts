import type { FindingEvidence } from '../model/finding';
import type { Run } from '../model/run';
import { fact } from './case';

/** What an import had deleted that Canvas has undone since, most first; what was found of it is over. */
export function takenBackFacts({ takenBack }: Run): FindingEvidence[] {
  if (takenBack === null) return [];
  const words = takenBack.whole ? 'taken-back' : 'partly-taken-back';
  return Object.entries(takenBack.figures)
    .flatMap(([type, { deleted }]) =>
      deleted ? [fact(words, { type, step: 'import', figures: { deleted } })] : [],
    )
    .sort((a, b) => (b.figures.deleted ?? 0) - (a.figures.deleted ?? 0));
}
