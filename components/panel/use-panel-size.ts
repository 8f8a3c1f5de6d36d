import { useRef } from 'preact/hooks';
import type { Verdict } from '../../utils/roster/assess/verdict';
import type { JobView } from '../../utils/roster/model/snapshot';
import { type PanelSize, panelSize } from './panel-size';

/**
 * The height chosen when a job was first shown, kept until the admin opens or closes something: what comes
 * by itself must not move the page. `isFixed`: the height is that of an earlier verdict.
 */
export function usePanelSize(verdict: Verdict, job: JobView | null, open: boolean) {
  const chosen = useRef<{ mark: string; size: PanelSize; level: Verdict['level'] } | null>(null);
  const mark = `${job?.key} ${open}`;
  if (chosen.current?.mark !== mark) {
    const isOver = job !== null && job.status !== 'in-progress';
    chosen.current = { mark, size: panelSize(verdict, isOver), level: verdict.level };
  }
  const { size, level } = chosen.current;
  return { size, isFixed: !open && level !== verdict.level };
}
