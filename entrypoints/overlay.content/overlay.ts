import { nextTask } from '../../utils/in-page/next-task';
import { openSurface } from '../../utils/in-page/surface';
import { SECOND } from '../../utils/roster/time/units';
import { watchActivity } from './page/activity';
import { askOutline } from './page/ask-outline';
import { createAutoRefresh } from './page/auto-refresh';
import { beginReading } from './page/begin-reading';
import { createOutgoing } from './page/outgoing';
import { page } from './page/page';
import { createPageModel } from './page/page-model';
import { createPageNavigator } from './page/page-navigator';
import { watchPage } from './page/page-watch';
import { createSafely } from './page/safely';
import { watchScroll } from './page/scroll';
import { createOverlayView } from './view/overlay-view';
import { createPresenter } from './view/presenter';
import { createRunConfirmation } from './view/run-confirmation';
import { createTick } from './view/tick';

/** Where the detector leaves the way to ask again what page this is. */
const detector = globalThis as { rosterscopeLook?: () => void };

/** Lives in the SIS Integration frame: reads it, sends what it reads, and shows what the ledger says. */
export function startOverlay(stop: AbortController): void {
  const { signal } = stop;
  let readings = 0;
  const safely = createSafely(stop, () => view.clear());
  const view = createOverlayView((action) => nextTask(safely(action)), signal);
  const model = createPageModel(() => surface.store, signal);
  const isBusy = watchActivity(signal);
  const pageNavigator = createPageNavigator(model, isBusy, signal);
  const surface = openSurface(
    {
      draw: () => presenter.draw(),
      heard: () => void pageNavigator.follow(), // the page may be still, and bring no other occasion
      lost: () => outgoing.lost(),
      showJob: pageNavigator.want,
      pressRefresh: safely(pageNavigator.freshen),
    },
    signal,
  );
  const outgoing = createOutgoing(surface.connection.send);
  const confirmation = createRunConfirmation(
    view.island,
    () => model.runningHere(Date.now()),
    signal,
  );
  const tools = {
    ...surface.tools,
    onOutline: () => askOutline(surface),
    onOpenJob: pageNavigator.open,
    onSchedules: () => pageNavigator.open(null),
  };
  const presenter = createPresenter({ model, view, surface, outgoing, tools }, stop);

  function read() {
    readings++;
    const isKnown = model.read(Date.now());
    if (!isKnown) detector.rosterscopeLook?.(); // perhaps in another language now
    presenter.changed();
    const reading = model.reading();
    if (reading !== null) outgoing.reading(reading);
    pageNavigator.follow();
  }

  watchPage(safely(read), view.isStillGone, () => page.accessibilityTree(document).shadows, signal);

  /** Reads the page in several tasks, if it `isOther`, and unless a change of it brings a reading meanwhile. */
  function readInTurns(isOther: () => boolean) {
    const before = readings;
    beginReading(read, () => readings > before || !isOther(), safely, signal);
  }

  watchScroll((element) => {
    page.lookAround(element);
    // Only what is too long to be read as a whole shows anything else now.
    readInTurns(() => page.accessibilityTree(document).isPartial);
  }, signal);
  const refresh = createAutoRefresh(() => isBusy() || confirmation.isAsking(), signal);
  const tick = createTick({ model, view, surface, outgoing, presenter, refresh }, stop);
  const timer = setInterval(safely(tick), SECOND);
  signal.addEventListener('abort', () => clearInterval(timer));
  // To begin was task enough for a huge page.
  nextTask(safely(() => readInTurns(() => readings === 0)));
}
