import { type AxNode, everyNode } from '../tree/ax-node';
import { parseTime } from './parse-time';

/** The instant these parts show: a `datetime` attribute first, then the text; null for anything else. */
export function timeOf(children: AxNode[] | undefined, language: string): number | null {
  if (!children) return null;
  const told = children.flatMap((part) => {
    const around = part.element.closest?.('time');
    const times = everyNode(part).map(({ element }) => element);
    return [...times, ...(around ? [around] : [])].filter((element) =>
      element.hasAttribute('datetime'),
    );
  });
  for (const element of told) {
    const at = parseTime(element.getAttribute('datetime') ?? '');
    if (at !== null) return at;
  }
  return parseTime(children.map(({ text }) => text).join(' '), language);
}
