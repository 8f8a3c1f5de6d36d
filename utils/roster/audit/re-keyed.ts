import { limitOf } from '../model/audit-settings';
import type { FindingEvidence } from '../model/finding';
import { type Case, type Draft, draft, fact, figuresOf, isTie, least, past } from './case';
import { totalBefore, totalOf } from './total';
import { usualRange } from './usual-range';

/** Nearly all: so much of a type, deleted and created again. */
const NEARLY_ALL = 0.8;
const TIMES = 10;

/**
 * Nearly all records of a type deleted and as many created: the source likely gave them new ids (a
 * patch, a rebuilt calendar). Courses then stand empty, and the old ones keep the content.
 */
export function reKeyed(judged: Case): Draft | null {
  const { run, recent, settings } = judged;
  const evidence = Object.keys(run.figures).flatMap((type): FindingEvidence[] => {
    const { created, deleted } = figuresOf(run, type);
    const { count } = limitOf(settings.deleted, type);
    if (!created || !deleted || created < count || deleted < count) return [];
    const usual = usualRange(
      past(recent, type, (figures) => figures.deleted),
      (median) => Math.max(median, 5),
    );
    if (usual && deleted <= usual.high) return [];
    const more = { type, step: 'import', usual } as const;
    const old = totalBefore(judged, type);
    if (old === null) {
      const alike = Math.min(created, deleted) / Math.max(created, deleted);
      // With few earlier runs, as many gone as came must be many by themselves.
      if (usual === null && isTie(type)) return [];
      if (alike < NEARLY_ALL || deleted < (usual ? TIMES * usual.high : least(type))) return [];
      return [fact('ids-new-unmeasured', { ...more, figures: { created, deleted } })];
    }
    const total = totalOf(run, judged.before, type) ?? old;
    if (deleted < NEARLY_ALL * old || created < NEARLY_ALL * total) return [];
    return [fact('ids-new', { ...more, figures: { created, deleted, total } })];
  });
  // A term takes about as many ties as the next one brings: without a total, they tell of no new ids alone.
  const isTerm = evidence.every(({ type, words }) => {
    return words === 'ids-new-unmeasured' && type !== null && isTie(type);
  });
  if (isTerm) return null;
  return draft('re-keyed', 'danger', evidence, ['pause-schedule', 'ask-vendor', 'ask-restore']);
}
