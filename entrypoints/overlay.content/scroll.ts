const rest = 200;

/** Tells what stands in the middle of the window after the admin has scrolled, inside whatever. */
export function watchScroll(onRest: (middle: Element | null) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer = undefined;
    onRest(document.elementFromPoint(innerWidth / 2, innerHeight / 2));
  };
  const note = () => {
    timer ??= setTimeout(tell, rest);
  };
  addEventListener('scroll', note, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
