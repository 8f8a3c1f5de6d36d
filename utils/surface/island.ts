import { type ComponentChild, render } from 'preact';

/** One of our elements in the page: Preact inside an open shadow root, so neither styles the other. */
export interface Island {
  element: HTMLElement;
  show(content: ComponentChild): void;
  remove(): void;
}

/** Makes an island of the given element name; it is not in the page yet. */
export function createIsland(tag: string, css: string): Island {
  const element = document.createElement(tag);
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css; // set before it is attached: Firefox then does not apply the page's CSP
  const body = document.createElement('div');
  root.append(style, body);
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
      if (body.parentNode !== root || style.parentNode !== root) root.replaceChildren(style, body);
      render(content, body);
    },
    remove() {
      render(null, body);
      element.remove();
    },
  };
}
