import type { FindingEvidence, FindingId } from '../model/finding';
import type { Draft } from './case';

/** Each of these makes a run long by itself. */
const takesLonger: FindingId[] = ['re-keyed', 'mass-deletion', 'mass-change', 'diffing-skipped'];

/**
 * Findings without those that another one explains: of two about the same type the one that says more stays,
 * and a long run with a cause is no finding.
 */
export function withoutExplained(drafts: readonly Draft[]): Draft[] {
  const typesOf = new Map(drafts.map(({ id, evidence }) => [id, evidence.map(({ type }) => type)]));
  const isLongForCause = takesLonger.some((id) => typesOf.has(id));
  return drafts
    .filter(({ id }) => id !== 'long-run' || !isLongForCause)
    .filter(({ id }) => id !== 'clean-up-stopped' || !typesOf.has('mass-deletion'))
    .map((found) => ({
      ...found,
      evidence: found.evidence.filter(
        (fact) => !sayingMore(found.id, fact).some((id) => typesOf.get(id)?.includes(fact.type)),
      ),
    }))
    .filter(({ evidence }) => evidence.length > 0);
}

/** The findings that, where they name the same type, leave nothing to add to this fact. */
function sayingMore(id: FindingId, { words, step }: FindingEvidence): FindingId[] {
  if (id === 'mass-deletion') return ['re-keyed'];
  if (id === 'mass-change') return ['re-keyed', 'mass-deletion'];
  if (words === 'type-high') return ['mass-change', 'mass-deletion', 're-keyed'];
  return words === 'type-low' && step !== 'extract' ? ['loss'] : [];
}
