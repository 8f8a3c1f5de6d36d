import type { PageReading } from '../../utils/roster/reading';
import { page } from './page';

const patience = 30_000;

/** Goes from the details to the list by the page's own button; false when it has none. */
function leave(): boolean {
  const back = page.backButton(document);
  if (!(back instanceof HTMLElement)) return false;
  back.click();
  return true;
}

/** Leads the page to the job the admin asked for in the popup or a notification, by its own links. */
export function createWanted() {
  let wanted: { id: string; until: number; wentBack: boolean } | null = null;
  return {
    want(id: string) {
      wanted = { id, until: Date.now() + patience, wentBack: false };
    },
    /** Goes one step nearer; false when there was none to go. */
    follow(reading: PageReading): boolean {
      if (!wanted) return false;
      const { id, until, wentBack } = wanted;
      if (Date.now() > until || (reading.page === 'details' && reading.jobId === id)) {
        wanted = null;
      } else if (reading.page === 'list') {
        const link = page.rowPlaces(document).find((place) => place.jobId === id)?.detailsLink;
        if (!(link instanceof HTMLElement)) return false;
        wanted = null;
        link.click();
        return true;
      } else if (!wentBack) {
        wanted.wentBack = true;
        return leave();
      }
      return false;
    },
    leave,
  };
}
