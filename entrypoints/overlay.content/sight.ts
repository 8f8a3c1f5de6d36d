import type { PageReading } from '../../utils/roster/reading';
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

/** What the page shows, dated by when the page last got it: at its load, or by its Refresh. */
export function createSight(signal: AbortSignal) {
  let last: PageReading | null = null;
  let freshAt = 0;
  let refreshed = false;
  document.addEventListener(
    'click',
    (event) => {
      const button = page.refreshButton(document);
      if (button && event.composedPath().includes(button)) refreshed = true;
    },
    { signal, capture: true },
  );

  return {
    /** Reads the page anew after it changed. `isNews`: the reading is worth telling. */
    read(now: number): { reading: PageReading | null; isNews: boolean } {
      const reading = page.readPage(document, now);
      const before = last;
      if (reading === null) {
        last = null;
        return { reading, isNews: false };
      }
      // Opening a tab also changes the page, but makes its figures no younger.
      if (refreshed || before === null || facts(before) !== facts(reading)) freshAt = now;
      refreshed = false;
      const dated: PageReading = { ...reading, at: freshAt };
      last = dated;
      const isNews = before?.at !== freshAt || content(before) !== content(dated);
      return { reading: dated, isNews };
    },
  };
}
