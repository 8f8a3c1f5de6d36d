import { attributeOf, hasAttribute, tagOf } from './dom';

/** Kinds of `<input>` that show what they hold. */
const written = /^(?:|text|number|date|time|datetime-local|tel|email|url)$/i;

/** What a field holds that nobody can write into, a value in the dress of a form; null for all other elements. */
export function fieldText(element: Element): string | null {
  const tag = tagOf(element);
  const isField =
    tag === 'TEXTAREA' ||
    (tag === 'INPUT' && written.test(attributeOf(element, 'type')?.trim() ?? ''));
  const isShut =
    hasAttribute(element, 'readonly') ||
    hasAttribute(element, 'disabled') ||
    attributeOf(element, 'aria-readonly') === 'true';
  if (!isField || !isShut) return null;
  // A script may have written what no attribute says.
  return (element as HTMLInputElement).value ?? attributeOf(element, 'value') ?? '';
}
