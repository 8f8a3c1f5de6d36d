import { namesStep, scan, type Token } from '../../parse/scan';
import { type AxNode, everyNode } from '../../tree/ax-node';
import { saysStep } from './step-labels';

const controls =
  /^(button|link|tab|tablist|menu|menuitem|checkbox|switch|combobox|navigation|dialog|alert|complementary)$/;

/** Tokens that name a step or a batch. */
const ofSteps: ReadonlySet<Token['kind']> = new Set(['step', 'count', 'batch']);

/** True for an alert that says nothing but how a step stands, as a field's own message does, or a heading beside the step's own. */
function isValue(node: AxNode): boolean {
  const { role, parent } = node;
  const isBeside = () => parent?.children.some(namesStep);
  return (role === 'alert' || (role === 'heading' && !!isBeside())) && saysValue(node);
}

/** True for controls, alerts, and tables and headed groups that name neither a step nor a batch. */
export function isAboutElse(node: AxNode): boolean {
  if (isValue(node)) return false;
  if (controls.test(node.role)) return !saysStep(node);
  if (!isTitled(node) && !isTitling(node.children) && !beginsWithHeading(node)) return false;
  return !everyNode(node).some(({ text, words }) =>
    scan(text.slice(0, 160), words).tokens.some(({ kind }) => ofSteps.has(kind)),
  );
}

/** A table without a word in it draws a bar of colored cells, and one of a value alone only places it. */
function isTitled(node: AxNode): boolean {
  return isHeading(node.role) || (node.role === 'table' && node.text !== '' && !saysValue(node));
}

function isHeading(role: string): boolean {
  return /^(heading|caption)$/.test(role);
}

/** A table below a value is about something else; what stands above it is not. */
function isTitling(children: AxNode[]): boolean {
  if (children.some(({ role }) => isHeading(role))) return true;
  const isValued = (node: AxNode) => node.role === 'progressbar' || (!node.role && saysValue(node));
  return children.some(isTitled) && !children.some(isValued);
}

function saysValue({ text, words }: AxNode): boolean {
  const { tokens, left } = scan(text, words);
  return left === 0 && tokens.some(({ kind }) => kind === 'state' || kind === 'percent');
}

/** True for a group whose first text is a heading within it, however deep. */
function beginsWithHeading(node: AxNode): boolean {
  let first = node;
  while (first.children[0]) {
    first = first.children[0];
    if (isHeading(first.role)) return true;
  }
  return false;
}
