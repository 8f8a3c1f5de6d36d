import { isWriting } from '../../../utils/in-page/own-keys';

const quiet = 5000;
const open = 'dialog[open], [role="dialog"], [role="alertdialog"], [role="menu"]';

/** Watches whether the admin is busy with the page; then it must not be refreshed under the hands. */
export function watchActivity(signal: AbortSignal): () => boolean {
  let lastAt = 0;
  const note = (event: Event) => {
    if (event.isTrusted) lastAt = Date.now();
  };
  const types = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input'];
  for (const type of types) addEventListener(type, note, { signal, capture: true, passive: true });
  return () =>
    Date.now() - lastAt < quiet ||
    isWriting() ||
    document.querySelector(open) !== null ||
    getSelection()?.isCollapsed === false;
}
