import { isProse } from '../text';
import { isShown } from './screen';

/** What a picture writes into itself, such as the figure within a ring; empty for a chart, which writes much. */
export function writtenIn(picture: Element): string {
  const texts = [...picture.querySelectorAll('text')].filter(isShown);
  const line = texts
    .map(({ textContent }) => textContent)
    .join(' ')
    .trim();
  return isProse(line) ? '' : line;
}
