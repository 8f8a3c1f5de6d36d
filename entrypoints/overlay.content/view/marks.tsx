import { Mark } from '../../../components/ui/Mark';
import { createIsland, type Island } from '../../../utils/in-page/island';
import type { StepName } from '../../../utils/roster/model/step';
import { page } from '../page/page';
import { markerPosition } from './marker-position';
import { styles } from './styles';

/**
 * The outlines of the native step that failed and of its tab, and the mark on the tab; they take no room in
 * the page's layout. A step has its outline alone: whatever is put there covers a word of the page somewhere.
 */
export function createMarks(theme: string) {
  const outlined = new Set<Element>();
  const sizes = new WeakMap<Element, string>();
  let mark: Island | null = null;

  /** Moves a mark to its spot, again only when the tab or the page around it changed its size. */
  function settle({ element }: Island, tab: Element) {
    const size = `${tab.clientWidth} ${tab.clientHeight} ${innerWidth}`;
    if (sizes.get(tab) === size && element.style.translate) return;
    sizes.set(tab, size);
    element.style.translate = '';
    const own = element.getBoundingClientRect();
    const spot = markerPosition(tab, own.width, own.height);
    element.style.translate = `${spot.left - own.left}px ${spot.top - own.top}px`;
  }

  function putOn(tab: Element, step: StepName) {
    if (mark?.element.parentNode !== tab) {
      mark?.remove();
      mark = createIsland('rosterscope-mark', styles.chip);
      mark.element.dataset.theme = theme;
      tab.append(mark.element);
    }
    mark.show(<Mark step={step} />);
    settle(mark, tab);
  }

  return {
    /** Marks this step, and this one of its tabs; nothing when `step` is null. */
    show(step: StepName | null, tab: number) {
      const block = step && page.stepPlace(document, step);
      const tabElement = step && page.tabPlace(document, step, tab);
      const wanted = new Set([block, tabElement].filter((place) => place !== null));
      for (const place of outlined) {
        if (!wanted.has(place)) place.removeAttribute('data-rosterscope');
      }
      outlined.clear();
      for (const place of wanted) {
        if (!place.matches('[data-rosterscope]')) place.setAttribute('data-rosterscope', 'failed');
        outlined.add(place);
      }
      if (step && tabElement) return putOn(tabElement, step);
      mark?.remove();
      mark = null;
    },
    remove() {
      this.show(null, 0);
    },
  };
}
