import type { Surface } from '../../../utils/in-page/surface';
import { SECOND } from '../../../utils/roster/time/units';
import type { createOutgoing } from '../page/outgoing';
import type { PageModel } from '../page/page-model';
import type { createOverlayView } from './overlay-view';
import { pageViewOf } from './page-view';
import type { PanelTools } from './panel';

/**
 * Panel and chips appear together, once it is known what to show; or without, if nobody answers. In ms. A busy
 * machine takes a second or two to start the worker, and a panel that grows then moves what is about to be pressed.
 */
const answerWithin = 3 * SECOND;

/** What is drawn, and of what. */
export interface Presented {
  model: PageModel;
  view: ReturnType<typeof createOverlayView>;
  surface: Surface;
  outgoing: ReturnType<typeof createOutgoing>;
  tools: PanelTools;
}

/** Shows what the ledger says of the page as it was read last. */
export function createPresenter(
  { model, view, surface, outgoing, tools }: Presented,
  stop: AbortController,
) {
  const startedAt = Date.now();
  /** Since the chips last looked at the rows. */
  let hasChanged = false;

  function draw() {
    const reading = model.reading();
    if (stop.signal.aborted || reading === null) return view.clear();
    const isEarly = Date.now() - startedAt < answerWithin;
    // What it shows first decides how high it is, and which rows get a line of their own.
    if (!surface.store.isWhole() && !view.isShown() && isEarly) return;
    const pageView = pageViewOf(reading, surface.store);
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

  return {
    draw,
    /** The page was read anew. */
    changed(): void {
      hasChanged = true;
      draw();
    },
  };
}
