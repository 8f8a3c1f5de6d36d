import { random } from '../../random.ts';
import type { Markup } from '../markup.ts';
import { detailsAxesB, listAxesB } from './axes/axes-b.ts';
import { detailsAxes } from './axes/axes-details.ts';
import { listAxes } from './axes/axes-list.ts';
import type { Axes, Choice } from './axes/axis.ts';
import { drawDetails } from './details.ts';
import { type DetailsChoiceB, drawDetailsB } from './details-b.ts';
import type { DetailsChoice } from './details-choice.ts';
import { draw } from './draw.ts';
import { drawList, type ListChoice } from './list.ts';
import { drawListB, type ListChoiceB } from './list-b.ts';

/** The name of page `n` of a seed, as `markupNamed` takes it. */
export function grammarName(generation: 'A' | 'B', seed: number, n: number): string {
  return `${generation === 'A' ? 'grammar' : 'grammar-b'}:${seed}:${n}`;
}

const pattern = /^grammar(-b)?:(\d+):(\d+)$/;

/** What the two pages of a name answer. */
export function grammarChoices(name: string) {
  const [, b, seed, n] = pattern.exec(name) ?? [];
  const drawn = b
    ? drawTool(Number(seed), Number(n), listAxesB, detailsAxesB)
    : drawTool(Number(seed), Number(n), listAxes, detailsAxes);
  return { b: Boolean(b), ...drawn };
}

/** How such names look, for who has to choose one. */
export const grammarNames = 'grammar:SEED:N, grammar-b:SEED:N';

/** The list and the details of one tool, drawn from the grammar: `grammar:SEED:N`, or `grammar-b:SEED:N`. */
export function grammarMarkup(name: string): Markup | null {
  if (!pattern.test(name)) return null;
  const { b, list, details } = grammarChoices(name);
  return {
    name,
    styles: '/assets/grammar.css',
    inlineStyles: true,
    list: (view, words) =>
      b ? drawListB(view, list as ListChoiceB, words) : drawList(view, list as ListChoice, words),
    details: (view, words) =>
      b
        ? drawDetailsB(view, details as DetailsChoiceB, words)
        : drawDetails(view, details as DetailsChoice, words),
  };
}

/** Both pages of a tool are by one hand: they are alike where they answer the same. The words are the host's. */
function drawTool<L extends Axes, D extends Axes>(seed: number, n: number, list: L, details: D) {
  const next = random(Math.imul(seed + 1, 0x85ebca6b) + n * 7919);
  const first = draw(list, next, 'desk', { language: 'english' });
  const shared = Object.keys(details).filter((axis) => axis in first);
  const given = Object.fromEntries(shared.map((axis) => [axis, first[axis]?.value]));
  // A list that leads to the details by an address does show the job's id.
  const addressed = first.link?.value === 'address' || first.link?.value === 'query';
  if (addressed) delete given.files;
  const second = draw(details, next, 'desk', given);
  const same: Choice<Axes> = { ...second };
  for (const axis of shared) if (axis in given) same[axis] = first[axis] as Choice[string];
  return { list: first, details: same };
}
