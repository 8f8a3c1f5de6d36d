import fc from 'fast-check';
import { stepLabel } from '../../../../utils/page/parse/step-label.ts';
import { lookUp } from '../../../../utils/page/words/look-up.ts';
import { english, type WordKind } from '../../../../utils/page/words/words.ts';
import type { LightNode } from '../light/light-dom.ts';
import { lightPage } from '../light/light-page.ts';
import { documentOf } from '../pages.ts';
import { words } from '../words/english.ts';

/** One change to a page: what is done, and to which of the places where it can be done. */
export interface Rewrite {
  kind: string;
  at: number;
  by: number;
}
export type Changes = Record<string, Change>;
type Change = (page: Document, at: number, by: number) => void;

const structural =
  /^(HTML|BODY|HEAD|TABLE|THEAD|TBODY|TFOOT|TR|TD|TH|CAPTION|LEGEND|FIELDSET|DETAILS|SUMMARY|DL|DT|DD|UL|OL|LI|SVG|CIRCLE|PATH)$/i;
const neutral = /^(DIV|SECTION|SPAN|ARTICLE|MAIN)$/;

function pick<T>(list: T[], at: number): T | undefined {
  return list[at % (list.length || 1)];
}

function elements(page: Document, fits: (element: Element) => boolean): Element[] {
  return [...page.body.querySelectorAll('*')].filter(fits);
}

function texts(page: Document, fits: (text: Text) => boolean): Text[] {
  const walker = page.createTreeWalker(page.body, 4);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.trim() && fits(node as Text)) found.push(node as Text);
  }
  return found;
}

/** What stands beside a node, comments apart. */
function nextTo(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
  let at = node[side];
  while (at?.nodeType === 8) at = at[side];
  return at;
}

function unlabeled(element: Element): boolean {
  return !element.hasAttribute('role') && !/^aria-/m.test(element.getAttributeNames().join('\n'));
}

const panels = [
  '<aside><h3>Weather this week</h3><p>12%</p><p>Complete</p></aside>',
  '<section aria-label="Lunch menu"><h4>Lunch menu</h4><table><tr><th>Day</th><th>Status</th></tr><tr><td>Monday</td><td>Failed at 80%</td></tr></table></section>',
  '<div><h3>Staff training</h3><table><tr><th>Staff</th><th>Total</th></tr><tr><td>Teachers</td><td>37</td></tr></table><p>Failed at 12%</p></div>',
  '<script type="text/plain">Roster Extract Progress Failed at 99%</script>',
  '<template><h3>Canvas Imports Progress</h3><p>99%</p></template>',
  '<style>p::after { content: "Failed at 99%" }</style>',
  '<div hidden><h3>Roster Extract Progress</h3><p>Failed at 99%</p></div>',
];

const made = new Map<number, LightNode>();

function panelAt(at: number): LightNode {
  const number = at % panels.length;
  const html = panels[number] ?? '';
  const panel = made.get(number) ?? (lightPage(documentOf(html)).body?.firstChild as LightNode);
  made.set(number, panel);
  return panel.cloneNode(true);
}

/** Changes that no admin would notice, or that add what has nothing to do with rostering. */
export const harmless: Changes = {
  'wrap an element'(page, at, by) {
    const element = pick(
      elements(
        page,
        ({ tagName, parentElement }) =>
          !structural.test(tagName) && !structural.test(parentElement?.tagName ?? 'HTML'),
      ),
      at,
    );
    const wrapper = page.createElement(pick(['div', 'section', 'span'], by) ?? 'div');
    wrapper.setAttribute('data-wrapper', '');
    element?.replaceWith(wrapper);
    if (element) wrapper.append(element);
  },
  'wrap the inside of an element'(page, at, by) {
    const holder = /^(TD|TH|DD|DT|LI|CAPTION|LEGEND|SUMMARY|P|H\d|BUTTON|A|DIV|SECTION|SPAN)$/;
    const element = pick(
      elements(page, ({ tagName }) => holder.test(tagName)),
      at,
    );
    const wrapper = page.createElement(pick(['span', 'div', 'strong'], by) ?? 'span');
    wrapper.append(...(element?.childNodes ?? []));
    element?.append(wrapper);
  },
  'wrap a text'(page, at, by) {
    // Half a word in a box of its own is no longer surely one word.
    const whole = (part: Text) =>
      nextTo(part, 'previousSibling')?.nodeType !== 3 &&
      nextTo(part, 'nextSibling')?.nodeType !== 3;
    const text = pick(texts(page, whole), at);
    const wrapper = page.createElement(pick(['span', 'b', 'font'], by) ?? 'span');
    text?.replaceWith(wrapper);
    if (text) wrapper.append(text);
  },
  'split a text'(page, at, by) {
    const text = pick(
      texts(page, ({ length }) => length > 1),
      at,
    );
    text?.splitText(1 + (by % (text.length - 1)));
  },
  'change a tag'(page, at, by) {
    const element = pick(
      elements(page, (each) => neutral.test(each.tagName) && unlabeled(each)),
      at,
    );
    if (!element) return;
    const other = page.createElement(pick(['div', 'section', 'article', 'x-view'], by) ?? 'div');
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    other.setAttribute('data-wrapper', '');
    other.append(...element.childNodes);
    element.replaceWith(other);
  },
  'change classes'(page, at, by) {
    const element = pick(
      elements(page, () => true),
      at,
    );
    element?.setAttribute('class', `css-${by.toString(36)} complete failed`);
    element?.setAttribute('data-state', 'failed');
  },
  'reverse attributes'(page, at) {
    const element = pick(
      elements(page, () => true),
      at,
    );
    const reversed = [...(element?.attributes ?? [])].reverse();
    for (const { name } of reversed) element?.removeAttribute(name);
    for (const { name, value } of reversed) element?.setAttribute(name, value);
  },
  'add a comment'(page, at) {
    const text = pick(
      texts(page, () => true),
      at,
    );
    text?.after(page.createComment(' Failed at 99% '));
  },
  'add an unrelated panel'(page, at, by) {
    // Beside headings and tables, where a page has room for a panel; a row of cells has none.
    const places = elements(
      page,
      (each) =>
        each.matches('main, section, div, article, x-view') &&
        !each.matches('[data-wrapper], td *, th *, li *') &&
        [...each.children].some((child) =>
          child.matches('h1,h2,h3,h4,table,section:not([data-wrapper]),fieldset'),
        ),
    );
    const place = pick([page.body, ...places], at);
    const panel = panelAt(by);
    const next = pick([...(place?.childNodes ?? []), null], by >> 3) ?? null;
    place?.insertBefore(panel as unknown as Node, next);
  },
};

const cells = 'td, th, dd, dt, [role=gridcell], [role=columnheader]';

function isLabel(text: string): boolean {
  const kinds = Object.keys(english) as WordKind[];
  const known = kinds.some(
    (kind) => kind !== 'months' && kind !== 'jobTypes' && lookUp(kind, text, words),
  );
  return (
    known ||
    /^(import details)/i.test(text.trim()) ||
    (stepLabel(text, words)?.state ?? 'blank') !== 'blank'
  );
}

/** Changes that take something away that the reader needs. */
export const destructive: Changes = {
  'remove a cell'(page, at) {
    pick(
      elements(page, (each) => each.matches(cells)),
      at,
    )?.remove();
  },
  'double a cell'(page, at) {
    const cell = pick(
      elements(page, (each) => each.matches('td, [role=gridcell]')),
      at,
    );
    cell?.before(cell.cloneNode(true));
  },
  'truncate a label'(page, at, by) {
    const label = pick(
      texts(
        page,
        ({ nodeValue, length, parentElement }) =>
          length > 1 && !parentElement?.closest('.only-narrow') && isLabel(nodeValue ?? ''),
      ),
      at,
    );
    if (label) {
      const shown = label.data.trim();
      label.nodeValue = shown.slice(0, 1 + (by % Math.max(1, shown.length - 1)));
    }
  },
  'swap two columns'(page, at, by) {
    const rows = elements(
      page,
      (each) => each.matches('tr, [role=row]') && each.children.length > 2,
    );
    const table = pick(rows, at)?.closest('table, [role=grid]');
    const width = pick(rows, at)?.children.length ?? 0;
    const [a, b] = [by % width, (by >> 4) % width];
    for (const row of rows.filter((each) => each.closest('table, [role=grid]') === table)) {
      const [left, right] = [row.children[Math.min(a, b)], row.children[Math.max(a, b)]];
      if (!left || !right || left === right || row.children.length !== width) continue;
      const gap = page.createComment('');
      left.replaceWith(gap);
      right.replaceWith(left);
      gap.replaceWith(right);
    }
  },
  'remove a heading'(page, at) {
    // The heading that is the job's name has no twin: any other one would be taken for it.
    const headings = elements(
      page,
      (each) =>
        each.matches('h1, h2, h3, h4, legend, caption, [role=heading], summary') &&
        isLabel(each.textContent ?? ''),
    );
    pick(headings, at)?.remove();
  },
  'remove a section'(page, at) {
    pick(
      elements(page, (each) =>
        each.matches('section, table, fieldset, [role=grid], [role=tabpanel], [role=tablist]'),
      ),
      at,
    )?.remove();
  },
  'empty the page'(page) {
    page.body.replaceChildren();
  },
};

/** Some changes, one after the other. */
export function rewrites(changes: Changes, most: number): fc.Arbitrary<Rewrite[]> {
  const one = fc.record({
    kind: fc.constantFrom(...Object.keys(changes)),
    at: fc.nat(5000),
    by: fc.nat(5000),
  });
  // A cell removed and another one doubled in its row would leave nothing to notice.
  return fc
    .array(one, { minLength: 1, maxLength: most })
    .map((list) => list.filter(({ kind }, at) => !kind.endsWith('cell') || at === 0));
}

export function rewrite(page: Document, changes: Changes, list: Rewrite[]): void {
  for (const { kind, at, by } of list) changes[kind]?.(page, at, by);
}
