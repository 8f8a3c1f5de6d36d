import type { PageReading } from '../../../utils/roster/model/reading';
import type { JobView } from '../../../utils/roster/model/snapshot';
import { page } from './page';

const givesUpAfter = 30_000;
/** In place of a job's key: the schedules above the list. */
const schedules = Symbol('schedules');

/** Goes from the details to the list by the page's own button; false when it has none. */
function leave(): boolean {
  const back = page.backButton(document);
  if (!(back instanceof HTMLElement)) return false;
  back.click();
  return true;
}

/** Leads the page to what the admin asked for, by its own links: a job, or the schedules. */
export function createPageNavigator() {
  let wanted: { what: string | typeof schedules; until: number; wentBack: boolean } | null = null;
  const want = (what: string | typeof schedules) => {
    wanted = { what, until: Date.now() + givesUpAfter, wentBack: false };
  };
  return {
    want: (key: string) => want(key),
    wantSchedules: () => want(schedules),
    /** Goes one step nearer; false when there was none to go. `jobs`: of the page, in its order. */
    follow(reading: PageReading, jobs: (JobView | null)[]): boolean {
      if (!wanted) return false;
      const { what, until, wentBack } = wanted;
      if (Date.now() > until || (reading.page === 'details' && jobs[0]?.key === what)) {
        wanted = null;
      } else if (reading.page === 'list') {
        const place =
          what === schedules
            ? page.schedulesPlace(document)
            : page.rowPlaces(document)[jobs.findIndex((job) => job?.key === what)]?.detailsLink;
        if (!(place instanceof HTMLElement)) return false;
        wanted = null;
        if (what === schedules) show(place);
        else place.click();
        return true;
      } else if (!wentBack && jobs[0]) {
        wanted.wentBack = true;
        return leave();
      }
      return false;
    },
    leave,
  };
}

/** Brings a heading of the page into sight, and the focus there, so that Tab goes on to its buttons. */
function show(heading: HTMLElement) {
  const isFocusable = heading.hasAttribute('tabindex');
  if (!isFocusable) heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
  if (!isFocusable) {
    heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true });
  }
}
