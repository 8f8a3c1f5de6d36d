import { useRef } from 'preact/hooks';
import type { Verdict } from '../../utils/roster/assess/verdict';
import type { JobView } from '../../utils/roster/model/snapshot';
import { type PanelSize, panelSize } from './panel-size';

/**
 * The height chosen at first, kept while `about` is the same: what comes by itself must not move the page.
 * `isFixed`: the height is that of an earlier verdict.
 */
export function usePanelSize(verdict: Verdict, job: JobView | null, about: string) {
  const chosen = useRef<{ about: string; size: PanelSize; level: Verdict['level'] } | null>(null);
  if (chosen.current?.about !== about) {
    const isOver = job !== null && job.status !== 'in-progress';
    chosen.current = { about, size: panelSize(verdict, isOver), level: verdict.level };
  }
  const { size, level } = chosen.current;
  return { size, isFixed: level !== verdict.level };
}
