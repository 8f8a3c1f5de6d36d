import { type Html, html } from '../../html.ts';
import { type DetailsView, type StepLabel, stepNames } from '../view.ts';
import { detailsAxes } from './axes/axes-details.ts';
import { spelled } from './axes/axis.ts';
import type { DetailsChoice } from './details-choice.ts';
import { headOf } from './head.ts';
import { pageOf, penFor, wordsOf } from './page.ts';
import type { Cell, Pen } from './pens/pen.ts';
import { tabsOf } from './tabs.ts';

/** The details of a job as a choice draws them. */
export function drawDetails(
  view: DetailsView,
  choice: DetailsChoice,
  words = wordsOf(choice),
): string {
  const pen = penFor(words, view.timeZone, spelled(detailsAxes.order, choice.order));
  const parts = [
    ...headOf(view, choice, words),
    html`<h2>${words.progress}</h2>${stepsOf(view, choice, pen)}`,
    tabsOf(view, choice, pen),
  ];
  return pageOf(parts, choice, words);
}

function stepsOf(view: DetailsView, choice: DetailsChoice, pen: Pen): Html {
  const { words } = pen;
  const label = spelled(detailsAxes.label, choice.label);
  const help = spelled(detailsAxes.help, choice.help);
  const cells = stepNames.map(
    (step, n): Cell => ({
      label: html`${label(words.step[step], n + 1, step)}${help(words.stepInfo[step], pen)}`,
      value: valueCell(view.steps[step], isSkipped(view, n), choice, pen),
      extra: step === 'import' ? batchesOf(view, choice, pen) : null,
    }),
  );
  return spelled(detailsAxes.container, choice.container)(cells, pen);
}

/** A blank step with a begun one after it. */
function isSkipped(view: DetailsView, n: number): boolean {
  return stepNames.slice(n + 1).some((later) => view.steps[later].kind !== 'blank');
}

function valueCell(
  label: StepLabel,
  skipped: boolean,
  choice: DetailsChoice,
  pen: Pen,
): Html | null {
  return label.kind === 'blank'
    ? spelled(detailsAxes.blank, choice.blank)(skipped ? 'skipped' : 'waiting')
    : spelled(detailsAxes.value, choice.value)(label, pen.words, pen);
}

function batchesOf({ batches }: DetailsView, choice: DetailsChoice, pen: Pen): Html | null {
  if (!batches.length || choice.batches.value === 'none') return null;
  const cells = batches.map(({ label }, n) => ({
    n: n + 1,
    of: batches.length,
    label,
    value: valueCell(label, false, choice, pen) ?? html``,
  }));
  return spelled(detailsAxes.batches, choice.batches)(cells, pen.words);
}
