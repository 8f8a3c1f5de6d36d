import type { StepName } from '../../../roster/model/step';
import { stepNames } from '../../../roster/model/step-names';
import type { Steps } from '../../../roster/model/steps';
import { namesStep, scan } from '../../parse/scan';
import { type AxNode, ancestors, commonAncestor, everyNode } from '../../tree/ax-node';
import { lookUp, says, type WordedText } from '../../words/look-up';
import { tabStep } from '../../words/tab-step';

/** A place that names a step and no other. */
export interface StepLabel {
  step: StepName;
  node: AxNode;
  /** True where the name is an accessible name (`aria-label`), not text. */
  named: boolean;
  /** Which wording it is: 0 for the guide's whole label, 1 for a name of two words, 2 for one word. */
  level: 0 | 1 | 2;
}

/** The labels of the three steps that stand together, each step's in the order of the page. */
export type StepTriple = Steps<[StepLabel, ...StepLabel[]]>;

const mostLeft = 2;

const isWay = /^(tab|tablist|link|navigation)$/;

/**
 * True for a link or tab that is a step itself, as in a stepper, or holds one: it says the guide's whole label
 * and nothing but a value besides. One of fewer words leads anywhere.
 */
export function saysStep(node: AxNode): boolean {
  if (/^(tablist|navigation)$/.test(node.role)) return everyNode(node.children).some(isStepWay);
  return isStepWay(node);
}

function isStepWay(node: AxNode): boolean {
  const { role, words } = node;
  if (!/^(tab|link)$/.test(role)) return false;
  const shown = { text: ownText(node).slice(0, 160), words };
  return scan(shown.text, words).left === 0 && namesStep(shown);
}

/** What a control says without those within it, which explain it. */
function ownText({ children, text }: AxNode): string {
  const own = children.filter((inner) => inner.text && inner.role !== 'button');
  return own.length ? own.map(ownText).join(' ') : text.replace(/\n/g, ' ');
}

/** Every place in these parts of the page that names one step. */
function stepLabelsIn(root: AxNode): StepLabel[] {
  const found: StepLabel[] = [];
  const visit = (node: AxNode): void => {
    if (node.role === 'menu' || (isWay.test(node.role) && !saysStep(node))) return;
    const own = node.text.length <= 120 ? labelOf(node, node.text, false) : null;
    const inner =
      own &&
      node.children.some((child) => {
        const label = labelOf(child, child.text, false);
        return label && label.level <= own.level;
      });
    if (own && !inner) found.push(own);
    else if (!own && node.name && (node.role !== 'img' || !node.text)) {
      const named = labelOf(node, node.name, true);
      if (named && node.role !== 'button') found.push(named);
    }
    for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
}

function labelOf(node: AxNode, text: string, named: boolean): StepLabel | null {
  if (!text) return null;
  const said = { text, words: node.words };
  const { tokens, left } = scan(text, node.words);
  const steps = tokens.filter((token) => token.kind === 'step');
  const [first] = steps;
  if (!first || steps.some(({ step }) => step !== first.step)) return null;
  if (left > (named ? 1 : mostLeft)) return null;
  const full = steps.some((each) => each.full);
  // "Extract Details" is a tab, "Import Counts" a block; "Import 2 of 3" is an import of several.
  if (!full && (left > 0 || tabStep(said) || says('blocks', said))) return null;
  // "Canvas Import 2" is one of several imports, "Step 3 of 3: Canvas Imports" the third step.
  if (!full && /\p{L}\D*\d/u.test(withoutPlace(said))) return null;
  const level = full ? 0 : /[\s\p{Script=Han}].*\S/u.test(text.trim()) ? 1 : 2;
  return { step: first.step, node, named, level };
}

/** A label without which of the steps it is, where that comes first: "Step 3 of 3: ". */
function withoutPlace({ text, words }: WordedText): string {
  return text.replace(/^\W*(\p{L}+)\s*\d(?:\s*(?:\/|\p{L}{1,3}\s)\s*\d)?\b/u, (place, word) =>
    lookUp('ordinals', word, words) === 'step' ? '' : place,
  );
}

/**
 * The triples of labels, the best wording first: those of the guide where all three are there, else
 * shorter names. Empty where a page does not name all three steps one after the other.
 */
export function stepTriples(root: AxNode): StepTriple[] {
  const all = stepLabelsIn(root);
  for (const level of [0, 1, 2] as const) {
    const triples = triplesOf(all.filter((label) => label.level <= level));
    if (triples.length) return triples;
  }
  return [];
}

function triplesOf(labels: StepLabel[]): StepTriple[] {
  const runs: [StepLabel, ...StepLabel[]][] = [];
  for (const label of labels) {
    const last = runs.at(-1);
    if (last?.[0].step === label.step) last.push(label);
    else runs.push([label]);
  }
  const triples: StepTriple[] = [];
  for (let at = 0; at + 2 < runs.length; at++) {
    const [a, b, c] = runs.slice(at, at + 3);
    if (!a || !b || !c) break;
    const order = [a, b, c].map(([{ step }]) => step).join();
    const isForward = order === stepNames.join();
    if (!isForward && order !== [...stepNames].reverse().join()) continue;
    const [extract, last] = isForward ? [a, c] : [c, a];
    triples.push(withinReach({ extract, conversion: b, import: last }));
    at += 2;
  }
  return triples;
}

/** Without labels far from the others, such as the same name in a table further below. */
function withinReach(triple: StepTriple): StepTriple {
  const { extract, conversion, import: last } = triple;
  const nearest = [extract.at(-1), conversion[0], last[0]].flatMap((label) => label?.node ?? []);
  const region = commonAncestor(nearest);
  const isIn = ({ node }: StepLabel) => !!region && ancestors(node).includes(region);
  const kept = (labels: StepLabel[], sure: StepLabel): [StepLabel, ...StepLabel[]] => {
    const [first = sure, ...others] = labels.filter((label) => label === sure || isIn(label));
    return [first, ...others];
  };
  return {
    extract: kept(extract, extract.at(-1) ?? extract[0]),
    conversion: kept(conversion, conversion[0]),
    import: kept(last, last[0]),
  };
}
