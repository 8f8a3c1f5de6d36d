import { type Html, html } from '../html.ts';
import {
  type BatchView,
  type DetailsView,
  type Setting,
  type StepLabel,
  stepNames,
  type TimingView,
} from './view.ts';
import type { Words } from './words.ts';

export function detailsA(view: DetailsView, words: Words): Html {
  const w = words.job;
  return html`<div class="page-head">
<button type="button" class="button quiet" data-open="/rostering">‹ ${w.back}</button>
<button type="button" class="button" data-do="refresh">${w.refresh}</button></div>
<h1>${words.details}</h1>
<dl class="facts"><div><dt>${w.name}</dt><dd>${view.name}</dd></div>
<div><dt>${w.postedBy}</dt><dd>${view.postedBy}</dd></div>
<div><dt>${w.id}</dt><dd>${view.jobId}</dd></div>
<div><dt>${w.files}</dt><dd>${view.files.map(({ name, href }) => html`<a class="file" href="${href}" download>${name}</a> `)}</dd></div></dl>
<section class="block"><h2>${words.progress}</h2>
${stepNames.map((name) => step(view.steps[name], words.step[name], words.stepInfo[name], words))}</section>
${tabs(view, words)}`;
}

function step(label: StepLabel, title: string, info: string, words: Words): Html {
  const percent = label.kind === 'complete' ? 100 : label.kind === 'blank' ? null : label.percent;
  return html`<div class="step ${label.kind}"><h3>${title} ${icon(info, words)}</h3>
<div class="step-bar">${percent !== null && html`<div class="fill" data-width="${percent}"></div>`}</div>
<span class="step-label">${words.label(label)}</span></div>`;
}

/** Explains itself on hover only: no focus, no label beyond "Information". */
function icon(info: string, words: Words): Html {
  return html`<span class="info" data-info="${info}"><svg viewBox="0 0 16 16" width="14" height="14" role="img" aria-label="${words.information}"><circle cx="8" cy="8" r="7" fill="none" stroke="currentColor"/><path d="M8 7v5M8 4.2v.6" stroke="currentColor" stroke-width="1.6"/></svg></span>`;
}

function tabs(view: DetailsView, words: Words): Html {
  const { block, blockInfo, column: c } = words;
  const titled = (key: keyof typeof block, content: Html) =>
    html`<section class="panel-block"><h3>${block[key]} ${icon(blockInfo[key], words)}</h3>${content}</section>`;
  const timing = (timings: TimingView[]) => timingTable(timings, view.timeZone, words);
  const { extract, conversion, batches } = view;
  const panels = [
    {
      title: words.tab.extract,
      content: html`${problem(extract.error, words)}
${titled(
  'extractCounts',
  counts(
    [c.type, c.extracted],
    extract.counts.map((row) => [row.type, row.extracted]),
    words,
  ),
)}
${titled('extractTiming', timing(extract.timings))}
${titled('extractConfiguration', settings(extract.configuration))}`,
    },
    {
      title: words.tab.conversion,
      content: html`${problem(conversion.error, words)}
${titled(
  'conversionCounts',
  counts(
    [c.type, c.extracted, c.converted],
    conversion.counts.map((row) => [row.type, row.extracted, row.converted]),
    words,
  ),
)}
${titled('conversionTiming', timing(conversion.timings))}
${titled('templates', html`<ul class="templates">${conversion.templates.map((name) => html`<li>${name}</li>`)}</ul>`)}`,
    },
    ...batches.map((batch, n) => ({
      title: words.tab.import(n + 1, batches.length),
      content: html`${batch.importId && html`<p>${words.importId}: ${batch.importId}</p>`}
${titled('importCounts', counts([c.type, c.created, c.restored, c.deleted], importRows(batch), words))}
${titled('importTiming', timing(batch.timings))}
${titled('importConfiguration', settings(batch.configuration))}`,
    })),
  ];
  return html`<div class="detail-tabs" role="tablist" aria-label="${words.details}">${panels.map(
    ({ title }, n) => html`
<button type="button" role="tab" id="detail-tab-${n}" aria-controls="detail-panel-${n}" aria-selected="${n === 0 ? 'true' : 'false'}"${n > 0 && html` tabindex="-1"`}>${title}</button>`,
  )}</div>${panels.map(
    ({ content }, n) => html`
<div class="panel" role="tabpanel" id="detail-panel-${n}" aria-labelledby="detail-tab-${n}" tabindex="0"${n > 0 && html` hidden`}>${content}</div>`,
  )}`;
}

function importRows({ counts: rows }: BatchView): (string | number)[][] {
  return rows.map(({ type, created, restored, deleted }) => [type, created, restored, deleted]);
}

function problem(error: string | null, words: Words): Html | null {
  return error === null
    ? null
    : html`<div class="problem"><strong>${words.error}</strong><pre>${error}</pre></div>`;
}

function counts(columns: string[], rows: (string | number)[][], words: Words): Html {
  return html`<table class="table figures"><thead><tr>${columns.map((label) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([type, ...figures]) => html`
<tr><th scope="row">${type}</th>${figures.map((n) => html`<td>${words.number(Number(n))}</td>`)}</tr>`,
  )}</tbody></table>`;
}

function timingTable(timings: TimingView[], timeZone: string, words: Words): Html {
  const c = words.column;
  const time = (at: number | null) => (at === null ? null : words.time(at, timeZone));
  const file = timings.some(({ download }) => download);
  return html`<table class="table"><thead><tr>${[c.sync, c.start, c.end, c.status, c.duration].map(
    (label) => html`<th scope="col">${label}</th>`,
  )}${file && html`<th scope="col">${c.file}</th>`}</tr></thead>
<tbody>${timings.map(
    ({ name, startedAt, endedAt, status, download }) => html`
<tr><th scope="row">${name}</th><td>${time(startedAt)}</td><td>${time(endedAt)}</td><td>${words.timing[status]}</td>
<td>${startedAt !== null && endedAt !== null && words.duration(endedAt - startedAt)}</td>${
      file &&
      html`<td>${download && html`<a class="button quiet small" href="${download.href}" download>${c.download}</a>`}</td>`
    }</tr>`,
  )}</tbody></table>`;
}

function settings(list: Setting[]): Html {
  return html`<dl class="settings">${list.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
