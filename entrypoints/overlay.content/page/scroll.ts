import { elementAtHeight } from './element-at-height';

/** In ms: what is scrolled past needs no reading, but who scrolls on and on sees what is there all the same. */
const rest = 200;
const longest = 1000;

/** Reports which part of a long list stands in the middle of the window, when the admin has scrolled there. */
export function watchScroll(onRest: (middle: Element | null) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  const report = () => {
    if (!signal.aborted) onRest(elementAtHeight(document.body, innerHeight / 2));
  };
  // Just after a frame was drawn the browser knows what stands where, and need not find out for us.
  const afterFrame = () => {
    since = null;
    requestAnimationFrame(() => setTimeout(report));
  };
  const note = () => {
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    timer = setTimeout(afterFrame, Math.max(0, Math.min(rest, since + longest - now)));
  };
  addEventListener('scroll', note, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
