const editable = 'input, select, textarea, [contenteditable=""], [contenteditable="true"]';

/** The element that has the focus, within open shadow roots too; null where none has it. */
function focusedElement(root: Document | ShadowRoot = document): Element | null {
  const { activeElement } = root;
  const inner = activeElement?.shadowRoot;
  return (inner && focusedElement(inner)) ?? activeElement;
}

/** True while somebody writes: into the page or into something of ours. */
export function isWriting(): boolean {
  return focusedElement()?.matches(editable) ?? false;
}

/**
 * Keeps what is typed into a field of ours from the page's shortcuts, also from those that listen before
 * the field does. Tab and Escape go their own ways.
 */
export function keepKeys(element: Element, signal: AbortSignal): void {
  const keep = (event: KeyboardEvent) => {
    if (event.key === 'Tab' || event.key === 'Escape') return;
    if (event.composedPath().includes(element) && isWriting()) event.stopImmediatePropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    addEventListener(type, keep, { signal, capture: true });
}
