const own = /^rosterscope-/i;
const calm = 150;

/** True for what we put into the page, or take out of it, ourselves. */
function isOwn(record: MutationRecord): boolean {
  if (record.type !== 'childList') return false;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every((node) => own.test(node.nodeName));
}

/**
 * Calls `onChange` after the page changed: in the same frame if it was calm before, so that what the page
 * drew over is back before it is seen, and at most every 150 ms when it changes without a rest.
 */
export function watchPage(onChange: () => void, signal: AbortSignal): void {
  let lastAt = 0;
  let waiting = false;
  const run = () => {
    waiting = false;
    lastAt = performance.now();
    onChange();
  };
  const observer = new MutationObserver((records) => {
    if (waiting || records.every(isOwn)) return;
    waiting = true;
    const rest = lastAt + calm - performance.now();
    if (rest > 0 || document.hidden) setTimeout(run, Math.max(0, rest));
    else requestAnimationFrame(run);
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
