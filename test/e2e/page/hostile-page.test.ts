import { afterEach, expect, test } from 'vitest';
import { longList } from '../../canvas/tool/hostile';
import { newestRow, overlayStates } from '../stage/overlay';
import { canvasHost, type Stage, setStage, toolPage } from '../stage/stage';
import { openDetails, openList, toolFrame } from '../stage/tool';

let stage: Stage;
afterEach(() => stage.close());

function frame() {
  const found = toolFrame(stage.page);
  if (!found) throw new Error('no tool frame');
  return found;
}

/** How many elements of ours of this name are in the page. */
const ours = (name: string) => frame().$$eval(`rosterscope-${name}`, (all) => all.length);

/** Opens a list of so many jobs; the accessibility tree of such a page takes Chromium too long. */
async function openLongList(jobs: number, areRunning = false): Promise<void> {
  stage = await setStage({ scenario: 'running', speed: 0 });
  stage.canvas.district(canvasHost).settings.twist = longList(jobs, areRunning);
  await stage.page.evaluateOnNewDocument(() => {
    const most = { chips: 0 };
    Object.assign(globalThis, { most });
    // A batch of records is what one of our tasks did.
    new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      const chips = added.filter(({ nodeName }) => nodeName === 'ROSTERSCOPE-CHIP').length;
      most.chips = Math.max(most.chips, chips);
    }).observe(document, { childList: true, subtree: true });
  });
  await stage.page.goto(toolPage);
  // On a busy machine Chromium alone lays out the longest of them for half a minute.
  await expect
    .poll(() => toolFrame(stage.page)?.$('rosterscope-overlay'), { timeout: 120_000 })
    .toBeTruthy();
  expect(await frame().$$eval('tbody tr', (rows) => rows.length)).toBeGreaterThan(jobs);
}

const scrollTo = (row: number) =>
  frame().evaluate((row) => document.querySelectorAll('tbody tr')[row]?.scrollIntoView(), row);

test('of a long list only those rows are read and marked that are first or looked at', async () => {
  await openLongList(800, true); // so that there is something to say of each
  await expect.poll(() => newestRow(stage.page)).toBe('running');
  await expect.poll(() => ours('chip')).toBe(54); // of 60 rows; the failed ones are marked

  await scrollTo(500);
  const near = () =>
    frame().$$eval('tbody tr', (rows) =>
      rows
        .slice(500, 510)
        .every((row) => row.querySelector('rosterscope-chip') || row.matches('[data-rosterscope]')),
    );
  await expect.poll(near).toBe(true);
  expect(await ours('chip')).toBeLessThanOrEqual(170);
  const most = await frame().evaluate(() => (globalThis as { most?: { chips: number } }).most);
  expect(most?.chips).toBeGreaterThan(0);
  expect(most?.chips).toBeLessThanOrEqual(10);
});

test('in a list of 10,000 jobs, which a chip would make the page lay out anew, failed rows are outlined', async () => {
  await openLongList(10_000);
  const outlined = (from: number) =>
    frame().$$eval(
      'tbody tr',
      (rows, from) =>
        rows
          .slice(from, from + 20)
          .filter((row) => row.hasAttribute('data-rosterscope'))
          .map((row) => row.textContent?.includes('Failed')),
      from,
    );
  await expect.poll(() => outlined(0)).toEqual([true, true]);
  await scrollTo(5000);
  await expect.poll(() => outlined(5000)).toEqual([true, true]);
  expect(await ours('chip')).toBe(0);
  expect(await frame().$$eval('[data-rosterscope]', (rows) => rows.length)).toBeLessThan(20);

  // Nothing of ours moves while nothing happens: moving is what would cost most here.
  const moving = await frame().$eval('rosterscope-overlay', ({ shadowRoot }) =>
    (shadowRoot?.getAnimations() ?? []).flatMap(({ effect }) =>
      (effect as KeyframeEffect).getKeyframes().flatMap((frame) => Object.keys(frame)),
    ),
  );
  expect(moving.filter((property) => /margin|inset|size|width|height/i.test(property))).toEqual([]);
});

test('a page that never rests is followed all the same, at the pace of a page that does', async () => {
  stage = await setStage({ scenario: 'running', speed: 0 });
  await openDetails(stage);
  await expect.poll(() => overlayStates(stage.page)).toBe('complete complete running');
  const done = await frame().evaluate(async () => {
    const ticker = document.body.appendChild(document.createElement('p'));
    for (let second = 0; second < 4; second++) {
      for (let slice = 0; slice < 20; slice++) {
        for (let at = 0; at < 50; at++) ticker.textContent = `${second} ${slice} ${at}`;
        await new Promise((done) => setTimeout(done, 50));
      }
    }
    return ticker.textContent;
  });
  expect(done).toBe('3 19 49');
  expect(await overlayStates(stage.page)).toBe('complete complete running');
  expect(await ours('overlay')).toBe(1);
});

test('the panel is whole again after a page took it apart, and alone after it was copied', async () => {
  stage = await setStage({ scenario: 'running', speed: 0 });
  await openDetails(stage);
  const whole = 'complete complete running';
  await expect.poll(() => overlayStates(stage.page)).toBe(whole);
  await frame().$eval('rosterscope-overlay', ({ shadowRoot }) => shadowRoot?.replaceChildren());
  await expect.poll(() => overlayStates(stage.page)).toBe(whole);
  await frame().$eval('rosterscope-overlay', (panel) => {
    panel.after(panel.cloneNode(true));
    panel.removeAttribute('data-theme');
    (panel as HTMLElement).style.cssText = 'all: unset; filter: blur(9px)';
  });
  expect(await overlayStates(stage.page)).toBe(whole);
  await frame().evaluate(() => document.body.replaceChildren(...document.body.childNodes));
  await expect.poll(() => overlayStates(stage.page)).toBe(whole);
});

test('a page that keeps throwing the panel out gets its way, and keeps nothing of ours', async () => {
  stage = await setStage({ scenario: 'running', speed: 0 });
  await openDetails(stage);
  await expect.poll(() => overlayStates(stage.page)).toBe('complete complete running');
  await frame().evaluate(() => {
    const out = () => {
      for (const panel of document.querySelectorAll('rosterscope-overlay')) panel.remove();
    };
    new MutationObserver(out).observe(document, { childList: true, subtree: true });
    setInterval(() => document.body.toggleAttribute('data-wanted'), 20);
    const restless = document.body.appendChild(document.createElement('p'));
    setInterval(() => restless.replaceChildren(String(Math.random())), 20);
    out();
  });
  await expect
    .poll(() => frame().evaluate(() => document.querySelector('rosterscope-overlay') === null))
    .toBe(true);
  await expect.poll(() => ours('mark')).toBe(0);
  expect(await frame().$$('[data-rosterscope]')).toHaveLength(0);
});

test('inside an open shadow root the page is read, shown upon and followed', async () => {
  stage = await setStage({ scenario: 'running', speed: 0 });
  await openList(stage);
  await frame().evaluate(() => {
    const app = document.querySelector('#app');
    for (const own of app?.querySelectorAll('rosterscope-overlay, rosterscope-chip') ?? []) {
      own.remove();
    }
    const host = document.createElement('sis-app');
    host.attachShadow({ mode: 'open' }).append(...(app?.childNodes ?? []));
    app?.replaceWith(host);
  });
  const status = () =>
    frame().$eval('sis-app', ({ shadowRoot }) => {
      const chip = shadowRoot?.querySelector('rosterscope-chip')?.shadowRoot;
      return chip?.querySelector('.word')?.textContent ?? '';
    });
  await expect.poll(status).toMatch(/^Import \d+%$/);
  await frame().$eval('sis-app', ({ shadowRoot }) => {
    shadowRoot?.querySelector('table:last-of-type tbody tr')?.remove();
    shadowRoot?.querySelector('rosterscope-chip')?.remove();
  });
  await expect.poll(status).toMatch(/^Import \d+%$/);
});

test('a form whose fields are named over what a page is walked by neither stops nor freezes anything', async () => {
  stage = await setStage({ scenario: 'running', speed: 0 });
  await openList(stage);
  await expect.poll(() => newestRow(stage.page)).toBe('running');
  await frame().evaluate(() => {
    const form = document.createElement('form');
    form.append(...document.body.childNodes);
    document.body.append(form);
    const names =
      'attributes childElementCount childNodes children checkVisibility closest contains firstChild getAttribute getBoundingClientRect hasAttribute id localName matches nodeType parentElement parentNode querySelector querySelectorAll role shadowRoot style tagName textContent';
    for (const name of names.split(' ')) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = name;
      form.append(field);
    }
  });
  await frame().evaluate(() => {
    for (const chip of document.querySelectorAll('rosterscope-chip')) chip.remove();
  });
  await expect.poll(() => newestRow(stage.page)).toBe('running');
  expect(await ours('overlay')).toBe(1);
});
