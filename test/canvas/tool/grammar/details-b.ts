import { html } from '../../html.ts';
import type { DetailsView } from '../view.ts';
import { detailsAxesB } from './axes/axes-b.ts';
import { type Choice, spelled } from './axes/axis.ts';
import { headOf } from './head.ts';
import { pageOf, penFor, wordsOf } from './page.ts';
import type { ImportCell } from './pens/pen-b.ts';

export type DetailsChoiceB = Choice<typeof detailsAxesB>;

/** Generation B: a job and its imports as a choice draws them. */
export function drawDetailsB(
  view: DetailsView,
  choice: DetailsChoiceB,
  words = wordsOf(choice),
): string {
  const pen = penFor(words, view.timeZone, (label, value) => html`${label}${value}`);
  const title = spelled(detailsAxesB.importTitle, choice.importTitle);
  const word = spelled(detailsAxesB.importLabel, choice.importLabel);
  const cells = view.batches.map(({ label }, n): ImportCell => {
    const ended = label.kind === 'complete' || label.kind === 'failed';
    return {
      title: title(n + 1, view.batches.length, words),
      label: ended ? word(words.label(label), label.kind === 'complete') : null,
      error:
        label.kind === 'failed' ? `${words.error}: There was an error parsing your CSV.` : null,
    };
  });
  const imports = cells.length
    ? spelled(detailsAxesB.imports, choice.imports)(cells, words.b.imports, pen)
    : spelled(detailsAxesB.nothingYet, choice.nothingYet)();
  const files = view.files.map(({ name, href }) => ({ name: name.replace(/json$/, 'csv'), href }));
  return pageOf(
    [...headOf({ ...view, files }, choice, words, words.b.csv), imports],
    choice,
    words,
  );
}
