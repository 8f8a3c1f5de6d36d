import { rowNews } from '../../../components/text/row-text';
import { beginSlice } from '../../../utils/in-page/begin-slice';
import type { RowPlace } from '../../../utils/page/anchor/anchors';
import type { Insight } from '../../../utils/roster/model/insight';
import type { RunKey } from '../../../utils/roster/model/keys';
import type { JobView } from '../../../utils/roster/model/snapshot';
import { page } from '../page/page';
import { createChipInsertion } from './chip-insertion';
import { type DrawnRow, drawChip, markRow } from './drawn-row';
import { isAmongTooMany } from './too-many';

/** Chips that are put into the page in one task; drawn are as many, and more while its slice is not over. */
const atLeast = 10;
/** A page of so many rows has its first chips in the task in which it was read. */
const few = 30;

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
  /** By the status cell of the row. */
  const drawn = new Map<Element, DrawnRow>();
  let places: RowPlace[] = [];
  let isTooLong = false;
  let jobs: (JobView | null)[] = [];
  let insights: Record<RunKey, Insight> = {};
  let next = 0;
  let isUnderWay = false;
  const all = () => [...drawn.values()].flatMap(({ chip }) => chip?.element ?? []);
  const insertion = createChipInsertion(atLeast, all, later);

  /** Leaves cell and row as they were. */
  function drop(cell: Element) {
    const known = drawn.get(cell);
    known?.chip?.remove();
    insertion.drop(cell);
    if (known) markRow(known.row, null);
    drawn.delete(cell);
  }

  /** False where nothing is to be done. */
  function draw({ row, statusCell }: RowPlace, job: JobView | null): boolean {
    const known = drawn.get(statusCell);
    const insight = job && !isTooLong ? insights[job.key] : undefined;
    // A row of which the same is known needs no words to be compared: most rows, at each draw.
    const isSame = known?.job === job && known.insight === insight && known.isTooLong === isTooLong;
    if (isSame) return false;
    const news = isTooLong ? null : rowNews(job, insight);
    const content = news ? `${news.level} ${news.text} ${news.left}` : '';
    if ((known?.job === job && known.content === content) || !statusCell.isConnected) return false;
    // A line where there was none moves the rows below.
    if (known && news && !known.chip && isNear()) return false;
    const chip = drawChip(known, job, news, theme);
    if (chip === null) insertion.drop(statusCell);
    else if (!known?.chip) insertion.add(statusCell, chip.element);
    drawn.set(statusCell, { chip, row, job, insight, isTooLong, content });
    markRow(row, job);
    return true;
  }

  /** Whether what was put there is there still. */
  const isThere = ([cell, { chip }]: [Element, DrawnRow]) =>
    (insertion.isReady(cell) ? cell : (chip?.element ?? cell)).isConnected;

  function goOn() {
    const mayGoOn = beginSlice();
    for (let left = atLeast; next < places.length; next++) {
      if (left <= 0 && !mayGoOn()) break;
      const place = places[next];
      if (place && draw(place, jobs[next] ?? null)) left--;
    }
    isUnderWay = next < places.length;
    if (isUnderWay) later(goOn);
    if (!isUnderWay || places.length <= few) insertion.putIn();
  }

  return {
    /** One job per row, in the order of the rows; null for a row not understood. */
    show(now: (JobView | null)[], known: Record<RunKey, Insight>, hasChanged: boolean) {
      insights = known;
      // The first news may have come before anything was drawn.
      if (hasChanged || ![...drawn].every(isThere) || places.length === 0) {
        places = page.rowPlaces(document);
        isTooLong = isAmongTooMany(places[0]?.row);
      }
      const cells = new Set(places.map(({ statusCell }) => statusCell));
      for (const each of drawn) {
        if (!cells.has(each[0]) || !isThere(each)) drop(each[0]);
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
      insertion.stop();
      for (const cell of drawn.keys()) drop(cell);
    },
  };
}
