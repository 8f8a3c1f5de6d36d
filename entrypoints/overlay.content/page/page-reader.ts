import type { PageReading } from '../../../utils/roster/model/reading';
import type { LocalTime } from '../../../utils/roster/model/step';
import { watchOpenedRow } from './opened-row';
import { page } from './page';

function content(reading: PageReading): string {
  return JSON.stringify({ ...reading, at: 0 });
}

function facts(reading: PageReading): string {
  if (reading.page === 'list') return content(reading);
  return JSON.stringify([
    reading.jobId,
    reading.steps,
    reading.batches?.map((batch) => batch.step),
  ]);
}

/** True where the page shows nothing new, though it may show another part of the same list. */
function isOld(before: PageReading, now: PageReading): boolean {
  if (before.page === 'details' || now.page === 'details') return facts(before) === facts(now);
  const earlier = new Map(before.rows.map((row) => [row.jobId, JSON.stringify(row)]));
  const known = now.rows.filter(({ jobId }) => earlier.has(jobId));
  if (!known.length || known[0] !== now.rows[0]) return facts(before) === facts(now);
  return known.every((row) => earlier.get(row.jobId) === JSON.stringify(row));
}

/** What the page shows, dated by when the page last got it: at its load, or by its Refresh. */
export function createPageReader(signal: AbortSignal) {
  let last: PageReading | null = null;
  let freshAt = 0;
  let refreshed = false;
  const openedFrom = watchOpenedRow(signal);
  document.addEventListener(
    'click',
    (event) => {
      const button = page.refreshButton(document);
      if (button && event.composedPath().includes(button)) refreshed = true;
    },
    { signal, capture: true },
  );

  return {
    /** Reads the page anew after it changed. `isNews`: the reading is worth sending. */
    read(now: LocalTime): { reading: PageReading | null; isNews: boolean } {
      const reading = page.readPage(document, now);
      const before = last;
      if (reading === null) {
        last = null;
        return { reading, isNews: false };
      }
      // Opening a tab also changes the page, but makes its figures no younger.
      if (refreshed || before === null || !isOld(before, reading)) freshAt = now;
      refreshed = false;
      const row = openedFrom(reading, now);
      const dated: PageReading = { ...reading, at: freshAt, ...(row && { openedFrom: row }) };
      last = dated;
      const isNews = before?.at !== freshAt || content(before) !== content(dated);
      return { reading: dated, isNews };
    },
  };
}
