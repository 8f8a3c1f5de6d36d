/**
 * Which page of the SIS Integration tool this is, by what an admin sees: headings, header cells,
 * step labels and buttons, each by itself and never as words of a sentence. Null for any other
 * page. Part of the detector, so it is small and brings nothing along: its words are some of those
 * in `words.ts`, without spaces, as a test makes sure.
 */
export function recognise(document: Document): 'list' | 'details' | null {
  /** Texts; those of controls also with `*` before them, those of header cells with `+`. */
  const seen = new Set<string>();
  let left = 6000;
  const look = (root: Node) => {
    const walker = document.createTreeWalker(root, 1);
    for (let node = walker.nextNode(); node && left-- > 0; node = walker.nextNode()) {
      const element = node as Element;
      const role = element.getAttribute('role') || element.localName;
      const mark = /^(a|button|link|input)$/.test(role)
        ? '*'
        : /^(th|columnh.*)$/.test(role)
          ? '+'
          : '';
      let text = '';
      for (const child of node.childNodes) {
        // The words of a control or a heading may be in pieces; those of a group are not its own.
        if (child.nodeType === 3 || mark || /^h\d|^head/.test(role)) text += child.textContent;
      }
      text ||= element.getAttribute('aria-label') || element.getAttribute('value') || '';
      // A label may hold its value: "Roster Extract Progress: Failed at 37%".
      const key = text
        .slice(0, 99)
        .toLowerCase()
        .replace(/[^a-z]/g, '')
        .replace(/(failed(at)?|complete)$/, '');
      seen.add(key).add(mark + key);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  const count = (keys: string) => keys.split(' ').filter((key) => seen.has(key)).length;
  const steps = count('rosterextractprogress dataconversionprogress canvasimportsprogress');
  const columns = count('+sistype +timeupdated +postedby +stage +status');
  const ways = count('*jobstatusdetails *showdetails *runthisschedulenow *runschedulenow');
  return count('*backtoallrosteringjobs *refresh') + +(steps > 1) > 1
    ? 'details'
    : columns > 3 || (count('rosteringjobs synceventhistory') && (columns > 2 || ways))
      ? 'list'
      : null;
}
