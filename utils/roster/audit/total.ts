import type { Run } from '../model/run';
import type { TypeName } from '../model/type-name';
import { type Case, figuresOf, least, past } from './case';

const LATEST = 5;
/** Uploads of all records differ little in size; those of changes alone do. */
const ALIKE = 0.8;

/**
 * True where the rows of a type in a whole upload are all records there are, and not changes alone: what
 * batch mode cleans up by, or about as many in every upload. `before`: runs before it, newest first.
 */
export function isInventory(run: Run, before: readonly Run[], type: TypeName): boolean {
  if (run.flags.batchMode === true) return true;
  const whole = before.filter(({ flags }) => flags.diffing === false).slice(0, LATEST);
  const rows = past(whole, type, ({ imported }) => imported);
  const fewest = Math.min(...rows);
  return rows.length > 1 && fewest >= least(type) && fewest >= ALIKE * Math.max(...rows);
}

/**
 * How many records of a type the source holds: what was converted, or extracted, or imported where all rows
 * were sent. Null when no source gave it.
 */
export function totalOf(run: Run, before: readonly Run[], type: TypeName): number | null {
  const { converted, extracted, imported } = figuresOf(run, type);
  const sent = run.flags.diffing === false && isInventory(run, before, type) ? imported : null;
  return converted ?? extracted ?? sent ?? null;
}

/** How many records of the type there were before: the last total that any good run had. */
export function lastTotal(before: Case['before'], type: TypeName): number | null {
  for (const [at, run] of before.entries()) {
    const total = totalOf(run, before.slice(at), type);
    if (total !== null) return total;
  }
  return null;
}

/**
 * Records of a type before the run: as the last good run had them, else reckoned back from the run itself. Null
 * when neither has one, or one below what was deleted: then they are no totals.
 */
export function totalBefore({ run, before }: Case, type: TypeName): number | null {
  const { created, deleted } = figuresOf(run, type);
  const gone = deleted ?? 0;
  const last = lastTotal(before, type);
  if (last !== null && last >= gone) return last;
  const own = totalOf(run, before, type);
  return own === null ? null : Math.max(gone, own + gone - (created ?? 0));
}
