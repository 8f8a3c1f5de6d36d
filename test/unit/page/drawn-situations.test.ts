import { expect, test } from 'vitest';
import { steps } from './drawn.ts';
import { parseLight } from './light/light-parse.ts';
import { readPage } from './words/english.ts';

// Six more ways to draw a job, each in every situation; what is true of them was written before they were read.

type Step = { kind: 'blank' | 'running' | 'complete' | 'failed'; percent?: number };
type Three = [Step, Step, Step];
type Draw = (st: Three, warned: boolean) => string;

const blank: Step = { kind: 'blank' };
const complete: Step = { kind: 'complete' };
const situations: Record<string, Three> = {
  'not begun': [blank, blank, blank],
  'extract runs': [{ kind: 'running', percent: 42 }, blank, blank],
  'conversion runs': [complete, { kind: 'running', percent: 12 }, blank],
  'import runs': [complete, complete, { kind: 'running', percent: 30 }],
  'import runs, conversion skipped': [complete, blank, { kind: 'running', percent: 58 }],
  'a batch failed': [complete, complete, { kind: 'failed', percent: 64 }],
  complete: [complete, complete, complete],
  warned: [complete, complete, complete],
};
const name = 'Cedar Valley Nightly';
const jobId = '71204';

function wordOf({ kind, percent }: Step): string {
  if (kind === 'running') return `${percent}%`;
  return { blank: '', complete: 'Complete', failed: `Failed at ${percent}%` }[kind];
}

const shareOf = ({ kind, percent = 0 }: Step) => (kind === 'complete' ? 100 : percent);
const isPassed = (all: Three, at: number) => all.slice(at + 1).some(({ kind }) => kind !== 'blank');

/** An element with an open shadow root, as a parser attaches it. */
function shadow(tag: string, inner: string, slotted = '', attributes = ''): string {
  return `<${tag} ${attributes}><template shadowrootmode="open">${inner}</template>${slotted}</${tag}>`;
}

const pages: Record<string, Draw> = {
  path: (st, warn) =>
    `<div class="page-header"><div class="media"><div class="media__figure"><span class="icon_container"><svg class="icon" aria-hidden="true"><use href="#x"></use></svg></span></div><div class="media__body"><h1><span>Rostering Job</span><span class="page-header__title" title="${name}">${name}</span></h1></div></div><div class="button-group"><button class="button">Back to all Rostering Jobs</button><button class="button">Refresh</button></div><ul class="grid page-header__detail-row"><li><div class="text-title" title="Rostering Job ID">Rostering Job ID</div><div>${jobId}</div></li><li><div class="text-title">Posted By</div><div>Dana Ortiz</div></li><li><div class="text-title">Status</div><div>${warn ? 'Completed with warnings' : 'See below'}</div></li></ul></div><div class="path"><div role="application"><ul class="path__nav">${st.map((s, i) => `<li class="path__item is-${s.kind}"><a href="#" tabindex="-1" aria-selected="${s.kind === 'running'}"><span class="path__stage"><svg aria-hidden="true"><use href="#check"></use></svg>${s.kind === 'complete' ? '<span class="assistive-text">Stage Complete</span>' : s.kind === 'running' ? '<span class="assistive-text">Current Stage:</span>' : ''}</span><span class="path__title">${steps[i]}</span></a></li>`).join('')}</ul></div></div><div class="grid">${st.map((s, i) => `<article class="card"><div class="card__header"><h2 class="card__header-title"><span>${steps[i]}</span></h2></div><div class="card__body">${s.kind === 'blank' ? '' : `<div class="progress-bar" aria-valuemin="0" aria-valuemax="100" aria-valuenow="${shareOf(s)}" role="progressbar"><span style="width:${shareOf(s)}%"><span class="assistive-text">Progress: ${shareOf(s)}%</span></span></div><p>${wordOf(s)}</p>`}</div></article>`).join('')}</div>`,
  shadows: (st) =>
    `<div>${shadow('x-dynamic-page', `<div class="root"><slot name="titleArea"></slot><slot></slot></div>`, `<div slot="titleArea">${shadow('x-title', '<h1 class="x-title-root"><slot></slot></h1>', name, 'level="H1"')}${shadow('x-text', '<span><slot></slot></span>', `Rostering Job ${jobId}`)}${shadow('x-button', '<button class="x-button-root"><slot></slot></button>', 'Back to all Rostering Jobs')}${shadow('x-button', '<button class="x-button-root"><slot></slot></button>', 'Refresh')}</div>${shadow('x-list', '<div class="x-list-root"><ul role="list"><slot></slot></ul></div>', st.map((s, i) => shadow('x-li-custom', '<li role="listitem" class="x-li-root"><div class="x-li-content"><slot></slot></div></li>', `<div class="row">${shadow('x-label', '<label class="x-label-root"><span><slot></slot></span><span aria-hidden="true" class="x-label-required-colon"></span></label>', steps[i] as string)}${s.kind === 'blank' ? '' : s.kind === 'running' ? shadow('x-progress-indicator', `<div role="progressbar" aria-valuemin="0" aria-valuenow="${s.percent}" aria-valuemax="100" aria-valuetext="${s.percent}%"><div class="bar" style="width:${s.percent}%"><span class="val">${s.percent}%</span></div></div>`) : shadow('x-tag', `<div class="x-tag-root"><slot name="icon"></slot><span class="x-tag-text"><slot></slot></span><span class="x-hidden-text">${s.kind === 'complete' ? 'Success' : 'Error'}</span></div>`, wordOf(s))}</div>`)).join(''))}`)}</div>`,
  stepper: (st) =>
    `<div class="appbar"><nav class="breadcrumb"><ol><li><a href="#" class="breadcrumb-link">Rostering</a></li><li><span class="breadcrumb-delimiter" aria-hidden="true">/</span><span aria-current="page">${name}</span></li></ol></nav><button class="button"><span class="button-text">Back to all Rostering Jobs</span></button><button class="button"><span class="button-text">Refresh</span></button></div><div class="card"><div class="card-header"><div class="card-title">Rostering Job Details</div><div class="card-subtitle">Job ID ${jobId}</div></div></div><nav class="stepper"><ol class="step-list">${st.map((s, i) => `<li class="step step-${s.kind}"><a class="step-link" href="#" title="${steps[i]}"><span class="step-indicator" aria-hidden="true"><span class="step-indicator-text">${i + 1}</span></span><span class="step-label"><span class="step-text">${steps[i]}</span><span class="step-text optional">${wordOf(s)}</span></span></a></li>`).join('')}</ol><div class="progressbar" role="progressbar" aria-valuenow="${st.filter((s) => s.kind !== 'blank').length}" aria-valuemin="0" aria-valuemax="3"></div></nav>`,
  fields: (st) =>
    `<div class="toolbar"><div class="toolbar-before"><div class="item"><div class="button" role="button" aria-label="Back to all Rostering Jobs"><span class="button-text">Back to all Rostering Jobs</span></div></div></div><div class="toolbar-center"><div class="toolbar-label"><div>${name}</div></div></div><div class="button" role="button"><span>Refresh</span></div></div><div class="fieldset"><div class="fieldset-header">Rostering Job Details</div><div class="field"><div class="field-label">Rostering Job ID</div><div class="field-value-static">${jobId}</div></div><div class="field"><div class="field-label">Posted By</div><div class="field-value-static">Dana Ortiz</div></div></div><div class="fieldset">${st.map((s, i) => `<div class="field"><div class="field-label">${steps[i]}</div><div class="field-value"><div class="progressbar" role="progressbar" aria-label="${steps[i]}" aria-valuemin="0" aria-valuemax="100" aria-valuenow="${shareOf(s)}"><div class="progressbar-wrapper"><div class="progressbar-range" style="width:${shareOf(s)}%"></div></div><div class="progressbar-status">${s.kind === 'blank' ? '' : s.kind === 'running' ? `Progress: ${s.percent}%` : wordOf(s)}</div></div></div></div>`).join('')}</div>`,
  items: (st) =>
    `${shadow('y-header', '<slot></slot>', `<y-toolbar>${shadow('y-buttons', '<slot></slot>', shadow('y-button', '<button class="button-native"><span class="button-inner"><slot></slot></span></button>', 'Back to all Rostering Jobs'))}${shadow('y-title', '<div class="toolbar-title"><slot></slot></div>', 'Rostering Job Details')}</y-toolbar>`)}${shadow('y-content', '<main><slot></slot></main>', `<y-card>${shadow('y-card-header', '<slot></slot>', `${shadow('y-card-title', '<slot></slot>', name, 'role="heading" aria-level="2"')}${shadow('y-card-subtitle', '<slot></slot>', `#${jobId}`)}`)}</y-card><y-list role="list">${st.map((s, i) => shadow('y-item', '<div class="item-native"><slot name="start"></slot><div class="item-inner"><div class="input-wrapper"><slot></slot></div><slot name="end"></slot></div></div>', `<y-icon slot="start" name="${s.kind}" role="img"></y-icon><y-label><h3>${steps[i]}</h3>${s.kind === 'running' ? shadow('y-progress-bar', `<div class="progress" style="transform: scaleX(${(s.percent ?? 0) / 100})"></div>`, '', `role="progressbar" aria-valuenow="${(s.percent ?? 0) / 100}" aria-valuemin="0" aria-valuemax="1"`) : ''}</y-label><y-note slot="end">${wordOf(s)}</y-note>`, 'role="listitem"')).join('')}</y-list>${shadow('y-button', '<button class="button-native"><slot></slot></button>', 'Refresh')}`)}`,
  rings: (st) =>
    `<header><z-breadcrumb>${shadow('z-breadcrumb-item', '<a href="#"><slot></slot></a><span aria-hidden="true">›</span>', 'Rostering')}${shadow('z-breadcrumb-item', '<button><slot></slot></button>', `Job ${jobId}`)}</z-breadcrumb><h1>${name}</h1>${shadow('z-button', '<button part="base"><span part="label"><slot></slot></span></button>', 'Back to all Rostering Jobs')}${shadow('z-button', '<button part="base"><slot></slot></button>', 'Refresh')}</header>${st.map((s, i) => shadow('z-card', '<div part="header"><slot name="header"></slot></div><div part="body"><slot></slot></div>', `<div slot="header"><strong>${steps[i]}</strong>${s.kind === 'complete' || s.kind === 'failed' ? shadow('z-badge', '<slot></slot>', wordOf(s), `variant="${s.kind}"`) : ''}</div>${s.kind === 'blank' ? (isPassed(st, i) ? '<p>Skipped</p>' : '<p>Not started</p>') : shadow('z-progress-ring', `<div role="progressbar" aria-label="Progress" aria-valuemin="0" aria-valuemax="100" aria-valuenow="${shareOf(s)}"><svg><circle/></svg><span part="label"><slot></slot></span></div>`, `${shareOf(s)}%`)}`)).join('')}`,
};

/** What the page says of a step; null for blank ones of a job that has not begun, of which nothing is known. */
function truthOf(all: Three, at: number) {
  const { kind, percent = null } = all[at] as Step;
  if (kind !== 'blank') return { state: kind, percent };
  if (all.every((step) => step.kind === 'blank')) return null;
  return { state: isPassed(all, at) ? 'skipped' : 'waiting', percent: null };
}

test.each(Object.keys(pages))('%s: each step in every situation, id and name', (of) => {
  for (const [situation, all] of Object.entries(situations)) {
    const body = pages[of]?.(all, situation === 'warned');
    const page = parseLight(
      `<html lang="en"><title>SIS Integration</title><body>${body}</body></html>`,
    );
    const reading = readPage(page as unknown as Document, Date.parse('2026-11-25T09:20:30Z'));
    if (reading?.page !== 'details') throw new Error(`${situation}: not read as details`);
    expect(reading, situation).toMatchObject({ jobId, name });
    for (const [at, step] of (['extract', 'conversion', 'import'] as const).entries()) {
      const truth = truthOf(all, at);
      const { state } = reading.steps[step];
      if (truth) expect(reading.steps[step], `${situation}: ${step}`).toEqual(truth);
      else expect(state, `${situation}: ${step}`).toMatch(/^(unknown|waiting)$/);
    }
  }
});
