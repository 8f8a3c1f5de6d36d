import { limitOf } from '../model/audit-settings';
import type { Evidence } from '../model/finding';
import { type Case, type Draft, draft, fact, figuresOf, past } from './case';
import { lastTotal } from './mass-change';
import { usualRange } from './usual-range';

/** With no total to measure by, so many times more than ever usual. */
const TIMES = 10;

/** More records of a type deleted than the admin's limit allows, and than is usual here. */
export function massDeletion({ run, before, recent, settings }: Case): Draft | null {
  const evidence = Object.keys(run.figures).flatMap((type): Evidence[] => {
    const limit = limitOf(settings.deleted, type);
    const { deleted } = figuresOf(run, type);
    if (!deleted || deleted < limit.count) return [];
    const known = past(recent, type, (figures) => figures.deleted);
    const usual = usualRange(known, (median) => Math.max(median, 5));
    if (usual && deleted <= usual.high) return [];
    const total = lastTotal(before, type);
    const more = { type, step: 'import', usual } as const;
    if (total === null) {
      if (!usual || deleted < TIMES * usual.high) return [];
      return [fact('deleted-unmeasured', { ...more, figures: { deleted } })];
    }
    const share = total > 0 ? deleted / total : 0;
    return share < limit.share
      ? []
      : [fact('deleted', { ...more, figures: { deleted, total, share } })];
  });
  return draft('mass-deletion', 'danger', evidence, [
    'pause-schedule',
    'confirm-expected',
    'check-source',
    'ask-restore',
  ]);
}
