import { type AxNode, leaves } from '../tree/ax-node';
import { lookUp } from '../words/look-up';
import type { Wordings } from '../words/wordings';
import type { Word, WordKind } from '../words/words';

/** "SIS Type: Q. Posted By: Ada, Stage: Extract" as three texts, one for each label of this kind. */
export function saidIn(kind: WordKind, text: string, words: Wordings): string[] {
  const [first = '', ...rest] = text.split(/(\s*[.,;·•|]\s+|\s+[–—-]\s+)/);
  const said = [first];
  for (let at = 0; at < rest.length; at += 2) {
    const [sign = '', next = ''] = rest.slice(at);
    if (labelIn(kind, next, words)) said.push(next);
    else said.push(said.pop() + sign + next);
  }
  return said;
}

/** What stands before the colon in a text, where it is a label of this kind. */
function labelIn<Kind extends WordKind>(
  kind: Kind,
  text: string,
  words: Wordings,
): Word<Kind> | null {
  const colon = text.slice(0, 80).search(/[:\uFF1A]/);
  return colon > 0 ? lookUp(kind, text.slice(0, colon), words) : null;
}

/** Every `Label: value` that is one run of text, or of several in one. */
export function inlineFields<Kind extends WordKind>(
  scope: AxNode | AxNode[],
  kind: Kind,
): { word: Word<Kind>; part: AxNode; value: string }[] {
  return leaves(scope).flatMap((part) => {
    const { text: whole, words } = part;
    const said = labelIn(kind, whole, words) ? saidIn(kind, whole, words) : [];
    return said.flatMap((text) => {
      const word = labelIn(kind, text, words);
      const value = text.slice(text.search(/[:\uFF1A]/) + 1).trim();
      return word && value ? [{ word, part, value }] : [];
    });
  });
}
