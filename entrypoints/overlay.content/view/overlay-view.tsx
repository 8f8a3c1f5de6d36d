import { createIsland } from '../../../utils/in-page/island';
import { keepKeys } from '../../../utils/in-page/own-keys';
import type { Surface } from '../../../utils/in-page/surface';
import { themeAround } from '../../../utils/in-page/theme';
import type { PageReading } from '../../../utils/roster/model/reading';
import { createChips } from './chips';
import { createMarks } from './marks';
import type { pageViewOf } from './page-view';
import { Panel, type PanelTools } from './panel';
import { createPlace } from './place';
import { styles } from './styles';

/** Panel, chips and marks in the page. `later` runs something in a task of its own. */
export function createOverlayView(later: (action: () => void) => void, signal: AbortSignal) {
  const theme = themeAround(document.body);
  const island = createIsland('rosterscope-overlay', styles.panel, true);
  island.element.dataset.theme = theme;
  const place = createPlace(island, signal);
  const chips = createChips(theme, place.isNear, later);
  const marks = createMarks(theme);
  keepKeys(island.element, signal);

  function clearMarks(): void {
    chips.remove();
    marks.remove();
  }

  return {
    island,
    isShown: () => island.element.isConnected,
    isStillGone: place.isStillGone,
    clearMarks,
    clear(): void {
      clearMarks();
      place.leave(signal.aborted);
    },
    /**
     * Shows what is known of the page. `hasChanged`: the page has, since this was last called. Returns
     * `later` where only the panel was drawn, and `unwanted` where the page throws the panel out.
     */
    show(
      reading: PageReading,
      { jobs, insights, job, failedTab }: ReturnType<typeof pageViewOf>,
      { store, insight, isConnected, opened }: Surface,
      tools: PanelTools,
      hasChanged: boolean,
    ): ReturnType<typeof place.take> {
      island.show(
        <Panel
          connected={isConnected() ? 'live' : 'connecting'}
          now={Date.now()}
          snapshot={store.snapshot()}
          mount={insight.mount()}
          explanations={store.explanations()}
          opened={opened()}
          isMasked={store.isMasked()}
          {...{ reading, job, insights, failedTab, tools }}
          here={jobs}
        />,
      );
      const taken = place.take();
      if (taken !== 'there') return taken;
      if (reading.page === 'list') {
        marks.remove();
        chips.show(jobs, insights, hasChanged);
      } else {
        chips.remove();
        marks.show(job?.failedStep ?? null, failedTab);
      }
      return taken;
    },
  };
}
