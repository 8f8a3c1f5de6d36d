import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { axeFindings } from './axe';
import { shiftsSinceOverlay, watchLayout } from './layout-shift';
import { canvasHost, ordinaryPage, type Stage, setStage } from './stage';

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
    expect(stopped).toContain('may go on as if it still ran');
    expect(failed).toContain('part of it may be imported');

    canvas.clock.advance(20 * minute);
    await expect.poll(async () => (await shown(page))?.[0]).toContain('Imported');
    expect(await axeFindings(page.mainFrame(), 'rosterscope-overlay')).toEqual([]);
    // All has come late, and nothing of the page has moved for it; React draws its own form late, too.
    const shifts = await shiftsSinceOverlay(page.mainFrame());
    expect(shifts?.length).toBeLessThanOrEqual(shape === 'react' ? 1 : 0);
    expect(canvas.requests.unexpected).toEqual([]);
  });
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
  await page.goto(ordinaryPage);
  expect(await shown(page)).toBeNull();
});
