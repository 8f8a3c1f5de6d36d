import type { JudgedFinding } from '../model/insight';

/** The evidence of a mass deletion that names the most records of one type; null for other findings. */
export function deletion({ id, evidence }: Pick<JudgedFinding, 'id' | 'evidence'>) {
  if (id !== 'mass-deletion') return null;
  const deletions = evidence.flatMap((fact) =>
    fact.type === null || fact.figures.deleted === undefined
      ? []
      : [{ type: fact.type, deleted: fact.figures.deleted, usual: fact.usual }],
  );
  return deletions.sort((a, b) => b.deleted - a.deleted)[0] ?? null;
}
