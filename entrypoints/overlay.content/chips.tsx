import chipCss from '../../components/chip.css?inline';
import { RowChip } from '../../components/RowChip';
import type { JobView } from '../../utils/roster/snapshot';
import { createIsland, type Island } from './island';
import { page } from './page';

/** The chips beside the native rows of the list, kept in step with the rows as the page redraws them. */
export function createChips(theme: string) {
  const chips = new Map<Element, { chip: Island; row: Element }>();

  /** Leaves cell and row as they were. */
  function drop(cell: Element) {
    const known = chips.get(cell);
    known?.chip.remove();
    known?.row.removeAttribute('data-rosterscope');
    chips.delete(cell);
  }

  return {
    /** One job per row, in the order of the rows; null for a row not understood. */
    show(jobs: (JobView | null)[]) {
      const places = page.rowPlaces(document);
      const cells = new Set(places.map((place) => place.statusCell));
      for (const [cell, { chip }] of chips) {
        if (!cells.has(cell) || !chip.element.isConnected) drop(cell);
      }
      for (const [at, { row, statusCell }] of places.entries()) {
        const job = jobs[at] ?? null;
        const chip = chips.get(statusCell)?.chip ?? createIsland('rosterscope-chip', chipCss);
        chip.element.dataset.theme = theme;
        chip.show(<RowChip job={job} />);
        if (!chips.has(statusCell)) statusCell.append(chip.element);
        chips.set(statusCell, { chip, row });
        if (job?.status === 'failed') row.setAttribute('data-rosterscope', 'failed');
        else row.removeAttribute('data-rosterscope');
      }
    },
    remove() {
      for (const cell of chips.keys()) drop(cell);
    },
  };
}
