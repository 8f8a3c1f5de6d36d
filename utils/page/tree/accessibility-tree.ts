import type { Wordings } from '../words/wordings';
import { nameOf, replacementText } from './accessible-name';
import type { AxNode } from './ax-node';
import { isChip, saysWords } from './badge';
import {
  attributeOf,
  hasAttribute,
  idOf,
  isElement,
  parentElementOf,
  shadowRootOf,
  slotOf,
  tagOf,
} from './dom';
import { drawnOrder } from './drawn-order';
import { isIcon } from './icon';
import { childrenOf } from './long-list';
import { makeNode, maxText } from './make-node';
import { isOwn } from './own';
import { pageLanguage } from './page-language';
import { panelIds } from './panel-ids';
import { roleOf } from './role';
import { isShown } from './screen';
import { linesOf } from './text-lines';

/** The page as parts, `byId` for references between elements. */
export interface AccessibilityTree {
  root: AxNode;
  byId: Map<string, AxNode>;
  /** BCP 47, empty when the page declares none, `und` when it contradicts its own words. */
  language: string;
  /** The page's own address; it may name the job. */
  address: string;
  /** True when of a long list, or of a huge page, only a part was read. */
  isPartial: boolean;
  /** Open shadow roots, whose changes no outer observer reports. */
  shadows: ShadowRoot[];
}

type Scope = Document | ShadowRoot;

const skipped =
  /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|HEAD|SELECT|TEXTAREA|DATALIST|IFRAME|OBJECT|CANVAS|VIDEO|AUDIO|MAP|BR|WBR|HR)$/;
const unshown = /(?<![-\w])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const maxElements = 8000;
const maxDepth = 400;

/**
 * The accessibility tree of a document; never throws, whatever the document holds. `spoken`: the language of
 * these words, BCP 47; `focus`: which place of long lists is read, beside their beginnings.
 */
export function accessibilityTree(
  document: Document,
  words: Wordings,
  spoken: string,
  focus: Element | null,
): AccessibilityTree {
  const byId = new Map<string, AxNode>();
  const shadows: ShadowRoot[] = [];
  const texts = new Map<string, string>();
  const panels = new Map<Scope, Set<string>>();
  /** Where the ids of what is read now count. */
  let scope: Scope = document;
  let count = 0;
  let isPartial = false;

  const textById = (id: string) => {
    const found = () => scope.getElementById(id)?.textContent?.slice(0, maxText) ?? '';
    if (scope !== document) return found();
    const text = texts.get(id) ?? found();
    texts.set(id, text);
    return text;
  };

  const partsOf = (parent: Element, depth: number, hidden: boolean): AxNode[] => {
    const children: AxNode[] = [];
    let run = '';
    const endRun = () => {
      const shown = run;
      run = '';
      children.push(...linesOf(shown, parent, hidden, words));
    };
    for (const node of drawnOrder(parent, shownIn(parent))) {
      if (node.nodeType === 3) {
        if (run.length < maxText * 8) run += (node.nodeValue ?? '').slice(0, maxText * 8);
      } else if (isElement(node)) {
        endRun();
        if (count >= maxElements) {
          isPartial = true;
          break;
        }
        const inner = read(node as Element, depth + 1, hidden);
        if (inner) children.push(inner);
      }
    }
    endRun();
    return children;
  };

  /** Children as rendered: those of an open shadow root, and for a slot what is put into it. */
  const shownIn = (element: Element): Iterable<Node> => {
    const shadowRoot = shadowRootOf(element);
    if (shadowRoot) shadows.push(shadowRoot);
    if (tagOf(element) === 'SLOT') {
      const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
      if (assigned.length) return assigned;
    }
    const { nodes, isCut } = childrenOf(shadowRoot ?? element, focus);
    isPartial ||= isCut;
    return nodes;
  };

  const read = (element: Element, depth: number, within: boolean): AxNode | null => {
    const tag = tagOf(element);
    if (depth > maxDepth || skipped.test(tag) || isOwn(element)) return null;
    const around = scope;
    // What is put into a slot refers to its own tree, not to the one that shows it.
    if (scope !== document && slotOf(element)) scope = element.getRootNode() as Scope;
    const found = readIn(element, tag, depth, within);
    scope = around;
    return found;
  };

  const readIn = (element: Element, tag: string, depth: number, within: boolean) => {
    const declared = roleOf(element);
    const id = idOf(element);
    const off =
      (!within && !isShown(element)) ||
      hasAttribute(element, 'hidden') ||
      (tag === 'DIALOG' && !hasAttribute(element, 'open')) ||
      unshown.test(attributeOf(element, 'style') ?? '');
    if (declared === 'tooltip') return null;
    // A closed section of an accordion is a tab that is not selected; a head that is not shown still names its columns.
    const isSection =
      declared === 'tabpanel' ||
      tag === 'THEAD' ||
      tagOf(parentElementOf(element) ?? element) === 'DETAILS';
    if (off && !isSection) {
      const opened = panels.get(scope) ?? panelIds(scope, words);
      panels.set(scope, opened);
      if (!id || !opened.has(id)) return null;
    }
    const hidden = within || off;
    count += 1;
    const name = nameOf(element, declared, textById);
    // A badge that is called a picture, but by no name, is read as it is shown.
    const isBadge = declared === 'img' && !name && !/^(IMG|SVG)$/.test(tag);
    // What stands inside <progress> is only shown by browsers that do not know it.
    scope = shadowRootOf(element) ?? scope;
    const inner =
      /^(PROGRESS|METER)$/.test(tag) || (declared === 'img' && !isBadge)
        ? []
        : partsOf(element, depth, hidden);
    const isShownText = isBadge
      ? inner.some(saysWords)
      : declared === 'button' && isChip(element, words);
    const role = isShownText ? '' : declared;
    const children = role === 'img' ? [] : inner;
    const only = children[0];
    const shown = children.some(({ text }) => text) ? '' : replacementText(element, role, name);
    let found: AxNode;
    if (!role && !name && children.length === 1 && only) {
      found = only;
    } else {
      found = makeNode(words, element, role, name, children, hidden, shown);
    }
    if (isIcon(element, found)) return null;
    if (id && !byId.has(id)) byId.set(id, found);
    return found;
  };

  const body = document.body ?? document.documentElement;
  const root = makeNode(words, body, '', '', body ? partsOf(body, 0, false) : [], false, '');
  const language = pageLanguage(
    document.documentElement?.getAttribute('lang')?.trim() ?? '',
    spoken,
  );
  return { root, byId, language, address: addressOf(document), isPartial, shadows };
}

function addressOf({ defaultView }: Document): string {
  const { pathname = '', search = '', hash = '' } = defaultView?.location ?? {};
  return `${pathname}${search}${hash}`.slice(0, 1000);
}
