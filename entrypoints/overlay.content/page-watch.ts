const own = /^rosterscope-/i;
const calm = 150;
const urgentRest = 1000;

/** True for what we put into the page, or take out of it, ourselves. */
function isOwn(record: MutationRecord): boolean {
  if (record.type !== 'childList') return false;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every((node) => own.test(node.nodeName));
}

/**
 * Calls `onChange` after the page changed: at once if it was calm before, or if `isGone` says that the
 * change took our panel away, so that the page is not drawn without it; and at most every 150 ms when
 * the page changes without a rest.
 */
export function watchPage(onChange: () => void, isGone: () => boolean, signal: AbortSignal): void {
  let lastAt = 0;
  let urgentAt = 0;
  let waiting = false;
  const run = () => {
    waiting = false;
    lastAt = performance.now();
    onChange();
  };
  const observer = new MutationObserver((records) => {
    if (records.every(isOwn)) return;
    const now = performance.now();
    const rest = lastAt + calm - now;
    if (!document.hidden && rest <= 0) return run();
    if (!document.hidden && now - urgentAt > urgentRest && isGone()) {
      urgentAt = now;
      return run();
    }
    if (waiting) return;
    waiting = true;
    setTimeout(run, Math.max(0, rest));
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['aria-valuenow', 'aria-label', 'aria-selected', 'value', 'hidden'],
  });
  signal.addEventListener('abort', () => observer.disconnect());
}
