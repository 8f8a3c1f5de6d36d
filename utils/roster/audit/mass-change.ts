import { limitOf } from '../model/audit-settings';
import type { FindingEvidence } from '../model/finding';
import { type Case, type Draft, draft, fact, figuresOf, past } from './case';
import { lastTotal } from './total';
import { usualRange } from './usual-range';

/** More records of a type changed than the admin's limit allows, and than is usual here. */
export function massChange({ run, before, recent, settings }: Case): Draft | null {
  const evidence = Object.keys(run.figures).flatMap((type): FindingEvidence[] => {
    const limit = limitOf(settings.changed, type);
    const changed = changedOf(figuresOf(run, type));
    const total = lastTotal(before, type);
    if (changed === null || !total || (figuresOf(run, type).deleted ?? 0) > total) return [];
    const share = changed / total;
    const usual = usualRange(past(recent, type, changedOf), (median) => Math.max(median, 10));
    if (share < limit.share || changed < limit.count || changed <= (usual?.high ?? 0)) return [];
    return [fact('changed', { type, step: 'import', figures: { changed, total, share }, usual })];
  });
  return draft('mass-change', 'warning', evidence, [
    'confirm-expected',
    'pause-schedule',
    'check-source',
  ]);
}

/** Records created, restored and deleted; Canvas counts no others, such as renamed ones. */
function changedOf(figures: ReturnType<typeof figuresOf>): number | null {
  const { created, restored, deleted } = figures;
  const known = [created, restored, deleted].filter((count) => typeof count === 'number');
  return known.length > 0 ? known.reduce((sum, count) => sum + count, 0) : null;
}
