import type { Insight } from '../model/insight';
import { isJob } from '../model/is-job';
import type { RunKey } from '../model/keys';
import type { ImportView, JobView, Snapshot } from '../model/snapshot';
import type { Verdict } from './verdict';
import { verdictOf } from './verdict-rules';

/** What nobody has handled yet, over all accounts. */
export interface Toll {
  failed: number;
  danger: number;
  attention: number;
  running: number;
}

type Item = JobView | ImportView;

const endOf = (item: Item) => item.endedAt ?? (isJob(item) ? item.startedAt : item.createdAt);

/** Items of one kind at one Canvas: only those say of each other that all is well again. */
const kindOf = (item: Item) => `${item.host} ${item.kind}`;

/** When a run of a kind last ended without danger, and without anything to look at; 0 for never (server ms). */
interface LastGood {
  safe: number;
  clean: number;
}

type Assessed = { item: Item; verdict: Verdict };

function lastGoodByKind(items: readonly Assessed[]): Map<string, LastGood> {
  const last = new Map<string, LastGood>();
  for (const { item, verdict } of items) {
    const isOver = item.status === 'completed' || item.status === 'warning';
    if (!isOver || verdict.level === 'danger') continue;
    const { safe, clean } = last.get(kindOf(item)) ?? { safe: 0, clean: 0 };
    const end = endOf(item) ?? 0;
    last.set(kindOf(item), {
      safe: Math.max(safe, end),
      clean: verdict.level === 'ok' ? Math.max(clean, end) : clean,
    });
  }
  return last;
}

/**
 * How much on the surfaces calls for attention. A finding counts until it is handled, or until a later run of
 * its kind ends without one as grave; a failure until it was seen. Rows refused every night do not count.
 */
export function tollOf(
  { jobs, imports }: Pick<Snapshot, 'jobs' | 'imports'>,
  insights: Record<RunKey, Insight>,
): Toll {
  const assessed = [...jobs, ...imports].map((item) => ({
    item,
    verdict: verdictOf(item, insights[item.key]?.findings ?? [], null),
  }));
  const lastGood = lastGoodByKind(assessed);
  const standing = (level: 'danger' | 'attention') =>
    assessed.filter(({ item, verdict }) => {
      if (verdict.level !== level || verdict.finding === null) return false;
      const { safe, clean } = lastGood.get(kindOf(item)) ?? { safe: 0, clean: 0 };
      return (level === 'danger' ? safe : clean) <= (endOf(item) ?? 0);
    }).length;
  return {
    failed: assessed.filter(({ item, verdict }) => verdict.level === 'failed' && !item.seen).length,
    danger: standing('danger'),
    attention: standing('attention'),
    running: assessed.filter(({ item }) => item.status === 'in-progress').length,
  };
}
