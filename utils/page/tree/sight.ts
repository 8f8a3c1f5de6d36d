import type { PageDictionary } from '../words/page-dictionary';
import { type Wordings, wordingsOf } from '../words/wordings';
import { english } from '../words/words';
import { accessibilityTree } from './accessibility-tree';
import { prepareReading } from './prepare-reading';
import { createTurns } from './turns';

/** With what a page is looked at. */
export interface Look {
  /** A language beside English; null for English alone. */
  dictionary: PageDictionary | null;
  /** Which place of long lists is read, beside their beginnings; null for none. */
  focus: Element | null;
  /** True for a reader that lives in a page: its answers hold until the running turn ends. */
  isLive?: boolean;
}

/** What a reader of pages sees, in one language, and what it remembers of it. */
export function createSight({ dictionary, focus, isLive }: Look) {
  const words: Wordings = wordingsOf(dictionary ? [english, dictionary.words] : [english]);
  const language = dictionary?.language ?? 'en';
  const { cached, hold, forget } = createTurns(isLive);
  let spot = focus;
  const treeOf = cached((document) => accessibilityTree(document, words, language, spot));
  return {
    words,
    cached,
    accessibilityTree: treeOf,
    prepare: (document: Document, parts: readonly ((document: Document) => unknown)[]) =>
      prepareReading(document, parts, hold, treeOf),
    /** Which place of long lists is read from now on; null for none. */
    lookAround(element: Element | null): void {
      spot = element;
      forget();
    },
  };
}
