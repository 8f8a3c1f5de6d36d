import type { PageReading } from '../../utils/roster/reading';
import { page } from './page';

const patience = 30_000;

/** Leads the page to the job the admin asked for in the popup or a notification, by its own links. */
export function createWanted() {
  let wanted: { id: string; until: number; wentBack: boolean } | null = null;
  return {
    want(id: string) {
      wanted = { id, until: Date.now() + patience, wentBack: false };
    },
    follow(reading: PageReading) {
      if (!wanted) return;
      const { id, until, wentBack } = wanted;
      if (Date.now() > until || (reading.page === 'details' && reading.jobId === id)) {
        wanted = null;
      } else if (reading.page === 'list') {
        const link = page.rowPlaces(document).find((place) => place.jobId === id)?.detailsLink;
        if (!(link instanceof HTMLElement)) return;
        wanted = null;
        link.click();
      } else if (!wentBack) {
        wanted.wentBack = true;
        const back = page.backButton(document);
        if (back instanceof HTMLElement) back.click();
      }
    },
  };
}
