import type { Island } from '../../../utils/in-page/island';

/** Where the focus is within the panel, also while the page has taken that out. */
export function keepFocus({ element }: Island) {
  let held: HTMLElement | null = null;
  const root = element.shadowRoot;
  root?.addEventListener('focusin', ({ target }) => {
    held = target instanceof HTMLElement ? target : null;
  });
  root?.addEventListener('focusout', () => {
    // By the admin, or because the page has taken the panel out: that is known a moment later.
    const left = held;
    queueMicrotask(() => {
      if (element.isConnected && held === left && root.activeElement !== left) held = null;
    });
  });
  return {
    /** Gives the focus back to the field or button that lost it, with its caret, where nothing else has it. */
    restore() {
      const { activeElement } = document;
      if (!held?.isConnected || (activeElement && activeElement !== document.body)) return;
      const field = held instanceof HTMLInputElement && held.type === 'text' ? held : null;
      const { selectionStart = null, selectionEnd = null } = field ?? {};
      held.focus({ preventScroll: true });
      field?.setSelectionRange(selectionStart, selectionEnd);
    },
  };
}
