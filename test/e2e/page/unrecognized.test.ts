import { afterEach, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { axeFindings } from '../stage/assistive/axe';
import { openPopup } from '../stage/popup';
import { canvasHost, type Stage, setStage, toolPage } from '../stage/stage';
import { openList, toolFrame } from '../stage/tool';

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

test('a layout that is not recognized is said in the popup, with an outline that holds no text of it', async () => {
  stage = await setStage({ scenario: 'healthy' });
  const { page, canvas } = stage;
  const district = canvas.district(canvasHost);
  district.settings.markup = 'strange';
  await page.goto(toolPage);
  await expect.poll(() => toolFrame(page)?.$('.pipelines')).toBeTruthy();
  const native = await toolFrame(page)?.evaluate(() => document.body.innerHTML);

  const popup = await openPopup(stage, page);
  await popup.waitForSelector('[data-unrecognized]');
  await popup.locator('::-p-aria(Copy page outline)').click();
  await popup.waitForSelector('textarea');
  const outline = await popup.$eval('textarea', (area) => area.value);
  expect(outline).toMatch(/article ×\d+\n +h3/);
  const [job] = district.jobs;
  expect(outline).not.toContain(job?.id);
  expect(outline).not.toContain(job?.postedBy);
  expect(outline).not.toMatch(/pipeline|Gather|https?:/i);
  expect(await axeFindings(popup.mainFrame())).toEqual([]);
  await popup.close();

  // On the page itself nothing is shown, and the icon tells of it for this tab alone.
  expect(await toolFrame(page)?.evaluate(() => document.body.innerHTML)).toBe(native);
  const worker = await (
    await stage.browser.waitForTarget((target) => target.type() === 'service_worker')
  ).worker();
  const titles = () =>
    worker?.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      const tabs = await chrome.tabs.query({});
      const of = await Promise.all(tabs.map(({ id: tabId }) => chrome.action.getTitle({ tabId })));
      return [await chrome.action.getTitle({}), ...of];
    });
  await expect.poll(async () => (await titles())?.slice(1).join()).toContain('doesn’t recognize');
  expect((await titles())?.[0]).not.toContain('doesn’t recognize');

  district.settings.markup = 'a';
  await openList(stage);
  const calm = await openPopup(stage, page);
  await calm.waitForSelector('[data-job]');
  expect(await calm.$('[data-unrecognized]')).toBeNull();
});
