import { scan } from '../../parse/scan';
import { plain } from '../../text';
import { type AxNode, everyNode, leaves } from '../../tree/ax-node';
import { lookUp } from '../../words/look-up';
import type { Wordings } from '../../words/wordings';

/** More words than these around the number of a batch make it prose. */
const mostLeft = 2;

/** A row or an item of several, or a text that begins with the number of a batch. */
export function isBatchRow(node: AxNode, labels: Set<AxNode>): boolean {
  const isItem = /^(row|listitem)$/.test(node.role) || node.parent?.role === 'list';
  if (isItem) return !everyNode(node).some((each) => labels.has(each));
  return isBatchTitle(node);
}

/** Rows that begin with `1`, `2`, … or `#1`, `#2`, … and hold more than their number: a batch each. */
export function numberedRows(rows: AxNode[]): AxNode[] {
  const found: AxNode[] = [];
  for (const row of rows) {
    const [first, ...others] = leaves(row).filter(({ text }) => text);
    const number = /^#?(\d{1,3})[.)]?$/.exec(plain(first?.text ?? '').trim())?.[1];
    if (others.length && Number(number) === found.length + 1) found.push(row);
  }
  return found;
}

function isOfSteps(text: string, words: Wordings): boolean {
  const [word = ''] = /^\p{L}+/u.exec(text.trim()) ?? [];
  return lookUp('ordinals', word, words) === 'step';
}

/** `Batch 2`, `Import 2`, `Canvas Import 2 of 3`, alone or before a value; what follows is that batch's. */
export function isBatchTitle({ text, children, words }: AxNode): boolean {
  // What holds several batches is none of them.
  const numbers = children.filter(isBatchTitle).map((each) => /\b\d{1,3}\b/.exec(each.text)?.[0]);
  if (new Set(numbers).size > 1) return false;
  const { tokens, left } = scan(text.slice(0, 60), words);
  const [first, second] = tokens;
  if (left > mostLeft || !first) return false;
  // "2 of 3 complete" sums them up, and "Step 2 of 3" counts the steps.
  if (first.kind === 'count')
    return !tokens.some(({ kind }) => kind === 'state') && !isOfSteps(text, words);
  // Nor is "Batches: 3, complete: 1" one of them.
  if (first.kind === 'batch') return tokens.at(-1)?.kind !== 'count' || tokens.length < 3;
  const isImport = first.kind === 'step' && first.step === 'import' && !first.full;
  return isImport && (second?.kind === 'count' || /\p{L}\D*\d/u.test(plain(text)));
}
