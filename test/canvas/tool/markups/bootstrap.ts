import { type Html, html } from '../../html.ts';
import type { Markup } from '../markup.ts';
import { type BlockSheet, jobSheets, scheduleSheet, stepSheets, tabSheets } from './sheet.ts';

/**
 * Rendered on a server with Bootstrap: facts and steps as rows of tables with `Label:` in the
 * first cell, bars that hold their text, tabs that are links to the panes they open.
 */
export const bootstrap: Markup = {
  name: 'bootstrap',
  styles: '/assets/markup-a.css',
  list(view, words) {
    const { columns, jobs } = jobSheets(view, words);
    const { title, columns: heads, rows } = scheduleSheet(view, words);
    return html`<div class="container-fluid"><div class="row"><div class="col-md-12">
<div class="panel panel-default"><div class="panel-heading"><h3 class="panel-title">${title}</h3></div>
<div class="panel-body"><div class="alert alert-info">${words.schedule.note}</div>
<table class="table table-striped">${head(heads)}<tbody>${rows.map(
      (row) =>
        html`<tr>${row.map((cell, at) => html`<td>${at === 6 ? html`<a class="btn btn-primary" href="#" data-do="run">${words.schedule.run}</a> <a class="btn" href="#" data-do="pause">${cell}</a>` : cell}</td>`)}</tr>`,
    )}</tbody></table></div></div>
<div class="panel panel-default"><div class="panel-heading"><h3 class="panel-title">${words.jobs} <small>(${view.rows.length})</small></h3></div>
<table class="table table-hover">${head(columns)}<tbody>${jobs.map(
      ({ cells, href, files }) =>
        html`<tr>${cells.map((cell, at) => html`<td>${at === 5 ? html`<a href="${href}" title="${words.job.details}" data-open><span class="label label-default">${cell}</span></a>` : at === 6 ? files.map(({ name, href: to }) => html`<a href="${to}">${name}</a><br>`) : html`&nbsp;${cell}&nbsp;`}</td>`)}</tr>`,
    )}</tbody></table></div></div></div></div>`.text;
  },
  details(view, words) {
    const w = words.job;
    const tabs = tabSheets(view, words);
    const facts = [
      [w.name, view.name],
      [w.postedBy, view.postedBy],
      [w.id, view.jobId],
    ] as const;
    return html`<div class="container-fluid"><ol class="breadcrumb"><li>${words.rostering}</li><li class="active">${words.details}</li></ol>
<p class="pull-right"><a class="btn btn-default" href="/rostering" data-open><i class="glyphicon glyphicon-chevron-left" aria-hidden="true"></i> ${w.back}</a>
<a class="btn btn-default" href="#" data-do="refresh"><i class="glyphicon glyphicon-refresh" aria-hidden="true"></i> ${w.refresh}</a></p>
<table class="table table-condensed"><tbody>${facts.map(([name, value]) => html`<tr><th>${name}:</th><td>${value}</td></tr>`)}
<tr><th>${w.files}:</th><td>${view.files.map(({ name, href }) => html`<a href="${href}">${name}</a>`)}</td></tr></tbody></table>
<h4>${words.progress}</h4>
<table class="table"><tbody>${stepSheets(view, words).map(
      ({
        title,
        info,
        text,
        percent,
      }) => html`<tr><td><strong>${title}:</strong> <i class="fa fa-info-circle" title="${info}" data-info="${info}"></i></td>
<td>${percent === null ? html`&nbsp;` : html`<div class="progress"><div class="progress-bar" role="progressbar" aria-valuenow="${percent}" aria-valuemin="0" aria-valuemax="100" data-width="${percent}">${text}</div></div>`}</td></tr>`,
    )}</tbody></table>
<ul class="nav nav-tabs" role="tablist">${tabs.map(
      ({ title, label }, at) =>
        html`<li role="presentation"${at === 0 && html` class="active"`}><a href="#pane-${at}" id="pill-${at}" role="tab" data-toggle="tab" aria-controls="pane-${at}" aria-selected="${String(at === 0)}">${title}</a>${label !== null && html`<span class="badge">${label}</span>`}</li>`,
    )}</ul>
<div class="tab-content">${tabs.map(
      (
        { blocks, error, importId, label },
        at,
      ) => html`<div role="tabpanel" class="tab-pane" id="pane-${at}"${at > 0 && html` hidden`}>
${error !== null && html`<div class="alert alert-danger" role="alert"><strong>${words.error}:</strong> ${error}</div>`}
${label !== null && html`<table class="table"><tr><th>${w.status}:</th><td>${label || html`&mdash;`}</td></tr>${importId !== null && html`<tr><th>${words.importId}:</th><td>${importId}</td></tr>`}</table>`}
${blocks.map((block) => blockPanel(block))}</div>`,
    )}</div></div>`.text;
  },
};

function head(columns: string[]): Html {
  return html`<thead><tr class="active">${columns.map((column) => html`<th>${column}</th>`)}</tr></thead>`;
}

/** The title is a row of the table, as old reports have it. */
function blockPanel({ title, info, kind, columns, rows }: BlockSheet): Html {
  if (kind === 'settings' || kind === 'templates') {
    return html`<div class="panel panel-default"><div class="panel-heading">${title}</div><pre>${rows.map((row) => row.join('=')).join('\n')}</pre></div>`;
  }
  return html`<table class="table table-bordered"><tbody>
<tr><th colspan="${columns.length}">${title} <i class="fa fa-info-circle" title="${info}"></i></th></tr>
<tr>${columns.map((column) => html`<th>${column}</th>`)}</tr>
${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>`;
}
