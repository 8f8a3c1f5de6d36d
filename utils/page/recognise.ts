/**
 * Which page of the SIS Integration tool this is, by what an admin sees: headings, header cells,
 * step labels and buttons, each by itself and never as words of a sentence. Null for any other
 * page. Part of the detector, so it is small and brings nothing along: its words are some of those
 * in `words.ts`, without spaces, as a test makes sure.
 */
export function recognise(document: Document): 'list' | 'details' | null {
  /** One line per element: a mark (`*` control, `+` header cell, `-` heading), then its letters. */
  let seen = '';
  let left = 6000;
  const letters = (text: string) =>
    text
      .slice(0, 99)
      .toLowerCase()
      .replace(/[^a-z]/g, '');
  const look = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      if (left-- < 0) return;
      const role = element.getAttribute('role') || element.localName;
      const mark = /^(a|button|link)$/.test(role)
        ? '*'
        : /^(th|columnh)/.test(role)
          ? '+'
          : /^h[\de]/.test(role)
            ? '-'
            : '';
      let text = '';
      for (const child of element.childNodes) {
        // Controls and headings may be written in pieces; the text inside a group is not its own.
        if (child.nodeType === 3 || (mark && child.nodeType < 3)) text += child.textContent;
      }
      seen += `\n${mark}${letters(text) || letters(element.ariaLabel || '')}`;
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  const count = (words: RegExp) => new Set(seen.match(words)).size;
  // A label may go on with its value: "Roster Extract Progress: Failed at 37%".
  const steps = count(/\b(rosterextract|dataconversion|canvasimports)progress/g);
  // The name of an icon may come first, "arrow_back Back to all Rostering Jobs", or last in a header.
  const buttons = count(/(?<=\*.*)(backtoallrosteringjobs|refresh)$/gm);
  const heading = /^-?(rosteringjobs|synceventhistory)$/m.test(seen);
  const rest = count(
    /\+(sistype|timeupdated|postedby|stage|status)|(?<=\*.*)(jobstatusdetails|showdetails)$/gm,
  );
  return buttons + +(steps > 1) > 1 ? 'details' : rest > (heading ? 0 : 4) ? 'list' : null;
}
