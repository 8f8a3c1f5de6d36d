import { type ComponentChild, render } from 'preact';
import { language, say } from '../language';
import { bindToLife } from './liveness';

/** One of our elements in the page: Preact inside an open shadow root, so neither styles the other. */
export interface Island {
  element: HTMLElement;
  show(content: ComponentChild): void;
  remove(): void;
}

/** One line in place of all that nothing keeps up to date any more. */
function createFarewell(): HTMLElement {
  const farewell = Object.assign(document.createElement('p'), language());
  farewell.className = 'farewell';
  farewell.textContent = say('updated');
  return farewell;
}

/** Makes an island of the given element name; it is not in the page yet. `isPanel`: it says farewell. */
export function createIsland(tag: string, css: string, isPanel = false): Island {
  const element = document.createElement(tag);
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css; // set before it is attached: Firefox then does not apply the page's CSP
  const body = document.createElement('div');
  const farewell = isPanel ? createFarewell() : null;
  const parts = farewell ? [style, body, farewell] : [style, body];
  root.append(...parts);
  const unbind = bindToLife(body, farewell);
  // The page's hotkeys must not fire while a key is meant for us; Tab and Escape have their own ways.
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    element.addEventListener(type, (event) => {
      if (event.key !== 'Tab' && event.key !== 'Escape') event.stopPropagation();
    });
  }
  return {
    element,
    show(content) {
      // A page can reach into the root, and then it is made whole again.
      if (parts.some((part) => part.parentNode !== root)) root.replaceChildren(...parts);
      render(content, body);
    },
    remove() {
      render(null, body);
      element.remove();
      if (!isPanel) unbind(); // a panel may come back
    },
  };
}
