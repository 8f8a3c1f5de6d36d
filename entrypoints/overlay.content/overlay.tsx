import { nextTask } from '../../utils/in-page/next-task';
import { openSurface } from '../../utils/in-page/surface';
import { log } from '../../utils/log';
import { type Running, runningNow } from '../../utils/roster/assess/overlap';
import type { PageReading } from '../../utils/roster/model/reading';
import type { Snapshot } from '../../utils/roster/model/snapshot';
import { SECOND } from '../../utils/roster/time/units';
import { watchActivity } from './page/activity';
import { askOutline } from './page/ask-outline';
import { createAutoRefresh } from './page/auto-refresh';
import { createOutgoing } from './page/outgoing';
import { page } from './page/page';
import { createPageNavigator } from './page/page-navigator';
import { createPageReader } from './page/page-reader';
import { watchPage } from './page/page-watch';
import { pressRefresh } from './page/refresh';
import { watchScroll } from './page/scroll';
import { showsRunning } from './page/shows-running';
import { createOverlayView } from './view/overlay-view';
import { pageViewOf } from './view/page-view';
import { createRunConfirmation } from './view/run-confirmation';

/** Panel and chips appear together, once it is known what to show; or without, if nobody answers. */
const answerWithin = 600;

/** Where the detector leaves the way to ask again what page this is. */
const detector = globalThis as { rosterscopeLook?: () => void };

/** The job that runs now on the Canvas of this frame; null when none is known to. */
function runningHere(snapshot: Snapshot | null): Running | null {
  const [account] = snapshot?.accounts ?? [];
  return account ? (runningNow(snapshot?.jobs ?? [], account.host, Date.now())[0] ?? null) : null;
}

/** Lives in the SIS Integration frame: reads it, sends what it reads, and shows what the ledger says. */
export function startOverlay(stop: AbortController): void {
  const { signal } = stop;
  const startedAt = Date.now();
  let reading: PageReading | null = null;
  /** Since the chips last looked at the rows. */
  let hasChanged = false;
  let hasRead = false;

  const view = createOverlayView((action) => nextTask(safely(action)), signal);
  const pageReader = createPageReader(signal);
  const pageNavigator = createPageNavigator();
  const isBusy = watchActivity(signal);
  const surface = openSurface(
    {
      draw,
      heard: () => void follow(), // the page may be still, and bring no other occasion
      lost: () => outgoing.lost(),
      showJob: pageNavigator.want,
      pressRefresh: () => safely(freshen)(),
    },
    signal,
  );
  const { store, connection } = surface;
  const outgoing = createOutgoing(connection.send);
  const confirmation = createRunConfirmation(
    view.island,
    () => runningHere(store.snapshot()),
    signal,
  );
  const refresh = createAutoRefresh(() => isBusy() || confirmation.isAsking(), signal);
  const tools = {
    ...surface.tools,
    onOutline: () => askOutline(surface),
    onOpenJob(key: string) {
      pageNavigator.want(key);
      follow();
    },
    onSchedules() {
      pageNavigator.wantSchedules();
      follow();
    },
  };

  const runningJob = (now: PageReading) =>
    store.jobsOf(now).find((job) => job?.status === 'in-progress') ?? null;

  /** Goes on toward what the admin asked for; false when there was no step to go. */
  const follow = () => reading !== null && pageNavigator.follow(reading, store.jobsOf(reading));

  function draw() {
    if (signal.aborted || reading === null) return view.clear();
    const isEarly = Date.now() - startedAt < answerWithin;
    // What it shows first decides how high it is, and which rows get a line of their own.
    if (!store.isWhole() && !view.isShown() && isEarly) return;
    const pageView = pageViewOf(reading, store);
    if (pageView.hasNews || surface.opened() !== null) surface.insight.want();
    const shown = view.show(reading, pageView, surface, tools, hasChanged);
    if (shown === 'later') return;
    if (shown === 'unwanted') {
      stop.abort();
      return view.clear();
    }
    hasChanged = false;
    const { job } = pageView;
    if (job?.status === 'failed' && !job.seen && !document.hidden) outgoing.seen(job.key);
  }

  function read() {
    hasRead = true;
    const latest = pageReader.read(Date.now());
    if (latest.isNews || latest.reading === null) reading = latest.reading;
    hasChanged = true;
    if (latest.reading === null) detector.rosterscopeLook?.(); // perhaps in another language now
    draw();
    if (reading !== null) outgoing.reading(reading);
    follow();
  }

  /** The first reading, in as many tasks as it has parts: code that never ran before is slow. */
  function begin() {
    const prepared = page.prepare(document);
    signal.addEventListener('abort', prepared.release);
    const goOn = safely(() => {
      if (!hasRead && prepared.step()) return nextTask(goOn);
      if (!hasRead) read();
      prepared.release();
    });
    goOn();
  }

  function tick() {
    if (!surface.renew()) {
      view.clearMarks();
      return stop.abort();
    }
    if (document.hidden || reading === null) return;
    const now = Date.now();
    outgoing.reading(reading);
    draw();
    const runs = runningJob(reading) !== null;
    if (runs) outgoing.look(now);
    if (runs || showsRunning(reading)) refresh(now);
  }

  /** In the watch tab, where nobody looks: follow the job that runs into its details, and back out after. */
  function freshen() {
    if (!document.hidden || reading === null || isBusy()) return;
    const job = runningJob(reading);
    if (reading.page === 'list' && job) pageNavigator.want(job.key);
    const isLed = reading.page === 'details' && !job ? pageNavigator.leave() : follow();
    if (!isLed) pressRefresh(signal);
  }

  /** Whatever goes wrong in here, the page is left as it was. */
  const safely = (action: () => void) => () => {
    try {
      if (!signal.aborted) action();
    } catch (error) {
      stop.abort();
      view.clear();
      log('Stopped on this page', error);
    }
  };

  watchPage(safely(read), view.isGone, () => page.accessibilityTree(document).shadows, signal);
  watchScroll((element) => {
    page.lookAround(element);
    // Only what is too long to be read as a whole shows anything else now.
    if (page.accessibilityTree(document).isPartial) safely(read)();
  }, signal);
  const timer = setInterval(safely(tick), SECOND);
  signal.addEventListener('abort', () => clearInterval(timer));
  nextTask(safely(begin)); // to be brought and to begin was task enough for a huge page
}
