import { random } from '../random.ts';
import type { ImportPlan } from './import-plan.ts';
import type { Changes, Importer } from './script.ts';

/** What an ended import changed, per type: a night's ordinary few per cent. */
export function changesOf(plan: ImportPlan): Partial<Record<Importer, Changes>> {
  const next = random(plan.seed ^ 0x5f3759df);
  const changes: Partial<Record<Importer, Changes>> = {};
  for (const { importer, rows } of plan.parts) {
    const part = (share: number) => Math.round(rows * share * (0.4 + next()));
    const ordinary = { created: part(0.006), restored: part(0.0006), deleted: part(0.002) };
    changes[importer] = plan.script.changes?.[importer] ?? ordinary;
  }
  return changes;
}
