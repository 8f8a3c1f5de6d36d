import { labelKey, plain } from '../text';
import { isOwn } from '../tree/own';
import type { Wordings } from '../words/wordings';
import type { WordKind } from '../words/words';

const maxLines = 1500;
const maxDepth = 80;
/** Elements of which only the presence is copied. */
const closed =
  /^(script|style|template|noscript|iframe|object|embed|svg|canvas|video|audio|select)$/;
const tags = new Set(
  'a abbr address article aside audio b bdi bdo blockquote body br button canvas caption cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr i iframe img input ins kbd label legend li main map mark menu meter nav noscript object ol optgroup option output p picture pre progress q s samp script search section select slot small span strong style sub summary sup svg table tbody td template textarea tfoot th thead time tr u ul var video wbr font center'.split(
    ' ',
  ),
);
const roles = new Set(
  'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo definition dialog document feed figure form generic grid gridcell group heading img link list listbox listitem log main menu menubar menuitem meter navigation none note option presentation progressbar radio radiogroup region row rowgroup rowheader search separator slider spinbutton status switch tab table tablist tabpanel term textbox timer toolbar tooltip tree treegrid treeitem'.split(
    ' ',
  ),
);
/** Attributes copied by name alone. */
const named =
  /^(aria-(label|labelledby|describedby|controls|owns|valuenow|valuemin|valuemax|valuetext|selected|current|expanded|pressed|hidden|live|busy|level|sort|colcount|rowcount|colindex|rowindex|colspan|rowspan|disabled|checked|haspopup)|colspan|rowspan|scope|hidden|open|disabled|datetime|href|title|alt|value|max|min)$/;

interface Line {
  depth: number;
  text: string;
}

/**
 * The structure of a page for those who maintain the reader: tags, roles, names of attributes, nesting
 * and repetition. Of its text only labels in `wordings` are copied, in our own spelling; all other
 * text is replaced by what kind of text it is. `kinds`: the kinds of labels to copy.
 */
export function copyOutline(document: Document, wordings: Wordings, kinds: WordKind[]): string {
  const lines: Line[] = [];
  const textOf = (text: string): string => shape(text, wordings, kinds);

  function walk(element: Element, depth: number): void {
    if (depth > maxDepth || isOwn(element)) return;
    const tag = element.localName.toLowerCase();
    const known = tags.has(tag);
    lines.push({
      depth,
      text: `${known ? tag : 'custom-element'}${attributesOf(element, textOf)}`,
    });
    if (closed.test(tag)) return;
    const { shadowRoot } = element;
    if (shadowRoot) lines.push({ depth: depth + 1, text: '#shadow' });
    children(shadowRoot ?? element, depth + (shadowRoot ? 2 : 1));
  }

  function children(parent: ParentNode, depth: number): void {
    for (const node of parent.childNodes) {
      if (lines.length > maxLines * 20) return;
      if (node.nodeType === 1) walk(node as Element, depth);
      else if (node.nodeType === 3 && node.nodeValue?.trim()) {
        lines.push({ depth, text: `"${textOf(node.nodeValue)}"` });
      }
    }
  }

  if (document.body) walk(document.body, 0);
  return [`language ${languageOf(document)}`, ...folded(lines)].slice(0, maxLines).join('\n');
}

/** The language a page says it is in; nothing of what is no tag of a language. */
function languageOf(document: Document): string {
  const { lang } = document.documentElement;
  if (!lang) return 'none';
  return /^[a-z]{2}(-[A-Z]{2})?$/.test(lang) ? lang : '…';
}

function attributesOf(element: Element, textOf: (text: string) => string): string {
  let written = '';
  for (const { name, value } of element.attributes) {
    if (name === 'role') {
      written += value
        .split(/\s+/)
        .map((role) => ` role=${roles.has(role) ? role : '…'}`)
        .join('');
    } else if (name === 'aria-label') written += ` aria-label="${textOf(value)}"`;
    else if (named.test(name)) written += ` ${name}`;
  }
  return written;
}

/** A known label by its own word, else the kind of text: a number, a percentage, a time, short, long. */
function shape(text: string, wordings: Wordings, kinds: WordKind[]): string {
  const key = labelKey(text);
  for (const kind of key ? kinds : []) {
    const word = wordings(kind).get(key);
    if (word !== undefined) return `${kind}.${word}`;
  }
  const shown = plain(text.slice(0, 500)).trim();
  if (!/[\p{L}\p{N}]/u.test(shown)) return 'sign';
  if (/^[\d.,\s]+%$/.test(shown)) return '#%';
  if (/^[\d.,\s]+$/.test(shown)) return '#';
  if (/\d{1,2}:\d{2}/.test(shown)) return '… #:#';
  const dots = dotsFor(shown.length);
  return /\d/.test(shown) ? `${dots} #` : dots;
}

/** Stand for a text by about how long it is. */
function dotsFor(length: number): string {
  if (length <= 20) return '…';
  return length <= 80 ? '……' : '………';
}

/** The lines with indents; repeated lines are written once, with their count. */
function folded(lines: Line[]): string[] {
  const out: string[] = [];
  let at = 0;
  while (at < lines.length && out.length <= maxLines) {
    const size = sizeAt(lines, at);
    let times = 1;
    while (isSame(lines, at, at + size * times, size)) times += 1;
    const [first, ...inner] = lines.slice(at, at + size).map(({ depth, text }) => ({
      depth,
      text,
    }));
    if (!first) break;
    out.push(`${' '.repeat(first.depth)}${first.text}${times > 1 ? ` ×${times}` : ''}`);
    if (times > 1) {
      out.push(...folded(inner));
      at += size * times;
    } else at += 1;
  }
  return out;
}

/** A line and all that is deeper below it. */
function sizeAt(lines: Line[], at: number): number {
  const depth = lines[at]?.depth ?? 0;
  let end = at + 1;
  while (end < lines.length && (lines[end]?.depth ?? 0) > depth) end += 1;
  return end - at;
}

function isSame(lines: Line[], a: number, b: number, size: number): boolean {
  if (sizeAt(lines, b) !== size || lines[b]?.depth !== lines[a]?.depth) return false;
  for (let step = 0; step < size; step++) {
    const [one, other] = [lines[a + step], lines[b + step]];
    if (!other || one?.text !== other.text || one.depth !== other.depth) return false;
  }
  return true;
}
