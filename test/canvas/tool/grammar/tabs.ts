import { type Html, html } from '../../html.ts';
import type { DetailsView, Setting, TimingView } from '../view.ts';
import { detailsAxes } from './axes/axes-details.ts';
import { spelled } from './axes/axis.ts';
import type { DetailsChoice } from './details-choice.ts';
import type { Pen, Tab } from './pens/pen.ts';
import { timingRows, wholeSync } from './timing-rows.ts';

/** The tabs below the steps: counts, timing and configuration of each step. */
export function tabsOf(view: DetailsView, choice: DetailsChoice, pen: Pen): Html {
  const { words } = pen;
  const { column: c } = words;
  const { extract, conversion, batches } = view;
  const block = blockOf(choice, pen);
  const timing = (
    key: 'extractTiming' | 'conversionTiming' | 'importTiming',
    rows: TimingView[],
  ) => (choice.timing.value === 'none' ? null : block(key, timingTable(rows, choice, pen)));
  const tabs: Tab[] = [
    {
      title: words.tab.extract,
      content: html`${problem(extract.error, pen)}${block(
        'extractCounts',
        counts(
          [c.type, c.extracted],
          extract.counts.map((row) => [row.type, row.extracted]),
          pen,
        ),
      )}${timing('extractTiming', timingRows(view, 'extract', choice))}${block('extractConfiguration', settings(extract.configuration))}`,
    },
    {
      title: words.tab.conversion,
      content: html`${problem(conversion.error, pen)}${block(
        'conversionCounts',
        counts(
          [c.type, c.extracted, c.converted],
          conversion.counts.map((row) => [row.type, row.extracted, row.converted]),
          pen,
        ),
      )}${timing('conversionTiming', timingRows(view, 'conversion', choice))}${block('templates', html`<ul>${conversion.templates.map((name) => html`<li>${name}</li>`)}</ul>`)}`,
    },
    ...batches.map((batch, n) => ({
      title: words.tab.import(n + 1, batches.length),
      content: html`${block(
        'importCounts',
        counts(
          [c.type, c.created, c.restored, c.deleted],
          batch.counts.map((row) => [row.type, row.created, row.restored, row.deleted]),
          pen,
        ),
      )}${timing('importTiming', timingRows(view, n, choice))}${block('importConfiguration', settings(batch.configuration))}`,
    })),
  ];
  return spelled(detailsAxes.tabs, choice.tabs)(tabs, pen);
}

function blockOf(choice: DetailsChoice, pen: Pen) {
  const { block, blockInfo } = pen.words;
  const help = spelled(detailsAxes.help, choice.help);
  const around = spelled(detailsAxes.block, choice.block);
  return (key: keyof typeof block, content: Html): Html =>
    around(html`${block[key]}${help(blockInfo[key], pen)}`, content);
}

function timingTable(rows: TimingView[], choice: DetailsChoice, pen: Pen): Html {
  const time = spelled(detailsAxes.time, choice.time);
  const at = (when: number | null) => (when === null ? '' : time(when, pen.zone, pen.words));
  const status = spelled(detailsAxes.timingStatus, choice.timingStatus);
  const cells = spelled(
    detailsAxes.sorting,
    choice.sorting,
  )(rows).map((row) => ({
    name: row.name === wholeSync ? pen.words.job.rosterImport : row.name,
    start: at(row.startedAt),
    end: at(row.endedAt),
    status: status ? pen.words.timing[row.status] : null,
    duration:
      row.startedAt !== null && row.endedAt !== null
        ? pen.words.duration(row.endedAt - row.startedAt)
        : '',
  }));
  return spelled(detailsAxes.timingTable, choice.timingTable)(cells, pen.words);
}

function problem(error: string | null, { words }: Pen): Html | null {
  return error === null
    ? null
    : html`<div class="card"><strong>${words.error}</strong><pre>${error}</pre></div>`;
}

function counts(columns: string[], rows: (string | number)[][], { words }: Pen): Html {
  return html`<table><thead><tr>${columns.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead><tbody>${rows.map(
    ([type, ...figures]) =>
      html`<tr><th scope="row">${type}</th>${figures.map((n) => html`<td>${words.number(Number(n))}</td>`)}</tr>`,
  )}</tbody></table>`;
}

function settings(list: Setting[]): Html {
  return html`<dl>${list.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
