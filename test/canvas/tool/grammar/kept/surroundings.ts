import { html } from '../../../html.ts';
import type { Spellings } from '../axes/axis.ts';
import type { ControlSpelling, HelpSpelling, NoiseSpelling, TreeSpelling } from '../pens/pen.ts';

export const helps: Spellings<HelpSpelling> = {
  none: [() => html``],
  title: [(text) => html` <abbr title="${text}">ⓘ</abbr>`],
  name: [
    (text) =>
      html` <button type="button" class="info" aria-label="More information: ${text}">?</button>`,
  ],
  tip: [
    (text, pen) => {
      const id = pen.id();
      return html` <span tabindex="0" aria-describedby="${id}">ⓘ</span><span role="tooltip" id="${id}" class="unseen">${text}</span>`;
    },
  ],
  data: [
    (text) => html` <i class="info" data-tooltip="${text}"></i>`,
    (text) => html` <abbr class="info" data-content="${text}"><i aria-hidden="true">?</i></abbr>`,
  ],
};

export const controls: Spellings<ControlSpelling> = {
  button: [
    (label, hook) =>
      html`<button type="button" class="quiet" ${hook}><span>${label}</span></button>`,
  ],
  link: [(label, hook) => html`<a role="button" href="#" ${hook}>${label}</a>`],
  icon: [
    (label, hook) =>
      html`<button type="button" ${hook}><span aria-hidden="true">‹</span> <span>${label}</span></button>`,
  ],
};

export const hiddens: Spellings<NoiseSpelling> = {
  none: [() => ({})],
  stale: [
    ({ step }) => ({
      before: html`<div class="gone"><h3>${step.extract}</h3><p>12%</p><h3>${step.conversion}</h3><p></p><h3>${step.import}</h3><p></p></div>`,
    }),
  ],
  template: [
    ({ step }) => ({
      after: html`<template><div class="card"><b>${step.import}</b><span>100%</span></div></template>`,
    }),
  ],
  dialog: [
    ({ job: { refresh } }) => ({
      after: html`<dialog><h2>Sync failed</h2><p>Failed at 50%</p><button type="button">${refresh}</button></dialog>`,
    }),
  ],
};

export const noises: Spellings<NoiseSpelling> = {
  none: [() => ({})],
  news: [
    () => ({
      before: html`<div class="card" role="region" aria-label="What’s new"><h2>What’s new</h2><p>Imports of large districts now complete up to 30% faster.</p></div>`,
    }),
  ],
  chart: [
    () => ({
      after: html`<figure><figcaption>Syncs per day</figcaption><svg width="100" height="40" role="img" aria-label="Bar chart: 98% of syncs completed"><text x="0" y="10">98%</text><text x="0" y="30">2%</text></svg></figure>`,
    }),
  ],
  upload: [
    () => ({
      before: html`<div class="line"><span>Storage used</span><progress max="100" value="64"></progress><span>64%</span></div>`,
    }),
  ],
  cookies: [
    () => ({
      after: html`<section role="dialog" aria-label="Cookies" class="corner"><p>This tool uses cookies to keep you signed in.</p><button type="button">Accept</button><button type="button">Decline</button></section>`,
    }),
  ],
  legend: [
    () => ({
      after: html`<dl class="line"><dt>●</dt><dd>Complete</dd><dt>●</dt><dd>In Progress</dd><dt>●</dt><dd>Failed</dd></dl>`,
    }),
  ],
  toast: [
    () => ({
      after: html`<div role="alert" class="corner"><b>Saved</b><p>Your display settings were saved.</p></div>`,
    }),
  ],
  footer: [
    () => ({
      after: html`<footer><p>Version 4.2.1 · Status: all systems operational · 99.98% uptime</p></footer>`,
    }),
  ],
};

export const trees: Spellings<TreeSpelling> = {
  light: [(parts) => html`<main>${parts}</main>`],
  root: [
    (parts, style) =>
      html`<sis-app><template shadowrootmode="open">${style}<div class="page">${parts}</div></template></sis-app>`,
  ],
  roots: [
    (parts, style) =>
      html`<main>${parts.map((part) => html`<sis-section><template shadowrootmode="open">${style}<section>${part}</section></template></sis-section>`)}</main>`,
  ],
  nested: [
    (parts, style) =>
      html`<sis-shell><template shadowrootmode="open">${style}<main><sis-page><template shadowrootmode="open">${style}${parts}</template></sis-page></main></template></sis-shell>`,
  ],
  slotted: [
    (parts, style) =>
      html`<sis-layout><template shadowrootmode="open">${style}<main class="page"><slot></slot></main></template>${parts.map((part) => html`<section>${part}</section>`)}</sis-layout>`,
  ],
};
