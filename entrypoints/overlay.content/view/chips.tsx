import { RowChip } from '../../../components/panel/RowChip';
import { type RowNews, rowNews } from '../../../components/text/row-text';
import { createIsland, type Island } from '../../../utils/in-page/island';
import type { RowPlace } from '../../../utils/page/anchor/anchors';
import { childElementsOf, parentNodeOf } from '../../../utils/page/tree/dom';
import type { Insight } from '../../../utils/roster/model/insight';
import type { JobView } from '../../../utils/roster/model/snapshot';
import { page } from '../page/page';
import { styles } from './styles';

/** Chips that are put into the page in one task; drawn are as many, and more while these ms are not over. */
const slice = { time: 8, chips: 10 };
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

const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;

/** What was drawn for a row last. */
interface Drawn {
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
 * A line below the native status of each row of which there is more to say than the page does, kept in step
 * with the rows as the page redraws them. `isNear`: a pointer or a key is, so nothing may move.
 * `later` runs something in a task of its own.
 */
export function createChips(
  theme: string,
  isNear: () => boolean,
  later: (action: () => void) => void,
) {
  const chips = new Map<Element, Drawn>();
  let places: RowPlace[] = [];
  let isTooLong = false;
  let jobs: (JobView | null)[] = [];
  let insights: Record<string, Insight> = {};
  let next = 0;
  /** Drawn, and not in the page yet: all are put into it one after the other, so that it is laid out anew once. */
  const ready = new Map<Element, HTMLElement>();
  /** Null until one was seen. */
  let isBeside: boolean | null = null;
  let isUnderWay = false;
  // Between the browser's layout and its paint, where to measure costs no other layout.
  const sizes = new ResizeObserver(([entry]) => {
    const chip = entry?.target;
    const cell = chip?.parentElement;
    if (!chip || !cell) return;
    sizes.disconnect();
    // In a cell that does not grow with what is in it, it stands beside, not over the next row.
    isBeside = bottomOf(chip) > bottomOf(cell) + 1;
    if (isBeside)
      for (const { chip: each } of chips.values()) each?.element.setAttribute('data-beside', '');
  });

  /** Leaves cell and row as they were. */
  function drop(cell: Element) {
    const known = chips.get(cell);
    known?.chip?.remove();
    ready.delete(cell);
    if (known) unmark(known.row);
    chips.delete(cell);
  }

  function unmark(row: Element) {
    row.removeAttribute('data-rosterscope');
    row.removeAttribute('data-rosterscope-row');
  }

  /** False where nothing is to be done. */
  function put({ row, statusCell }: RowPlace, job: JobView | null): boolean {
    const known = chips.get(statusCell);
    const insight = job && !isTooLong ? insights[job.key] : undefined;
    // A row of which the same is known needs no words to be compared: most rows, at each draw.
    const isSame = known?.job === job && known.insight === insight && known.isTooLong === isTooLong;
    if (isSame) return false;
    const news = isTooLong ? null : rowNews(job, insight);
    const content = news ? `${news.level} ${news.text} ${news.left}` : '';
    if ((known?.job === job && known.content === content) || !statusCell.isConnected) return false;
    // A line where there was none moves the rows below.
    if (known && news && !known.chip && isNear()) return false;
    const chip = draw(known ?? {}, statusCell, job, news);
    chips.set(statusCell, { chip, row, job, insight, isTooLong, content });
    if (job?.status === 'failed') {
      row.setAttribute('data-rosterscope', 'failed');
      row.setAttribute('data-rosterscope-row', '');
    } else unmark(row);
    return true;
  }

  /** Says it below what the page says; the line of a job that has ended well stays empty: nothing moves. */
  function draw(
    { chip: own = null, job: last = null }: Partial<Drawn>,
    cell: Element,
    job: JobView | null,
    news: RowNews | null,
  ): Island | null {
    if (!job || !news) {
      if (job && job.key === last?.key) own?.show(null);
      else {
        own?.remove();
        ready.delete(cell);
      }
      return job && job.key === last?.key ? own : null;
    }
    const chip = own ?? createIsland('rosterscope-chip', styles.chip);
    chip.element.dataset.theme = theme;
    chip.show(<RowChip job={job} news={news} />);
    if (!own) ready.set(cell, chip.element);
    return chip;
  }

  /** Whether what was put there is there still. */
  const isThere = (cell: Element, chip: Island | null) =>
    (ready.has(cell) ? cell : (chip?.element ?? cell)).isConnected;

  function putIn() {
    const [first] = ready.values();
    for (const [cell, element] of [...ready].slice(0, slice.chips)) {
      element.toggleAttribute('data-beside', isBeside === true);
      cell.append(element);
      ready.delete(cell);
    }
    if (first && isBeside === null) sizes.observe(first);
    if (ready.size > 0) later(putIn);
  }

  function goOn() {
    const end = performance.now() + slice.time;
    for (let left = slice.chips; next < places.length; next++) {
      if (left <= 0 && performance.now() > end) break;
      const place = places[next];
      if (place && put(place, jobs[next] ?? null)) left--;
    }
    isUnderWay = next < places.length;
    if (isUnderWay) later(goOn);
    if (!isUnderWay || places.length <= few) putIn();
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
      sizes.disconnect();
      for (const cell of chips.keys()) drop(cell);
    },
  };
}
