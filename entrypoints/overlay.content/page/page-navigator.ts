import { page } from './page';
import type { PageModel } from './page-model';
import { pressRefresh } from './refresh';

const givesUpAfter = 30_000;

/** Goes from the details to the list by the page's own button; false when it has none. */
function leave(): boolean {
  const back = page.backButton(document);
  if (!(back instanceof HTMLElement)) return false;
  back.click();
  return true;
}

/**
 * Leads the page to what the admin asked for, by its own links: a job, or the schedules. Where nobody looks, to
 * the job that runs.
 */
export function createPageNavigator(model: PageModel, isBusy: () => boolean, signal: AbortSignal) {
  /** `what`: the key of a job; null for the schedules above the list. */
  let wanted: { what: string | null; until: number; wentBack: boolean } | null = null;
  const want = (what: string | null) => {
    wanted = { what, until: Date.now() + givesUpAfter, wentBack: false };
  };

  /** Goes one step nearer; false when there was none to go. */
  function follow(): boolean {
    const reading = model.reading();
    if (!wanted || !reading) return false;
    const { what, until, wentBack } = wanted;
    const jobs = model.jobs();
    if (Date.now() > until || (reading.page === 'details' && jobs[0]?.key === what)) {
      wanted = null;
    } else if (reading.page === 'list') {
      const place =
        what === null
          ? page.schedulesPlace(document)
          : page.rowPlaces(document)[jobs.findIndex((job) => job?.key === what)]?.detailsLink;
      if (!(place instanceof HTMLElement)) return false;
      wanted = null;
      if (what === null) show(place);
      else place.click();
      return true;
    } else if (!wentBack && jobs[0]) {
      wanted.wentBack = true;
      return leave();
    }
    return false;
  }

  return {
    /** To be gone to at the next occasion. */
    want,
    /** To be gone to at once, as far as that can be done. */
    open(what: string | null): void {
      want(what);
      follow();
    },
    follow,
    /** In the watch tab: follows the job that runs into its details, and back out after; else refreshes the page. */
    freshen(): void {
      const reading = model.reading();
      if (!document.hidden || reading === null || isBusy()) return;
      const job = model.runningJob();
      if (reading.page === 'list' && job) want(job.key);
      const isLed = reading.page === 'details' && !job ? leave() : follow();
      if (!isLed) pressRefresh(signal);
    },
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
