import { RowChip } from '../../../components/panel/RowChip';
import type { RowNews } from '../../../components/text/row-text';
import { createIsland, type Island } from '../../../utils/in-page/island';
import type { Insight } from '../../../utils/roster/model/insight';
import type { JobView } from '../../../utils/roster/model/snapshot';
import { styles } from './styles';

/** What was drawn for a row last. */
export interface DrawnRow {
  /** Null where nothing had to be said. */
  chip: Island | null;
  row: Element;
  job: JobView | null;
  /** What it was drawn from, beside the job. */
  insight: Insight | undefined;
  isTooLong: boolean;
  /** What the chip says, as one text. */
  content: string;
}

/**
 * The chip of a row that says this below what the page says; null for none, and `last` is then gone. The line
 * of a job that has ended well stays empty: nothing moves.
 */
export function drawChip(
  last: DrawnRow | undefined,
  job: JobView | null,
  news: RowNews | null,
  theme: string,
): Island | null {
  const own = last?.chip ?? null;
  if (job && news) {
    const chip = own ?? createIsland('rosterscope-chip', styles.chip);
    chip.element.dataset.theme = theme;
    chip.show(<RowChip job={job} news={news} />);
    return chip;
  }
  if (job && job.key === last?.job?.key) {
    own?.show(null);
    return own;
  }
  own?.remove();
  return null;
}

/** Outlines the row of a failed job; leaves any other row as it was. */
export function markRow(row: Element, job: JobView | null): void {
  const isFailed = job?.status === 'failed';
  row.toggleAttribute('data-rosterscope-row', isFailed);
  if (isFailed) row.setAttribute('data-rosterscope', 'failed');
  else row.removeAttribute('data-rosterscope');
}
