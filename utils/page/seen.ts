const letter = /\p{L}/u;
/** Of a page's text that the background is shown, in UTF-16 units. */
export const mostText = 20_000;

/**
 * What a page seems to be about: one line per element with a text of its own, each once, as a mark
 * (`*` control, `+` header cell, `-` heading, else a space) and the text, at most `most` UTF-16 units.
 * The detector's only view of a page, so this is small and brings nothing along.
 */
export function seenIn(document: Document, most: number): string {
  const lines = new Set<string>();
  let room = most;
  let left = 6000;
  /** Controls and headings may be written in pieces; what is hidden from readers is an icon. */
  const said = (node: Node, deep: boolean): string =>
    node.nodeType === 3
      ? `${node.nodeValue}`
      : deep && (node as Element).ariaHidden !== 'true'
        ? Array.from(node.childNodes, (child) => said(child, deep)).join(' ')
        : '';
  const look = (root: ParentNode) => {
    for (const element of root.querySelectorAll(':not(script,style,noscript,template)')) {
      if (left-- < 0) return;
      const role = element.getAttribute('role') || element.localName;
      const mark = /^(a|button|link)$/.test(role)
        ? '*'
        : /^(th|columnh)/.test(role)
          ? '+'
          : /^h[\de]/.test(role)
            ? '-'
            : ' ';
      const own = Array.from(element.childNodes, (child) => said(child, mark > ' '));
      const text = own.join(' ').slice(0, 999).replace(/\s+/g, ' ').trim();
      const line = mark + (letter.test(text) ? text : element.ariaLabel || '').slice(0, 99);
      if (letter.test(line) && !lines.has(line)) {
        room -= line.length + 1;
        if (room < 0) return;
        lines.add(line);
      }
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return [...lines].join('\n');
}
