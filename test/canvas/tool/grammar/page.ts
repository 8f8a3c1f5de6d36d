import { Html, html } from '../../html.ts';
import type { Words } from '../words.ts';
import { commonAxes } from './axes/axes-details.ts';
import { type Choice, spelled } from './axes/axis.ts';
import type { ControlSpelling, Pen } from './pens/pen.ts';
import { style } from './style.ts';

export type CommonChoice = Choice<typeof commonAxes>;

/** The catalog the page is worded in: that of a live page where it has one of its own, else the drawn one. */
export function wordsOf(choice: CommonChoice): Words {
  return spelled(commonAxes.language, choice.language);
}

export function penFor(words: Words, zone: string, pair: Pen['pair']): Pen {
  let last = 0;
  return { words, zone, pair, id: () => `part-${++last}` };
}

export const controlOf = (choice: CommonChoice): ControlSpelling =>
  spelled(commonAxes.control, choice.control);

/** The parts of a page, what else stands around them, and the tree they lie in. */
export function pageOf(parts: Html[], choice: CommonChoice, words: Words): string {
  const noise = spelled(commonAxes.noise, choice.noise)(words);
  const hidden = spelled(commonAxes.hidden, choice.hidden)(words);
  const sheet = html`<style>${new Html(style)}</style>`;
  const all = [noise.before, hidden.before, ...parts, hidden.after, noise.after];
  const tree = spelled(commonAxes.tree, choice.tree);
  return html`${sheet}${tree(
    all.filter((part) => part !== undefined),
    sheet,
  )}`.text;
}

/** Writes times as the page does; nothing for null. */
export function timeOf(choice: CommonChoice, pen: Pen) {
  const time = spelled(commonAxes.time, choice.time);
  return (at: number | null): Html =>
    at === null ? html`` : html`${time(at, pen.zone, pen.words)}`;
}

/** The tabs of the whole tool, of which *Rostering* is open. */
export function mainTabs(words: Words): Html {
  return html`<div role="tablist"><button type="button" role="tab" aria-selected="true">${words.rostering}</button><button type="button" role="tab" aria-selected="false" data-open="/grade-sync">${words.gradeSync}</button></div>`;
}
