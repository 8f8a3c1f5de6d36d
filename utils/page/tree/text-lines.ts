import { oneLine } from '../text';
import { spelledOut } from '../words/spelled-out';
import type { Wordings } from '../words/wordings';
import type { AxNode } from './ax-node';
import { attributeOf, tagOf } from './dom';
import { makeNode, maxText } from './make-node';

/** A run of text as one part; what is typeset as it is written, line by line, and cells where it leaves gaps. */
export function linesOf(run: string, parent: Element, hidden: boolean, words: Wordings): AxNode[] {
  const made = (text: string, children: AxNode[] = []) =>
    makeNode(words, parent, '', '', children, hidden, children.length ? '' : text);
  if (tagOf(parent) !== 'PRE') {
    const text = oneLine(run, maxText);
    return text ? [made(spelledOut(text, attributeOf(parent, 'title'), words))] : [];
  }
  return run.split('\n').flatMap((line) => {
    const cells = line
      .split(/\t| {2,}/)
      .map((cell) => oneLine(cell, maxText))
      .filter(Boolean);
    const [only = '', second] = cells;
    if (second === undefined) return only ? [made(only)] : [];
    return [
      made(
        '',
        cells.map((cell) => made(cell)),
      ),
    ];
  });
}
