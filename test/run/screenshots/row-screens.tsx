import { RowChip } from '../../../components/panel/RowChip';
import { rowNews } from '../../../components/text/row-text';
import rowCss from '../../../components/ui/row.css?inline';
import { createIsland } from '../../../utils/in-page/island';
import type { Insight } from '../../../utils/roster/model/insight';
import type { JobView } from '../../../utils/roster/model/snapshot';
import {
  deletedMany,
  endedJob,
  failedJob,
  hour,
  insight,
  job,
} from '../../unit/components/samples';

/** Rows of the list of which there is more to say than the page does, by what the page says of them. */
const rows: [status: string, JobView, Insight?][] = [
  ['In Progress', job()],
  ['Completed', endedJob(2 * hour), insight({ findings: [deletedMany] })],
  ['Completed', endedJob(26 * hour)],
  ['Completed with warnings', endedJob(50 * hour, { status: 'warning' }), insight({ rows: 6120 })],
  ['Failed', failedJob()],
];

const cellStyle = 'padding: 8px 24px 8px 12px; border-block-end: 1px solid; text-align: start';

/** Draws a list like that of the page, with our chips in it. */
export function drawRows(theme: string): void {
  document.querySelector('table')?.remove();
  const table = document.createElement('table');
  table.style.cssText = 'border-collapse: collapse; font-size: 16px; line-height: 24px';
  table.style.color = theme === 'dark' ? '#fff' : '#273540';
  document.body.style.background = theme === 'dark' ? '#1c222b' : '#fff';
  for (const [status, shown, known] of rows) {
    const row = table.insertRow();
    row.insertCell().textContent = 'Roster Import';
    const cell = row.insertCell();
    cell.textContent = status;
    for (const each of row.cells) each.style.cssText = cellStyle;
    const news = rowNews(shown, known);
    if (!news) continue;
    const chip = createIsland('rosterscope-chip', rowCss);
    chip.element.dataset.theme = theme;
    chip.show(<RowChip job={shown} news={news} />);
    cell.append(chip.element);
  }
  document.body.append(table);
}
