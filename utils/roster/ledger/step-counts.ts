import type { CountReading, DetailsReading } from '../model/reading';
import type { Run } from '../model/run';
import type { StepName } from '../model/step';
import { typeName } from '../model/type-name';

/**
 * What the counts tables of a step say, by the name history keeps a type under; null while the step is
 * not seen complete, for then they still grow. Of batches only if the tables of all are there.
 */
export function countsOf(details: DetailsReading, step: StepName): Run['figures'] | null {
  if (details.steps[step].state !== 'complete') return null;
  if (step !== 'import') return summed([details.counts[step]]);
  return details.batches === null ? null : summed(details.batches.map(({ counts }) => counts));
}

function summed(tables: (CountReading[] | null)[]): Run['figures'] | null {
  const sums: Run['figures'] = {};
  for (const table of tables) {
    if (table === null) return null;
    for (const { type, figures } of table) {
      const name = typeName(type);
      if (name === null) continue;
      const sum = { ...sums[name] };
      for (const [figure, count] of Object.entries(figures) as [
        keyof typeof sum,
        number | null,
      ][]) {
        if (count !== null && count >= 0) sum[figure] = (sum[figure] ?? 0) + count;
      }
      sums[name] = sum;
    }
  }
  return Object.keys(sums).length > 0 ? sums : null;
}
