import type { Wordings } from '../words/wordings';
import { pageLanguage } from './page-language';
import { type Walk, walkThrough } from './walk';

/** The page as parts, `byId` for references between elements. */
export interface AccessibilityTree extends Walk {
  /** BCP 47, empty when the page declares none, `und` when it contradicts its own words. */
  language: string;
  /** The page's own address; it may name the job. */
  address: string;
}

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
  return {
    ...walkThrough(document, words, focus),
    language: pageLanguage(document.documentElement?.getAttribute('lang')?.trim() ?? '', spoken),
    address: addressOf(document),
  };
}

function addressOf({ defaultView }: Document): string {
  const { pathname = '', search = '', hash = '' } = defaultView?.location ?? {};
  return `${pathname}${search}${hash}`.slice(0, 1000);
}
