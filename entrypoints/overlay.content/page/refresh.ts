import { page } from './page';

const describe = (element: Element) => `${element.tagName} ${element.textContent?.trim()}`;

/**
 * Presses the page's own Refresh, as the admin would. When the page replaces the element that has the
 * focus, the focus goes to its twin, so that a keyboard user does not fall back to the top.
 */
export function pressRefresh(signal: AbortSignal): void {
  const button = page.refreshButton(document);
  if (!(button instanceof HTMLElement)) return;
  const focused = document.activeElement;
  button.click();
  if (!focused || focused === document.body) return;
  const name = describe(focused);
  const observer = new MutationObserver(() => {
    if (focused.isConnected) return;
    const twin = [...document.querySelectorAll<HTMLElement>(focused.tagName)].find(
      (each) => describe(each) === name,
    );
    if (!twin || document.activeElement !== document.body) return;
    twin.focus({ preventScroll: true });
    stop();
  });
  observer.observe(document, { childList: true, subtree: true });
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  };
  const timer = setTimeout(stop, 3000);
  signal.addEventListener('abort', stop);
}
