import type { Wordings } from '../words/wordings';
import { maxText } from './make-node';
import { panelIds } from './panel-ids';

/** Where ids count: the document, or a shadow root in it. */
export type Scope = Document | ShadowRoot;

/** The text of what an id means; `known`: those asked before in the same scope. */
export function textById(scope: Scope, id: string, known: Map<string, string>): string {
  const text = known.get(id) ?? scope.getElementById(id)?.textContent?.slice(0, maxText) ?? '';
  known.set(id, text);
  return text;
}

/** True for the id of what a tab opens; `known`: such ids by where they count. */
export function isPanel(
  scope: Scope,
  id: string,
  words: Wordings,
  known: Map<Scope, Set<string>>,
): boolean {
  const opened = known.get(scope) ?? panelIds(scope, words);
  known.set(scope, opened);
  return id !== '' && opened.has(id);
}
