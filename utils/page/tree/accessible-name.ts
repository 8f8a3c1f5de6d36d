import { isProse, oneLine } from '../text';
import { attributeOf, hasAttribute, tagOf } from './dom';
import { isShown } from './screen';

/** What the page declares as the name of an element; `textById` reads what a reference means. */
export function nameOf(element: Element, role: string, textById: (id: string) => string): string {
  const declared = attributeOf(element, 'aria-label');
  if (declared?.trim()) return oneLine(declared);
  const ids = attributeOf(element, 'aria-labelledby')?.trim().split(/\s+/).slice(0, 5) ?? [];
  const named = oneLine(ids.map(textById).join(' '));
  if (named) return named;
  if (role === 'img') {
    return oneLine(
      element.getAttribute('alt') ?? element.querySelector('title')?.textContent ?? '',
    );
  }
  const value = role === 'button' && tagOf(element) === 'INPUT';
  return oneLine((value && element.getAttribute('value')) || '');
}

/** What stands for the text of an element without any: an item of a list may be drawn by pictures alone. */
export function replacementText(element: Element, role: string, name: string): string {
  if (/^(listitem|group|LI|img|button|link)$/.test(role || tagOf(element))) return name;
  return role === 'progressbar' ? oneLine(element.getAttribute('aria-valuetext') ?? '') : '';
}

/** What a picture writes into itself, such as the figure within a ring; empty for a chart, which writes much. */
export function writtenIn(picture: Element): string {
  const texts = [...picture.querySelectorAll('text')].filter(isShown);
  const line = texts
    .map((each) => each.textContent)
    .join(' ')
    .trim();
  return isProse(line) ? '' : line;
}

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
