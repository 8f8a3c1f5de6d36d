import { meaning, spokenLanguage } from './meaning';
import { isOwn } from './own';
import type { Part } from './part';
import { roleOf } from './role';
import { oneLine } from './text';

/** The page as parts: cut off where it is too large, `byId` for references between elements. */
export interface Outline {
  root: Part;
  byId: Map<string, Part>;
  /** BCP 47, empty when the page does not tell, `und` when it contradicts its own words. */
  language: string;
}

const skipped =
  /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|HEAD|SELECT|TEXTAREA|DATALIST|IFRAME|OBJECT|CANVAS|VIDEO|AUDIO|MAP|BR|WBR|HR)$/;
const unshown = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** A list of 10,000 jobs is read as far as it is shown first. */
const maxChildren = 600;
const maxParts = 40_000;
const maxDepth = 400;
const maxText = 400;

/** The outline of a document; never throws, whatever the document holds. */
export function outline(document: Document): Outline {
  const byId = new Map<string, Part>();
  const panels = new Set<string>();
  for (const tab of document.querySelectorAll(
    '[role=tab],[role=tablist] a,[role=tablist] button',
  )) {
    const id =
      tab.getAttribute('aria-controls') ?? tab.getAttribute('href')?.replace(/^[^#]*#?/, '');
    if (id) panels.add(id);
  }
  let count = 0;

  const partsOf = (parent: Element, depth: number, hidden: boolean): Part[] => {
    const parts: Part[] = [];
    let run = '';
    const endRun = () => {
      const text = oneLine(run, maxText);
      run = '';
      if (text) parts.push(part(parent, '', '', [], hidden, text));
    };
    let seen = 0;
    for (const node of childNodes(parent)) {
      if (node.nodeType === 3) {
        run += (node.nodeValue ?? '').slice(0, maxText * 8);
      } else if (node.nodeType === 1) {
        endRun();
        if (++seen > maxChildren || count > maxParts) break;
        const inner = read(node as Element, depth + 1, hidden);
        if (inner) parts.push(inner);
      }
    }
    endRun();
    return parts;
  };

  const read = (element: Element, depth: number, within: boolean): Part | null => {
    const tag = element.tagName.toUpperCase();
    if (depth > maxDepth || skipped.test(tag) || isOwn(element)) return null;
    const role = roleOf(element);
    const id = element.id;
    const off =
      element.hasAttribute('hidden') ||
      (tag === 'DIALOG' && !element.hasAttribute('open')) ||
      unshown.test(element.getAttribute('style') ?? '');
    if (role === 'tooltip' || (off && role !== 'tabpanel' && !panels.has(id))) return null;
    const hidden = within || off;
    count += 1;
    const name = nameOf(element, role);
    // What stands inside <progress> is only shown by browsers that do not know it.
    const parts = /^(img|PROGRESS|METER)$/.test(role === 'img' ? role : tag)
      ? []
      : partsOf(element, depth, hidden);
    const only = parts[0];
    const shown = parts.length ? '' : textOf(element, role, name);
    let found: Part;
    if (!role && !name && parts.length === 1 && only) {
      found = only;
    } else {
      found = part(element, role, name, parts, hidden, shown);
    }
    if (isIcon(element, found)) return null;
    if (id && !byId.has(id)) byId.set(id, found);
    return found;
  };

  const root = document.body ?? document.documentElement;
  return {
    root: part(root, '', '', root ? partsOf(root, 0, false) : [], false, ''),
    byId,
    language: languageOf(document.documentElement?.getAttribute('lang')?.trim() ?? ''),
  };
}

/** How the page writes dates is certain only where its labels are in the language it says it is in. */
function languageOf(told: string): string {
  const spoken = spokenLanguage();
  const base = (tag: string) => tag.slice(0, 2).toLowerCase();
  if (!told) return spoken === 'en' ? '' : spoken;
  return base(told) === base(spoken) ? told : 'und';
}

function part(
  element: Element,
  role: string,
  name: string,
  parts: Part[],
  hidden: boolean,
  shown: string,
): Part {
  let text = shown;
  for (const inner of parts) {
    if (text.length > maxText) break;
    if (inner.text) text += text ? `\n${inner.text}` : inner.text;
  }
  const made: Part = { element, role, name, text, parts, parent: null, hidden };
  for (const inner of parts) inner.parent = made;
  return made;
}

/** Children as rendered: those of an open shadow root, and for a slot what is put into it. */
function childNodes(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length) return assigned;
  }
  return element.childNodes;
}

function nameOf(element: Element, role: string): string {
  const told = element.getAttribute('aria-label');
  if (told?.trim()) return oneLine(told);
  const ids = element.getAttribute('aria-labelledby')?.trim().split(/\s+/).slice(0, 5) ?? [];
  const texts = ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '');
  const named = oneLine(texts.map((text) => text.slice(0, maxText)).join(' '));
  if (named) return named;
  if (role === 'img') {
    return oneLine(
      element.getAttribute('alt') ?? element.querySelector('title')?.textContent ?? '',
    );
  }
  const value = role === 'button' && element.tagName.toUpperCase() === 'INPUT';
  return oneLine((value && element.getAttribute('value')) || '');
}

/** What stands for the text of an element without any. */
function textOf(element: Element, role: string, name: string): string {
  if (role === 'img' || role === 'button' || role === 'link') return name;
  return role === 'progressbar' ? oneLine(element.getAttribute('aria-valuetext') ?? '') : '';
}

/** The (i) icons beside labels, pictures that say nothing, and icon fonts (`unfold_more`). */
function isIcon(element: Element, found: Part): boolean {
  const decorative = element.getAttribute('aria-hidden') === 'true';
  // A footnote sign.
  if (element.tagName === 'SUP' && !/\p{L}/u.test(found.text)) return true;
  if (found.parts.length > 2 || !(/^(button|img)$/.test(found.role) || decorative)) return false;
  const text = found.text || found.name;
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return !found.parts.length && found.role !== 'progressbar' && found.role !== 'link';
  }
  if (meaning('information', text)) return true;
  const ligature = decorative && !found.parts.length && /^[a-z][a-z_]*$/.test(text);
  return ligature && !meaning('states', text) && !meaning('statuses', text);
}
