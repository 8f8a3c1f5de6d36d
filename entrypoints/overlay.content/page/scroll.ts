import { elementAtHeight } from './element-at-height';

const rest = 200;

/** Reports which part of a long list stands in the middle of the window after the admin has scrolled. */
export function watchScroll(onRest: (middle: Element | null) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = () => {
    timer = undefined;
    onRest(elementAtHeight(document.body, innerHeight / 2));
  };
  // Just after a frame was drawn the browser knows what stands where, and need not find out for us.
  const afterFrame = () => {
    requestAnimationFrame(() => {
      timer = setTimeout(report);
    });
  };
  const note = () => {
    timer ??= setTimeout(afterFrame, rest);
  };
  addEventListener('scroll', note, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
