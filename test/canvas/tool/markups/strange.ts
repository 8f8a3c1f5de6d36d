import { html } from '../../html.ts';
import type { Markup } from '../markup.ts';

/** A page of tomorrow in words that nobody here knows: it calls itself SIS Integration, and that is all. */
export const strange: Markup = {
  name: 'strange',
  styles: '/assets/markup-a.css',
  list: (view) =>
    html`<main><h1>SIS Integration</h1><p>Welcome back, ${view.rows[0]?.postedBy}</p>
<div class="pipelines">${view.rows.map(
      ({ jobId, postedBy, sisType, href }) =>
        html`<article id="p-${jobId}" class="pipeline-${jobId}"><h3><a href="${href}" data-open>${sisType} pipeline ${jobId}</a></h3><p>by <b>${postedBy}</b></p><ul><li>Gather</li><li>Shape</li><li>Deliver</li></ul></article>`,
    )}</div></main>`.text,
  details: (view) =>
    html`<main><h1>SIS Integration</h1><a href="/rostering" data-open>Home</a><h2>${view.name} ${view.jobId}</h2></main>`
      .text,
};
