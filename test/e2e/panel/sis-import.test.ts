import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { planImport } from '../../canvas/sync/import-plan';
import { axeFindings } from '../stage/assistive/axe';
import { widths } from '../stage/measure/heights';
import { shiftsSinceOverlay, watchLayout } from '../stage/measure/layout-shift';
import { illegible } from '../stage/measure/legibility';
import { pressFound } from '../stage/press';
import { canvasHost, ordinaryPage, type Stage, setStage } from '../stage/stage';

const minute = 60_000;
const importPage = `https://${canvasHost}/accounts/1/sis_import`;

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

/** The imports of the panel, from top to bottom; null while there is no panel. */
function shown(page: Page): Promise<string[] | null> {
  return page.evaluate(() => {
    const root = document.querySelector('rosterscope-overlay')?.shadowRoot;
    return root
      ? [...root.querySelectorAll<HTMLElement>('[data-import]')].map((each) => each.innerText)
      : null;
  });
}

/** Texts of the panel that are cut, in width or height, with nothing that says so. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('rosterscope-overlay')?.shadowRoot;
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    return [...(root?.querySelectorAll<HTMLElement>('.rosterscope *') ?? [])].flatMap((each) => {
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(each);
      const isWide = each.scrollWidth > each.clientWidth + 1;
      const isHigh = each.scrollHeight > each.clientHeight + 1;
      const isCut =
        (hides(overflowX) && isWide && textOverflow !== 'ellipsis') ||
        (hides(overflowY) && isHigh && webkitLineClamp === 'none');
      // What only a screen reader hears takes one pixel.
      return isCut && each.clientWidth > 1 ? [each.innerText] : [];
    });
  });
}

/** Opens or closes the details of an import, counted from the top. */
function press(page: Page, place: number): Promise<boolean> {
  const find = (place: number) => {
    const root = document.querySelector('rosterscope-overlay')?.shadowRoot;
    return root?.querySelectorAll('[data-import]')[place]?.querySelector('[aria-expanded]');
  };
  return pressFound(page, find, place);
}

describe.each(['jquery', 'react'] as const)("Canvas's own SIS Import page, %s", (shape) => {
  test('follows imports of any origin and says how they ended', async () => {
    stage = await setStage({ scenario: 'imports-stopped' });
    const { page, canvas } = stage;
    canvas.district(canvasHost).settings.sisImportShape = shape;
    await watchLayout(page);
    await page.goto(importPage);
    await expect.poll(async () => (await shown(page))?.length).toBe(3);
    const [running = '', stopped = '', failed = ''] = (await shown(page)) ?? [];
    expect(running).toMatch(/^\s*\d+%/);
    expect(stopped).toContain('Stopped');
    expect(stopped).not.toContain('may keep moving'); // Canvas's own bar is not in sight
    expect(failed).toContain('some data may have been imported');

    canvas.clock.advance(20 * minute);
    await expect.poll(async () => (await shown(page))?.[0]).toContain('Imported');
    // All has come late, and nothing of the page has moved for it; React draws its own form late, too.
    const shifts = await shiftsSinceOverlay(page.mainFrame());
    expect(shifts?.length).toBeLessThanOrEqual(shape === 'react' ? 1 : 0);

    // The messages of the failed one are asked for only now, and shown without a name.
    const askedErrors = () => canvas.requests.all.filter(({ path }) => /\/errors\b/.test(path));
    expect(askedErrors()).toHaveLength(0);
    await press(page, 2);
    await expect.poll(async () => (await shown(page))?.[2]).toContain('31 of 31 messages read');
    const [, , text = ''] = (await shown(page)) ?? [];
    expect(text).toMatch(/1 cause explains 31 of 31 messages/);
    expect(text).toMatch(/Type\s+Rows processed\s+Created\s+Restored\s+Deleted/);
    expect(text).toMatch(/Users\s+6,\d{3}\s/);
    expect(text).not.toMatch(/User ID: [A-Z]*\d/);
    expect(askedErrors().length).toBeLessThanOrEqual(2);
    expect(await axeFindings(page.mainFrame(), 'rosterscope-overlay')).toEqual([]);
    await press(page, 2);
    await expect.poll(async () => (await shown(page))?.[2]).not.toContain('messages read');
    expect(canvas.requests.unexpected).toEqual([]);
  });
});

test.each(['jquery', 'react'] as const)(
  'an upload made on this very page is followed at once, in its %s shape, and after a reload',
  async (shape) => {
    stage = await setStage({ scenario: 'nothing-to-do' });
    const { page, canvas } = stage;
    const district = canvas.district(canvasHost);
    district.settings.sisImportShape = shape;
    await page.goto(importPage);
    const lists = () =>
      canvas.requests.all.filter(({ path }) => /\/sis_imports\?/.test(path)).length;
    await expect.poll(async () => shown(page)).not.toBeNull();
    await expect.poll(lists).toBeGreaterThan(0);
    const [asked, made] = [lists(), district.imports.length];
    if (shape === 'jquery') await page.click('.submit_button');
    else {
      const input = await page.waitForSelector('input[type=file]');
      await input?.evaluate((each) => each.dispatchEvent(new Event('change', { bubbles: true })));
    }
    await expect.poll(() => district.imports.length).toBe(made + 1);
    await expect
      .poll(async () => (await shown(page))?.[0])
      .toContain(`Canvas import ${district.imports.at(-1)?.id}`);
    expect((await shown(page))?.[0]).toMatch(/^\s*(\d+%|Waiting)/);
    expect(lists()).toBeGreaterThan(asked);
    const found = lists();
    await page.reload();
    await expect.poll(lists).toBeGreaterThan(found);
  },
);

/** At each width of a window: which texts are cut. */
async function cutByWidth(page: Page): Promise<Record<number, string[]>> {
  const cut: Record<number, string[]> = {};
  for (const width of widths) {
    await page.setViewport({ width, height: 900 });
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
    cut[width] = await cutTexts(page);
  }
  return cut;
}
const nothingCut = Object.fromEntries(widths.map((width) => [width, []]));

test('no sentence is cut without an ellipsis, however narrow the window', async () => {
  stage = await setStage({ scenario: 'imports-stopped' });
  const { page } = stage;
  await page.goto(importPage);
  await expect.poll(async () => (await shown(page))?.length).toBe(3);
  expect(await cutByWidth(page)).toEqual(nothingCut);
  // It would be seen if one were.
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent =
      '.import > .small { inline-size: 40px; overflow: hidden; white-space: nowrap }';
    document.querySelector('rosterscope-overlay')?.shadowRoot?.append(style);
  });
  expect(await cutTexts(page)).not.toEqual([]);
});

/** What a school may choose for Canvas: each of its colors the same, so that nothing would stand out by it. */
const brands = ['#000000', '#ffffff', '#ffec00', '#7a0019'];

test('what is ours stays legible under every brand of a school, which it takes nothing of', async () => {
  stage = await setStage({ scenario: 'imports-stopped' });
  const { page } = stage;
  await page.goto(importPage);
  await expect.poll(async () => (await shown(page))?.length).toBe(3);
  await press(page, 2);
  await expect.poll(async () => (await shown(page))?.[2]).toContain('messages read');
  const ownLinks = () => page.$eval('#breadcrumbs a', (link) => getComputedStyle(link).color);
  const links = new Set([await ownLinks()]);
  for (const color of brands) {
    await page.evaluate((value) => {
      const { style } = document.documentElement;
      for (const rule of [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules])) {
        if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
        for (const name of rule.style) style.setProperty(name, value);
      }
    }, color);
    links.add(await ownLinks());
    expect(await illegible(page.mainFrame(), 'rosterscope-overlay'), color).toEqual([]);
  }
  expect(links.size).toBe(brands.length + 1); // the page itself wears them
});

test('an upload that was stopped is shown as stopped, while the bar of the page goes on', async () => {
  stage = await setStage({ scenario: 'imports-only' });
  const { page, canvas } = stage;
  const upload = canvas.district(canvasHost).imports.find(({ byHand }) => byHand);
  if (!upload) throw new Error('the scenario has no upload by hand');
  const script = { ...upload.script, end: 'aborted', stopsAt: 0.6 } as const;
  Object.assign(upload, { ...planImport(script, upload), startedAt: upload.startedAt });
  await page.goto(importPage);
  await expect.poll(async () => (await shown(page))?.[0]).toMatch(/^\s*\d+%/);

  canvas.clock.advance(8 * minute);
  await expect.poll(async () => (await shown(page))?.join()).toContain('may keep moving');
  const [stopped = ''] = (await shown(page)) ?? [];
  expect(stopped).toMatch(/^\s*Stopped/);
  const polls = () => canvas.requests.all.filter(({ path }) => path.endsWith('/sis_import')).length;
  const before = polls();
  await expect.poll(polls).toBeGreaterThan(before + 1); // the page still asks
  expect(await page.$eval('.progress_message', (line) => line.textContent)).toContain('Processing');
});

test('an admin who may not read imports sees the page as it is, and why there is no more', async () => {
  stage = await setStage({ scenario: 'imports-only' });
  const { page, canvas } = stage;
  canvas.district(canvasHost).settings.permission = 'refused-403';
  await page.goto(importPage);
  await page.waitForSelector('#sis_importer, .progress_bar_holder');
  const text = () =>
    page.evaluate(
      () => document.querySelector('rosterscope-overlay')?.shadowRoot?.textContent ?? '',
    );
  await expect.poll(text).toMatch(/may not|permission|not allowed/i);
  expect(await shown(page)).toEqual([]);
  expect(await cutByWidth(page)).toEqual(nothingCut);
  await page.goto(ordinaryPage);
  expect(await shown(page)).toBeNull();
});
