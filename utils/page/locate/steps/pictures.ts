import type { StepName } from '../../../roster/model/step';
import { stepNames } from '../../../roster/model/step-names';
import { mapSteps, type Steps } from '../../../roster/model/steps';
import { type AxNode, ancestors, commonAncestor } from '../../tree/ax-node';
import { attributeOf, isElement, tagOf } from '../../tree/dom';
import { isGauge } from './gauge';
import { isPicture, shownIn } from './picture';

/** Elements of one group of steps that are looked at. */
const most = 3000;

/** What is drawn at a step without words. */
export interface Drawn {
  /** Named or not; those of buttons explain and do not count. */
  pictures: Element[];
  /** Bars and rings drawn in part, and what moves, also within pictures. */
  gauges: Element[];
}

/** What is drawn at each step, in its parts of the page and right behind them. */
export function drawnAt(regions: Steps<AxNode[]>): Steps<Drawn> {
  const found = mapSteps((): Drawn => ({ pictures: [], gauges: [] }));
  const whole = commonAncestor(stepNames.flatMap((step) => regions[step]));
  if (!whole) return found;
  const owners = ownersIn(whole, regions);
  const worded = new Set<string>();
  let owner: Owner = 'none';
  let left = most;
  const visit = (element: Element, within: boolean): void => {
    const own = owners.get(element);
    if (left-- < 0 || (isHelp(element) && !own)) return;
    if (own && own !== 'several') owner = own;
    if (isWorded(element)) worded.add(tagOf(element));
    const isOne = !within && isPicture(element);
    const isMoving = isGauge(element);
    if (owner !== 'none' && owner !== 'several') {
      if (isOne) found[owner].pictures.push(element);
      if (isMoving) found[owner].gauges.push(element);
    }
    if (isMoving) return;
    for (const node of shownIn(element)) if (isElement(node)) visit(node, within || isOne);
  };
  visit(whole.element, false);
  // An element that holds words elsewhere is no picture where it is empty.
  return mapSteps((step) => ({
    pictures: found[step].pictures.filter((each) => !worded.has(tagOf(each))),
    gauges: found[step].gauges,
  }));
}

/** Whose an element is: one step's, that of none, or of several. */
type Owner = StepName | 'none' | 'several';

/** Whose the parts of the page are that say something; what says nothing is that of what stands before it. */
function ownersIn(whole: AxNode, regions: Steps<AxNode[]>): Map<Element, Owner> {
  const all = stepNames.flatMap((step) => regions[step].map((node) => [node, step] as const));
  const own = new Map<AxNode, StepName>(all);
  const around = new Set(all.flatMap(([node]) => ancestors(node).slice(1)));
  const owners = new Map<Element, Owner>();
  const visit = (node: AxNode, within: boolean): void => {
    const step = own.get(node);
    const holds = around.has(node);
    // A text is known by the element around it, which may hold more.
    const isFirst = !within && !owners.has(node.element);
    if (step) owners.set(node.element, step);
    else if (isFirst && (holds || node.text)) owners.set(node.element, holds ? 'several' : 'none');
    if (holds) for (const inner of node.children) visit(inner, within || !!step);
  };
  visit(whole, false);
  return owners;
}

/** True for an element of the page's own making with words in it. */
function isWorded(element: Element): boolean {
  const isText = ({ nodeType, nodeValue }: Node) => nodeType === 3 && nodeValue?.trim();
  return tagOf(element).includes('-') && [...shownIn(element)].some(isText);
}

function isHelp(element: Element): boolean {
  return (
    /^(BUTTON|TEMPLATE|STYLE|SCRIPT)$/.test(tagOf(element)) ||
    /^(button|tooltip)$/.test(attributeOf(element, 'role') ?? '')
  );
}
