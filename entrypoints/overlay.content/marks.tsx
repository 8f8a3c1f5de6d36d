import chipCss from '../../components/chip.css?inline';
import { Mark } from '../../components/Mark';
import type { StepName } from '../../utils/roster/step';
import { createIsland, type Island } from '../../utils/surface/island';
import { page } from './page';
import { spotBeside, spotOnCorner } from './spot';

/** The marks on the native step that failed and on its tab; they take no room in the page's layout. */
export function createMarks(theme: string) {
  const marks = new Map<Element, Island>();
  const sizes = new WeakMap<Element, string>();

  /** Moves a mark to its spot, again only when the block or the page around it changed its size. */
  function settle({ element }: Island, place: Element, iconOnly: boolean) {
    const size = `${place.clientWidth} ${place.clientHeight} ${innerWidth}`;
    if (sizes.get(place) === size && element.style.translate) return;
    sizes.set(place, size);
    element.style.translate = '';
    const own = element.getBoundingClientRect();
    const spot = (iconOnly ? spotOnCorner : spotBeside)(place, own.width, own.height);
    element.style.translate = `${spot.left - own.left}px ${spot.top - own.top}px`;
  }

  function mark(place: Element, step: StepName, iconOnly: boolean) {
    const island = marks.get(place) ?? createIsland('rosterscope-mark', chipCss);
    island.element.dataset.theme = theme;
    island.show(<Mark step={step} iconOnly={iconOnly} />);
    if (!island.element.isConnected) place.append(island.element);
    place.setAttribute('data-rosterscope', 'failed');
    marks.set(place, island);
    settle(island, place, iconOnly);
  }

  return {
    /** Marks this step, and this one of its tabs; nothing when `step` is null. */
    show(step: StepName | null, tab: number) {
      const block = step && page.stepPlace(document, step);
      const tabElement = step && page.tabPlace(document, step, tab);
      for (const [place, island] of marks) {
        if (place === block || place === tabElement) continue;
        island.remove();
        place.removeAttribute('data-rosterscope');
        marks.delete(place);
      }
      if (step && block) mark(block, step, false);
      if (step && tabElement) mark(tabElement, step, true);
    },
    remove() {
      this.show(null, 0);
    },
  };
}
