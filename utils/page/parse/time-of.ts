import { sole } from '../sole';
import { type AxNode, everyNode } from '../tree/ax-node';
import { attributeOf, isElement, parentNodeOf, tagOf } from '../tree/dom';
import { findTime } from './find-time';
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
  // One time in two forms, of which one may be for screen readers alone.
  const said = nodes.length > 1 ? nodes.map((node) => shownTime([node], dating)) : [];
  return sole(said.map((each) => each?.at ?? null)) === null ? null : (said[0] ?? null);
}

/** The same as an instant, in ms since 1970. */
export function timeOf(nodes: AxNode[] | undefined, dating: Dating): number | null {
  return shownTime(nodes, dating)?.at ?? null;
}

/** The same, also where words stand around the one time: `Updated Nov 24 at 2:11am by Terry`. */
export function timeAmong(nodes: AxNode[] | undefined, dating: Dating): number | null {
  const [first] = nodes ?? [];
  if (!first || !nodes) return null;
  const whole = timeOf(nodes, dating);
  if (whole !== null) return whole;
  const together = { ...first, text: nodes.map(({ text }) => text).join(' ') };
  // Its day and its hour may stand apart; with several hours each has a day of its own.
  const parts = hoursIn(together) > 1 ? nodes.filter(hoursIn) : [together];
  const told = parts.map((part) => {
    const text = hoursIn(part) === 1 && findTime(part);
    return text ? readTime(text, part.words, dating.language, dating.near) : null;
  });
  return sole(told.map((each) => each?.at ?? null));
}

function hoursIn({ text }: AxNode): number {
  return text.match(/\d[:h]\d\d/g)?.length ?? 0;
}

function timeElements(node: AxNode): Element[] {
  const inside = everyNode(node).map(({ element }) => element);
  let around: Node | null = node.element;
  while (isElement(around) && tagOf(around) !== 'TIME') around = parentNodeOf(around);
  const all = isElement(around) ? [...inside, around] : inside;
  return all.filter((element) => attributeOf(element, 'datetime') !== null);
}
