import { limitOf } from '../model/audit-settings';
import type { FindingEvidence } from '../model/finding';
import { type Case, type Draft, draft, fact, figuresOf, isTie, least, past } from './case';
import { totalBefore } from './total';
import { usualRange } from './usual-range';

/** With no total to measure by, so many times more than ever usual. */
const TIMES = 10;
/** So many created beside those deleted make it likely that a term ends and the next one begins. */
const MADE_UP = 0.8;

/** More records of a type deleted than the admin's limit allows, and than is usual here. */
export function massDeletion(judged: Case): Draft | null {
  const { run, recent, settings } = judged;
  const evidence = Object.keys(run.figures).flatMap((type): FindingEvidence[] => {
    const limit = limitOf(settings.deleted, type);
    const { deleted } = figuresOf(run, type);
    if (!deleted || deleted < limit.count) return [];
    const known = past(recent, type, (figures) => figures.deleted);
    const usual = usualRange(known, (median) => Math.max(median, 5));
    if (usual && deleted <= usual.high) return [];
    const total = totalBefore(judged, type);
    const more = { type, step: 'import', usual } as const;
    if (total === null) {
      if (!usual) return byItself(judged, type, deleted, known);
      if (deleted < TIMES * usual.high) return [];
      return [fact('deleted-unmeasured', { ...more, figures: { deleted } })];
    }
    const share = total > 0 ? deleted / total : 0;
    return share < limit.share
      ? []
      : [fact('deleted', { ...more, figures: { deleted, total, share } })];
  });
  const isTerm = evidence.every(({ words, type, figures }) => {
    const { created } = figuresOf(run, type ?? '');
    const isMadeUp = (created ?? 0) >= MADE_UP * (figures.deleted ?? 0);
    return words === 'deleted-unmeasured' && isTie(type ?? '') && isMadeUp;
  });
  if (evidence.length > 0 && run.flags.cleanUpStopped) {
    evidence.push(fact('clean-up-stopped', { step: 'import' }));
  }
  return draft('mass-deletion', isTerm ? 'warning' : 'danger', evidence, [
    'pause-schedule',
    'confirm-expected',
    'check-source',
    'ask-restore',
  ]);
}

/**
 * With neither a total nor enough earlier runs: most rows delete, few create, and no run known so far came
 * near. `known`: deletions of earlier runs. The first run of all must be plainer still.
 */
function byItself(
  { run }: Case,
  type: string,
  deleted: number,
  known: readonly number[],
): FindingEvidence[] {
  const { imported: rows, created } = figuresOf(run, type);
  const isFirst = known.length === 0;
  if (deleted < least(type) || deleted < 5 * Math.max(0, ...known)) return [];
  if (typeof created !== 'number' || deleted < (isFirst ? 10 : 5) * created) return [];
  const more = { type, step: 'import' } as const;
  // Without its rows, or with deletions that are none of them, the creations alone are the measure.
  if (typeof rows !== 'number' || rows < deleted) {
    return [fact('deleted-against-created', { ...more, figures: { deleted, created } })];
  }
  if (deleted < (isFirst ? 0.7 : 0.5) * rows) return [];
  return [fact('deleted-of-rows', { ...more, figures: { deleted, rows, created } })];
}
