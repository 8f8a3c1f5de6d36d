import { html } from '../../../html.ts';
import type { Spellings } from '../axes/axis.ts';
import type { ControlSpelling, HelpSpelling, NoiseSpelling, TreeSpelling } from '../pens/pen.ts';

/** Explanations that are always in the page and shown on hover only. */
export const helps: Spellings<HelpSpelling> = {
  none: [() => html``, () => html``],
  title: [
    (text) => html` <span class="info" title="${text}">ⓘ</span>`,
    (text) => html` <i class="icon" title="${text}"></i>`,
  ],
  name: [
    () => html` <button type="button" aria-label="Information">i</button>`,
    (text) =>
      html` <svg role="img" aria-label="About: ${text}" width="14" height="14"><circle r="7"/></svg>`,
  ],
  tip: [
    (text) => html` <span class="info">ⓘ<span role="tooltip" class="tip">${text}</span></span>`,
    (text, pen) => {
      const id = pen.id();
      return html` <button type="button" aria-describedby="${id}">i</button><span id="${id}" role="tooltip" hidden>${text}</span>`;
    },
  ],
  data: [
    (text) => html` <span class="info" data-info="${text}">ⓘ</span>`,
    (text) =>
      html` <span class="info" data-tip="${text}"><svg width="12" height="12" aria-hidden="true"><circle r="6"/></svg></span>`,
    (text) =>
      html` <span class="info" data-tip="${text}"><span aria-hidden="true" tabindex="0"><svg width="12" height="12" role="img"><circle r="6"/></svg></span></span>`,
  ],
};

export const controls: Spellings<ControlSpelling> = {
  button: [
    (label, hook) => html`<button type="button" ${hook}>${label}</button>`,
    (label, hook) =>
      html`<button type="button" class="quiet" ${hook}><span><span>${label}</span></span></button>`,
  ],
  link: [
    (label, hook) => html`<a href="#" ${hook}>${label}</a>`,
    (label, hook) => html`<a href="#" class="button" ${hook}><span>${label}</span></a>`,
  ],
  icon: [
    (label, hook) =>
      html`<button type="button" ${hook}><svg width="12" height="12" aria-hidden="true"><circle r="6"/></svg> ${label}</button>`,
    (label, hook) =>
      html`<button type="button" ${hook}>${label} <i class="icon" aria-hidden="true"></i></button>`,
  ],
};

/** What is in the tree and not on the screen. */
export const hiddens: Spellings<NoiseSpelling> = {
  none: [() => ({}), () => ({})],
  stale: [
    ({ step }) => ({ before: html`<div hidden><p>${step.extract}</p><p>77%</p></div>` }),
    ({ step }) => ({
      before: html`<div style="display: none"><span>${step.import}</span> <span>Complete</span></div>`,
    }),
  ],
  template: [
    ({ step }) => ({ before: html`<template><h3>${step.extract}</h3><span>5%</span></template>` }),
    ({ jobs, step }) => ({
      after: html`<template><h2>${jobs}</h2><p>${step.conversion}: 99%</p></template>`,
    }),
  ],
  dialog: [
    ({ schedule }) => ({
      after: html`<div role="dialog" class="gone"><h2>${schedule.run}</h2><p>${schedule.note}</p><button type="button">OK</button></div>`,
    }),
    () => ({ after: html`<dialog><h2>Failed</h2><p>Failed at 12%</p></dialog>` }),
  ],
};

/** What else a tool's page may show. */
export const noises: Spellings<NoiseSpelling> = {
  none: [() => ({}), () => ({})],
  news: [
    () => ({
      after: html`<aside class="aside"><h3>News</h3><p>Rostering is now 40% faster for most districts.</p></aside>`,
    }),
    () => ({
      before: html`<div class="card"><b>Announcement</b><p>Maintenance on Saturday from 2:00 AM to 4:00 AM.</p></div>`,
    }),
  ],
  chart: [
    () => ({
      after: html`<svg role="img" aria-label="Chart of the last 30 days" width="200" height="40"><text x="0" y="12">75%</text><text x="0" y="30">Failed</text></svg>`,
    }),
    () => ({
      after: html`<figure><canvas aria-label="Success rate: 97%"></canvas><figcaption>Success rate 97%</figcaption></figure>`,
    }),
  ],
  upload: [
    () => ({
      before: html`<div class="card"><span>Uploading template</span> <progress max="100" value="35"></progress> <span>35%</span></div>`,
    }),
    () => ({
      after: html`<div><p>API quota</p><div role="progressbar" aria-label="API quota used" aria-valuemin="0" aria-valuemax="100" aria-valuenow="81"></div></div>`,
    }),
  ],
  cookies: [
    () => ({
      before: html`<div class="corner" role="region" aria-label="Cookie notice"><p>We use cookies.</p><button type="button">Accept all</button></div>`,
    }),
    () => ({
      after: html`<div class="corner"><p>This site stores cookies. <a href="#">Learn more</a></p><button type="button">Got it</button></div>`,
    }),
  ],
  legend: [
    () => ({
      after: html`<ul class="line"><li>Complete</li><li>In progress</li><li>Failed</li></ul>`,
    }),
    () => ({
      before: html`<p><span class="pill">Complete</span> <span class="pill">Failed</span> <span class="pill">Skipped</span></p>`,
    }),
  ],
  toast: [
    () => ({ after: html`<div role="status" class="corner">Page refreshed.</div>` }),
    () => ({
      before: html`<div role="alert" class="card"><p>Your session ends in 10 minutes.</p><button type="button">Stay signed in</button></div>`,
    }),
  ],
  footer: [
    () => ({
      after: html`<footer>© 2026 Example Learning. <a href="#">Privacy</a> <a href="#">Terms</a></footer>`,
    }),
    () => ({
      after: html`<footer><span>Help</span> <span>v3.18.2</span> <span>ID 77120</span></footer>`,
    }),
  ],
};

/** Light or in shadow roots; each part of the page is one of `parts`. */
export const trees: Spellings<TreeSpelling> = {
  light: [
    (parts) => html`<div class="page">${parts}</div>`,
    (parts) => html`${parts.map((part) => html`<section>${part}</section>`)}`,
  ],
  root: [
    (parts, style) =>
      html`<sis-tool><template shadowrootmode="open">${style}${parts}</template></sis-tool>`,
    (parts, style) =>
      html`<div><x-page><template shadowrootmode="open">${style}<div>${parts.map((part) => html`<div>${part}</div>`)}</div></template></x-page></div>`,
  ],
  roots: [
    (parts, style) =>
      html`${parts.map((part) => html`<sis-part><template shadowrootmode="open">${style}${part}</template></sis-part>`)}`,
    (parts, style) =>
      html`<div class="page">${parts.map((part) => html`<x-block><template shadowrootmode="open">${style}<div>${part}</div></template></x-block>`)}</div>`,
  ],
  nested: [
    (parts, style) =>
      html`<x-app><template shadowrootmode="open">${style}<x-view><template shadowrootmode="open">${style}${parts}</template></x-view></template></x-app>`,
    (parts, style) =>
      html`<x-app><template shadowrootmode="open">${style}<div>${parts.map((part) => html`<x-part><template shadowrootmode="open">${style}${part}</template></x-part>`)}</div></template></x-app>`,
  ],
  slotted: [
    (parts, style) =>
      html`<x-frame><template shadowrootmode="open">${style}<div class="card"><slot></slot></div></template>${parts}</x-frame>`,
    (parts, style) =>
      html`${parts.map((part) => html`<x-card><template shadowrootmode="open">${style}<div><slot name="body"></slot></div></template><div slot="body">${part}</div></x-card>`)}`,
  ],
};
