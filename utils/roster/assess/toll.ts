import type { Insight } from '../model/insight';
import type { ImportView, JobView, Snapshot } from '../model/snapshot';
import { type Verdict, verdictOf } from './verdict';

/** What nobody has handled yet, over all accounts. */
export interface Toll {
  failed: number;
  danger: number;
  attention: number;
  running: number;
}

type Item = JobView | ImportView;

const endOf = (item: Item) =>
  item.endedAt ?? ('createdAt' in item ? item.createdAt : item.startedAt);

/** The same kind of run at the same Canvas. */
const isLike = (a: Item, b: Item) => a.host === b.host && 'steps' in a === 'steps' in b;

/**
 * How much of what surfaces show calls for somebody. A finding counts until it is handled or a later run
 * of its kind ended without one as grave; a failure until it was seen; rows refused every night do not.
 */
export function tollOf(
  { jobs, imports }: Pick<Snapshot, 'jobs' | 'imports'>,
  insights: Record<string, Insight>,
): Toll {
  const judged = [...jobs, ...imports].map((item) => ({
    item,
    verdict: verdictOf(item, insights[item.key]?.findings ?? [], null),
  }));
  const isOver = ({ item }: (typeof judged)[number]) =>
    item.status === 'completed' || item.status === 'warning';
  const isRecovered = ({ item, verdict }: (typeof judged)[number]) =>
    judged.some(
      (later) =>
        isOver(later) &&
        isLike(later.item, item) &&
        (endOf(later.item) ?? 0) > (endOf(item) ?? 0) &&
        !isAsGrave(later.verdict, verdict),
    );
  const standing = (level: Verdict['level']) =>
    judged.filter(
      (each) => each.verdict.level === level && each.verdict.finding !== null && !isRecovered(each),
    ).length;
  return {
    failed: judged.filter(({ item, verdict }) => verdict.level === 'failed' && !item.seen).length,
    danger: standing('danger'),
    attention: standing('attention'),
    running: judged.filter(({ item }) => item.status === 'in-progress').length,
  };
}

function isAsGrave(later: Verdict, earlier: Verdict): boolean {
  return later.level === 'danger' || (earlier.level === 'attention' && later.level !== 'ok');
}
