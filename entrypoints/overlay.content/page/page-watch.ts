import { isOwn } from '../../../utils/page/tree/own';

const calm = 200;
/** Of the time, one part in this many is ours at most, however much the page changes. */
const share = 25;
const urgentRest = 1000;

/** True for what we put into the page, or take out of it, ourselves. */
function isOurs(record: MutationRecord): boolean {
  if (record.type !== 'childList') return false;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every((node) => node instanceof Element && isOwn(node));
}

/**
 * Calls `onChange` after the page changed: at once if it was calm before, or if our panel `isStillGone`
 * after the change took it away, so that the page is not drawn without it; and when the page changes
 * without a rest at most every 200 ms, or less often where looking at it takes long. `shadows` are the
 * open shadow roots known by now, whose changes cannot be seen from outside.
 */
export function watchPage(
  onChange: () => void,
  isStillGone: () => boolean,
  shadows: () => ShadowRoot[],
  signal: AbortSignal,
): void {
  let lastAt = 0;
  let took = 0;
  let urgentAt = 0;
  let waiting = 0;
  const run = () => {
    clearTimeout(waiting);
    waiting = 0;
    const begun = performance.now();
    onChange();
    lastAt = performance.now();
    took = lastAt - begun;
    // What came of it may have ended the watch.
    if (!signal.aborted) for (const root of shadows()) watch(root);
  };
  const observer = new MutationObserver((records) => {
    if (records.every(isOurs)) return;
    const now = performance.now();
    const rest = lastAt + Math.max(calm, took * share) - now;
    if (!document.hidden && rest <= 0) return run();
    if (!document.hidden && isStillGone() && now - urgentAt > urgentRest) {
      urgentAt = now;
      return run();
    }
    waiting ||= window.setTimeout(run, Math.max(0, rest));
  });
  const watch = (root: Node) =>
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['aria-valuenow', 'aria-label', 'aria-selected', 'value', 'hidden'],
    });
  watch(document);
  signal.addEventListener('abort', () => {
    clearTimeout(waiting);
    observer.disconnect();
  });
}
