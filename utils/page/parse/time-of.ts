import { type AxNode, everyNode } from '../tree/ax-node';
import { attributeOf, isElement, parentNodeOf, tagOf } from '../tree/dom';
import { readTime } from './parse-time';

/** How a page writes its dates. */
export interface Dating {
  /** BCP 47, empty when the page declares none, `und` when it contradicts its own words. */
  language: string;
  /** When it was read, in ms since 1970, local clock: a date without a year is the nearest such one. */
  near: number | null;
}

export interface ShownTime {
  /** ms since 1970. */
  at: number;
  /** Minutes east of UTC of the zone that the text names; null where it names none. */
  offset: number | null;
  /** The same text with another zone beside it is the same time of day there. */
  asIn(zone: string): number | null;
}

/** The time that these parts show: a `datetime` attribute first, then the text; null for anything else. */
export function shownTime(nodes: AxNode[] | undefined, dating: Dating): ShownTime | null {
  const words = nodes?.[0]?.words;
  if (!nodes || !words) return null;
  const machine = { language: '', near: null };
  const machineTimes = nodes.flatMap(timeElements).map((element) => ({
    text: attributeOf(element, 'datetime') ?? '',
    ...machine,
  }));
  const text = nodes.map((node) => node.text).join(' ');
  for (const { text: shown, language, near } of [...machineTimes, { text, ...dating }]) {
    const found = readTime(shown, words, language, near);
    const asIn = (zone: string) => readTime(`${shown} ${zone}`, words, language, near)?.at ?? null;
    if (found) return { ...found, asIn };
  }
  return null;
}

/** The same as an instant, in ms since 1970. */
export function timeOf(nodes: AxNode[] | undefined, dating: Dating): number | null {
  return shownTime(nodes, dating)?.at ?? null;
}

function timeElements(node: AxNode): Element[] {
  const inside = everyNode(node).map(({ element }) => element);
  let around: Node | null = node.element;
  while (isElement(around) && tagOf(around) !== 'TIME') around = parentNodeOf(around);
  const all = isElement(around) ? [...inside, around] : inside;
  return all.filter((element) => attributeOf(element, 'datetime') !== null);
}
