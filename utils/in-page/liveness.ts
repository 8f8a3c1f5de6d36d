/** Longer than the minute between two ticks of a tab in the background, in ms. */
const lasts = 90_000;
const renewEvery = 20_000;

const lives = new Set<Animation>();
let renewedAt = 0;

/**
 * Hides what an element holds, in its place, and shows the farewell over it, unless somebody renews it:
 * Firefox ends our scripts without a word when the extension is updated or removed, and only what the
 * page itself runs goes on then, such as an animation. Returns the way to let go of it.
 */
export function bindToLife(element: HTMLElement, farewell: HTMLElement | null): () => void {
  if (farewell) farewell.style.visibility = 'hidden';
  // A wait before the animation is no work for the browser; a long one would be, at every frame.
  const timing = { delay: lasts, duration: 1, fill: 'forwards', easing: 'step-start' } as const;
  // A browser of tests has no animations.
  const own = [
    element.animate?.({ visibility: 'hidden' }, timing),
    farewell?.animate?.({ visibility: 'visible' }, timing),
  ].filter((life) => life !== undefined);
  for (const life of own) lives.add(life);
  return () => {
    for (const life of own) lives.delete(life);
  };
}

/** Somebody is there: what is shown stays. Cheap enough for every second. */
export function renewLife(): void {
  const now = performance.now();
  if (now - renewedAt < renewEvery) return;
  renewedAt = now;
  for (const life of lives) life.currentTime = 0;
}

/** Nobody is there any more: only the farewell is left to see. */
export function endLife(): void {
  for (const life of lives) life.finish();
}
