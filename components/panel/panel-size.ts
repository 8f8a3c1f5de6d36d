import type { Verdict } from '../../utils/roster/assess/verdict';

/** How high a panel is: one line, two, or a line for each step. */
export type PanelSize = 'line' | 'two' | 'tall';

/** The height that a job asks for where nobody has seen another yet. */
export function panelSize({ level }: Verdict, isOver: boolean): PanelSize {
  if (level === 'ok') return 'line';
  if ((level === 'danger' || level === 'attention') && isOver) return 'two';
  return 'tall';
}
