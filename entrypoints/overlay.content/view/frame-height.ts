/** A tool that gives its frame a height answers a resize by then, in ms. */
const answersWithin = 1000;
/** The head of the panel, which is never scrolled away. */
const least = 56;
/** The room below the panel, which is part of its height. */
const margin = 16;
/** How far a frame may differ from its content and still be sized after it. */
const tolerance = 24;

const content = () => document.documentElement.scrollHeight;

/**
 * True where the frame was given the height of what it shows, so that whatever comes on top is cut off.
 * @param above what came on top since, in px
 */
function isSized(above = 0): boolean {
  const { bottom } = document.body.getBoundingClientRect();
  return window !== window.top && Math.abs(bottom + scrollY - above - innerHeight) <= tolerance;
}

/** True where the page cannot be scrolled to its end. */
function isFixed(): boolean {
  const { documentElement, body } = document;
  return [documentElement, body].some((each) =>
    /hidden|clip/.test(getComputedStyle(each).overflowY),
  );
}

/**
 * Keeps the end of the tool's page within reach: lets the page know when the panel's height has changed, as a
 * tool that sizes its own frame wants to know; where it does not listen, the panel scrolls in itself.
 */
export function createFrameHeight(panel: HTMLElement, signal: AbortSignal) {
  let wasSized = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function limit() {
    const over = content() - innerHeight;
    if (over <= 1 || !panel.isConnected || !(wasSized || isFixed())) return;
    const most = Math.max(least, panel.offsetHeight - margin - over);
    panel.style.setProperty('--rs-most', `${most}px`);
    panel.toggleAttribute('data-short', true);
  }

  // The frame has another height now: there may be room again, or less than before.
  const fit = ({ isTrusted }: Event) => {
    if (!isTrusted || !panel.isConnected) return;
    const wasShort = panel.hasAttribute('data-short');
    panel.removeAttribute('data-short');
    wasSized ||= isSized() || isSized(panel.offsetHeight + margin);
    clearTimeout(timer);
    if (wasShort) limit();
    else timer = setTimeout(limit, answersWithin);
  };
  addEventListener('resize', fit, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    /** To be called before the panel is put in. */
    measure() {
      wasSized = isSized();
    },
    /** To be called when the panel takes another height of the page than before. */
    changed() {
      dispatchEvent(new Event('resize'));
      clearTimeout(timer);
      timer = setTimeout(limit, answersWithin);
    },
  };
}
