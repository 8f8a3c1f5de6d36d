import type { Wordings } from '../words/wordings';
import { fieldText, nameOf, writtenIn } from './accessible-name';
import type { AxNode } from './ax-node';
import { isBadge } from './badge';
import { assignedTo, idOf, isElement, shadowRootOf, slotOf, tagOf } from './dom';
import { drawnOrder } from './drawn-order';
import { isIcon } from './icon';
import { childrenOf } from './long-list';
import { makeNode, maxText } from './make-node';
import { isOwn } from './own';
import { isPanel, type Scope, textById } from './page-ids';
import { partOf } from './part-of';
import { roleOf } from './role';
import { linesOf } from './text-lines';
import { isOff, isSection } from './unshown';

const skipped =
  /^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT|HEAD|SELECT|TEXTAREA|DATALIST|IFRAME|OBJECT|CANVAS|VIDEO|AUDIO|MAP|BR|WBR|HR)$/;
const maxElements = 8000;
const maxDepth = 400;

/** What was found on a walk through the page. */
export interface Walk {
  root: AxNode;
  /** By the id of the element. */
  byId: Map<string, AxNode>;
  /** True when of a long list, or of a huge page, only a part was read. */
  isPartial: boolean;
  /** Open shadow roots, whose changes no outer observer reports. */
  shadows: ShadowRoot[];
}

/** The body with all parts inside it, and the texts between them, as the page draws them. `focus`: see `accessibilityTree`. */
export function walkThrough(document: Document, words: Wordings, focus: Element | null): Walk {
  const byId = new Map<string, AxNode>();
  const shadows: ShadowRoot[] = [];
  const texts = new Map<string, string>();
  const panels = new Map<Scope, Set<string>>();
  let count = 0;
  let isPartial = false;

  const partsOf = (parent: Element, depth: number, hidden: boolean, scope: Scope): AxNode[] => {
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
        const inner = read(node, depth + 1, hidden, scope);
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
    const put = assignedTo(element);
    if (put.length) return put;
    const { nodes, isCut } = childrenOf(shadowRoot ?? element, focus);
    isPartial ||= isCut;
    return nodes;
  };

  const read = (element: Element, depth: number, within: boolean, around: Scope): AxNode | null => {
    const field = fieldText(element);
    const isSkipped = skipped.test(tagOf(element)) && field === null;
    if (depth > maxDepth || isSkipped || isOwn(element)) return null;
    // What is put into a slot refers to its own tree, not to the one that shows it.
    const isPut = around !== document && slotOf(element);
    const scope = isPut ? (element.getRootNode() as Scope) : around;
    const declared = roleOf(element);
    const id = idOf(element);
    if (declared === 'tooltip') return null;
    const off = isOff(element, within);
    const hidden = within || off;
    if (off && !isSection(element, declared) && !isPanel(scope, id, words, panels)) return null;
    count += 1;
    const name = nameOf(element, declared, (of) =>
      textById(scope, of, scope === document ? texts : new Map()),
    );
    // What stands inside <progress> is only shown by browsers that do not know it.
    const isWhole =
      field !== null ||
      /^(PROGRESS|METER)$/.test(tagOf(element)) ||
      (declared === 'img' && !isBadge(element, declared, name));
    // A picture that is called by a name, as a chart, is that.
    const written = field ?? (isWhole && !name ? writtenIn(element) : '');
    const inner = isWhole
      ? linesOf(written, element, hidden, words)
      : partsOf(element, depth, hidden, shadowRootOf(element) ?? scope);
    const role = written ? '' : declared;
    const found = partOf(words, element, role, name, inner, hidden);
    if (isIcon(element, found)) return null;
    if (id && !byId.has(id)) byId.set(id, found);
    return found;
  };

  const body = document.body ?? document.documentElement;
  const parts = body ? partsOf(body, 0, false, document) : [];
  return { root: makeNode(words, body, '', '', parts, false, ''), byId, isPartial, shadows };
}
