import { RowChip } from '../../../components/panel/RowChip';
import { lookText } from '../../../components/text/outlook-text';
import chipCss from '../../../components/ui/chip.css?inline';
import { createIsland, type Island } from '../../../utils/in-page/island';
import type { RowPlace } from '../../../utils/page/anchor/anchors';
import { childElementsOf, parentNodeOf } from '../../../utils/page/tree/dom';
import type { Insight } from '../../../utils/roster/model/insight';
import type { JobView } from '../../../utils/roster/model/snapshot';
import { page } from '../page/page';

/** Chips drawn in one task: the page does not wait for those of a hundred rows. */
const perTask = 10;
/** A page of so many rows has its first chips in the task in which it was read. */
const few = 30;

/** In a longer list a chip in one row makes the browser lay out all of them: longer than a page can wait. */
const mostRows = 1000;

/** True for a row that stands, or whose block stands, among too many. */
function isAmongTooMany(row: Element | undefined): boolean {
  for (let at: Node | null = row ?? null; at; at = parentNodeOf(at)) {
    if (childElementsOf(at as ParentNode).length > mostRows) return true;
  }
  return false;
}

/**
 * The chips beside the native rows of the list, kept in step with the rows as the page redraws them.
 * `later` runs something in a task of its own.
 */
export function createChips(theme: string, later: (action: () => void) => void) {
  const chips = new Map<
    Element,
    { chip: Island | null; row: Element; job: JobView | null; look: string }
  >();
  let places: RowPlace[] = [];
  let isTooLong = false;
  let jobs: (JobView | null)[] = [];
  let insights: Record<string, Insight> = {};
  let next = 0;
  let isUnderWay = false;

  /** Leaves cell and row as they were. */
  function drop(cell: Element) {
    const known = chips.get(cell);
    known?.chip?.remove();
    known?.row.removeAttribute('data-rosterscope');
    chips.delete(cell);
  }

  /** False where nothing is to be done. */
  function put({ row, statusCell }: RowPlace, job: JobView | null): boolean {
    const known = chips.get(statusCell);
    const insight = job ? insights[job.key] : undefined;
    const look = lookText(insight);
    if ((known?.job === job && known.look === look) || !statusCell.isConnected) return false;
    const chip = isTooLong ? null : draw(known?.chip, statusCell, job, insight);
    chips.set(statusCell, { chip, row, job, look });
    if (job?.status === 'failed') row.setAttribute('data-rosterscope', 'failed');
    else row.removeAttribute('data-rosterscope');
    return true;
  }

  function draw(
    known: Island | null | undefined,
    cell: Element,
    job: JobView | null,
    insight: Insight | undefined,
  ): Island {
    const chip = known ?? createIsland('rosterscope-chip', chipCss);
    chip.element.dataset.theme = theme;
    chip.show(<RowChip job={job} insight={insight} />);
    if (!known) cell.append(chip.element);
    return chip;
  }

  /** Whether what was put there is there still. */
  const isThere = (cell: Element, chip: Island | null) => (chip?.element ?? cell).isConnected;

  function goOn() {
    for (let left = perTask; left > 0 && next < places.length; next++) {
      const place = places[next];
      if (place && put(place, jobs[next] ?? null)) left--;
    }
    isUnderWay = next < places.length;
    if (isUnderWay) later(goOn);
  }

  return {
    /** One job per row, in the order of the rows; null for a row not understood. */
    show(now: (JobView | null)[], known: Record<string, Insight>, hasChanged: boolean) {
      insights = known;
      const isWhole = [...chips].every(([cell, { chip }]) => isThere(cell, chip));
      // The first news may have come before anything was drawn.
      if (hasChanged || !isWhole || places.length === 0) {
        places = page.rowPlaces(document);
        isTooLong = isAmongTooMany(places[0]?.row);
      }
      const cells = new Set(places.map(({ statusCell }) => statusCell));
      for (const [cell, { chip }] of chips) {
        if (!cells.has(cell) || !isThere(cell, chip)) drop(cell);
      }
      jobs = now;
      next = 0;
      if (isUnderWay) return;
      if (places.length <= few) return goOn(); // before the page is drawn without them
      isUnderWay = true;
      later(goOn);
    },
    remove() {
      places = [];
      for (const cell of chips.keys()) drop(cell);
    },
  };
}
