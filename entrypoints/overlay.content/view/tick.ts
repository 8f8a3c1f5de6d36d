import { showsRunning } from '../page/shows-running';
import type { createPresenter, Presented } from './presenter';

interface Ticking extends Omit<Presented, 'tools'> {
  presenter: ReturnType<typeof createPresenter>;
  /** Presses the page's Refresh where it is time to, at local ms. */
  refresh(now: number): void;
}

/** What is to be done each second: what runs goes on in the panel, is asked for, and is refreshed in the page. */
export function createTick(
  { model, view, surface, outgoing, presenter, refresh }: Ticking,
  stop: AbortController,
) {
  return () => {
    if (!surface.renew()) {
      view.clearMarks();
      return stop.abort();
    }
    const reading = model.reading();
    if (document.hidden || reading === null) return;
    const now = Date.now();
    outgoing.reading(reading);
    presenter.draw();
    const runs = model.runningJob() !== null;
    if (runs) outgoing.look(now);
    if (runs || showsRunning(reading)) refresh(now);
  };
}
