/** Letters, or a percentage, which may be all that changes. */
const telling = /\p{L}|%/u;
/** Of a page's text that the background is shown, in UTF-16 units. */
export const mostText = 20_000;

/**
 * What a page seems to be about: one line per element with a text of its own, each once, as a mark
 * (`*` control, `+` header cell, `-` heading, else a space) and the text, at most `most` UTF-16 units.
 * The detector's only view of a page, so this is small and brings nothing along.
 */
export function textDigest(document: Document, most: number): string {
  const lines = new Set<string>();
  let room = most;
  let left = 3000;
  const inside = (node: Node, depth: number): string =>
    [].slice
      .call(node.childNodes, 0, 99)
      .map((child) => said(child, depth))
      .join(' ');
  /** Controls and headings may be written in pieces; what is hidden from readers is an icon. */
  const said = (node: Node, depth: number) =>
    node.nodeType === 3
      ? node.nodeValue?.slice(0, 999)
      : depth && (node as Element).ariaHidden !== 'true' && (node as Element).role !== 'tooltip'
        ? inside(node, depth - 1)
        : '';
  const look = (root: Node) => {
    // One by one: a list of 10,000 jobs has 200,000 elements.
    const walker = document.createTreeWalker(root, 1);
    while (left-- && walker.nextNode()) {
      const element = walker.currentNode as Element;
      const role = element.role || element.localName;
      if (/^(script|style|noscript|template)$/.test(role)) continue;
      // A component's text may lie outside its button: `<x-button>Refresh</x-button>`.
      const { type, value } = element as HTMLInputElement;
      const mark =
        /^(a|button|link|submit)$/.test(role === 'input' ? type : role) ||
        element.shadowRoot?.querySelector('a,button')
          ? '*'
          : /^(th|columnh)/.test(role)
            ? '+'
            : /^h[\de]/.test(role)
              ? '-'
              : ' ';
      // What the keyboard reaches may be a button that does not say so.
      const isPressed =
        mark === ' ' && (element as HTMLElement).tabIndex > -1 && element.childElementCount < 5;
      const whole = isPressed || mark > ' ' ? inside(element, 9) : '';
      // Beside the words of a heading may stand a translation of them.
      for (const each of isPressed ? ' *' : mark === '-' ? ' -' : mark) {
        const own = each > ' ' ? whole : inside(element, 0);
        if (each < mark && own === whole) continue;
        const text = own.slice(0, 999).replace(/\s+/g, ' ').trim();
        const line =
          each +
          (telling.test(text) ? text : element.ariaLabel || (mark === '*' && value) || '').slice(
            0,
            99,
          );
        if (telling.test(line) && !lines.has(line)) {
          room -= line.length + 1;
          if (room < 0) return;
          lines.add(line);
        }
      }
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return [...lines].join('\n');
}
