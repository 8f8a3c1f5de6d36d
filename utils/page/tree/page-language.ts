import { attributeOf } from './dom';

/** How the page writes dates is certain only where its labels are in the language it says it is in. */
export function pageLanguage(declared: string, spoken: string): string {
  if (!declared) return spoken === 'en' ? '' : spoken;
  return base(declared) === base(spoken) ? declared : 'und';
}

/** True for what is said to be in another language than the page: it says once more what stands beside it. */
export function isTranslation(element: Element): boolean {
  const [own, page] = [element, element.ownerDocument.documentElement].map((each) =>
    base(attributeOf(each, 'lang') ?? ''),
  );
  return !!own && !!page && own !== page;
}

const base = (tag: string) => tag.trim().slice(0, 2).toLowerCase();
