/** A pointer or key that moved this recently, in ms, is about to press something. */
const moving = 600;
/** And so long a pointer may rest on what it is about to press. */
const resting = 5000;

/** What can be pressed. */
export const pressable =
  'a, button, input, select, textarea, summary, label, [role="button"], [role="link"], [role="tab"], [role="switch"], [role="checkbox"], [role="menuitem"], [onclick]';

/** Watches pointer and keys: while they are near, nothing in the page may be moved. */
export function watchNearness(signal: AbortSignal): () => boolean {
  let movedAt = Number.NEGATIVE_INFINITY;
  let spot: { x: number; y: number } | null = null;
  const note = (event: Event) => {
    if (!event.isTrusted) return;
    movedAt = Date.now();
    if (event instanceof MouseEvent) spot = { x: event.clientX, y: event.clientY };
  };
  const options = { signal, capture: true, passive: true };
  for (const type of ['pointermove', 'pointerdown', 'keydown', 'wheel'])
    addEventListener(type, note, options);
  document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (event.isTrusted) spot = null;
    },
    options,
  );
  return () => {
    const age = Date.now() - movedAt;
    if (age < moving) return true;
    if (age > resting || spot === null) return false;
    return Boolean(document.elementFromPoint(spot.x, spot.y)?.closest(pressable));
  };
}
