import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { secrets } from '../canvas/secrets';
import { openAdvanced } from './stage/advanced';
import { axeFindings } from './stage/assistive/axe';
import { badge } from './stage/badge';
import { ledgerOf } from './stage/ledger';
import { notifications } from './stage/notification';
import { overlayStates, overlayText } from './stage/overlay';
import { maySetPolicy } from './stage/policy';
import { openPopup } from './stage/popup';
import { ordinaryPage, type Stage, setStage } from './stage/stage';
import { frameOf, openDetails, press } from './stage/tool';

const wholeSync = 90 * 60_000;
let stage: Stage;
afterEach(() => stage?.close());

/**
 * The settings in a browser with a policy. Now and then Chromium runs no script of an extension that came with
 * one, whatever is loaded: that browser is closed, and another one started.
 */
async function settings(options: Parameters<typeof setStage>[0]): Promise<Page> {
  for (let browsers = 0; browsers < 3; browsers++) {
    stage = await setStage(options);
    const page = await stage.browser.newPage();
    await page.goto(`chrome-extension://${stage.extensionId}/options.html`);
    const waiting = page.waitForSelector('main fieldset', { timeout: 10_000 });
    const isShown = await waiting.then(
      () => true,
      () => false,
    );
    if (isShown) {
      await openAdvanced(page);
      return page;
    }
    await stage.close();
  }
  throw new Error('The settings stay empty in each of three browsers');
}

const textOf = (page: Page) => page.$eval('main', (main) => (main as HTMLElement).innerText);
const fieldsOff = (page: Page) =>
  page.$$eval('input', (all) => all.filter((each) => each.matches(':disabled')).length);

describe.skipIf(!maySetPolicy)('a policy file of the machine', () => {
  test('decides: it is shown, cannot be changed, and holds for notifications', async () => {
    const managed = {
      notifications: false,
      quietHours: { from: '21:30', to: '06:15' },
      thresholds: { deleted: { percent: 5, count: 100 } },
      pauses: [{ from: '2026-12-19', to: '2027-01-03' }],
      historyDays: 90,
      watchTab: false,
      handOvers: false,
      masked: true,
      supportContact: 'IT service desk, ext. 4100',
    };
    const page = await settings({
      scenario: 'batch-fails',
      notifications: true,
      policy: { managed },
    });
    await expect.poll(() => textOf(page)).toContain('Set by your organization.');
    expect(await page.$$eval('input[type="time"]', (all) => all.map(({ value }) => value))).toEqual(
      ['21:30', '06:15'],
    );
    expect(await page.$$('input[type="checkbox"]:not(:disabled)')).toEqual([]);
    expect(await textOf(page)).toContain('IT service desk, ext. 4100');
    expect(await textOf(page)).toContain('Nothing of jobs may be copied or saved');
    expect(await textOf(page)).toContain('Names and IDs in messages always stay masked.');
    expect(await page.$$('::-p-aria([name="Export as JSON"][role="button"])')).toEqual([]);
    expect(await axeFindings(page.mainFrame())).toEqual([]);
    await page.close();

    await openDetails(stage);
    await expect.poll(() => overlayStates(stage.page)).toBe('running waiting waiting');
    await stage.page.goto(ordinaryPage);
    stage.canvas.clock.advance(wholeSync);
    await openPopup(stage, stage.page);
    await expect.poll(() => badge(stage)).toMatchObject({ text: '1' });
    const notice = async () =>
      Object.values((await ledgerOf(stage)).events).find(({ kind }) => kind === 'failed')?.notice;
    await expect.poll(notice).toMatch(/^(?:told|quiet)$/); // it was decided on, and not put off
    expect(await notifications(stage)).toEqual([]);
  });

  test('masks the rows of the messages page, and lets nothing of them be copied', async () => {
    const managed = { masked: true, handOvers: false };
    const page = await settings({ scenario: 'cascade', speed: 0, policy: { managed } });
    await page.close();
    const { browser, canvas, extensionId } = stage;
    await openDetails(stage);
    await expect.poll(() => overlayStates(stage.page)).toBe('running waiting waiting');
    canvas.clock.advance(wholeSync);
    await expect.poll(() => overlayStates(stage.page)).toMatch(/failed$/);
    await press(stage.page, 'Refresh');
    await expect.poll(() => overlayStates(stage.page)).toBe('complete complete failed');
    const pressOwn = (name: string) =>
      frameOf(stage.page).locator(`rosterscope-overlay >>> ::-p-aria([name="${name}"])`).click();
    await pressOwn('Details');
    await expect.poll(() => overlayText(stage.page)).toContain('allows no hand-overs');
    await pressOwn('Show messages and rows');
    const address = `chrome-extension://${extensionId}/messages.html`;
    const target = await browser.waitForTarget((each) => each.url().startsWith(address));
    const messages = await target.asPage();
    const rows = () => messages.$$eval('tbody tr', (all) => all.length);
    await expect.poll(rows).toBeGreaterThan(50);
    expect(await textOf(messages)).toContain('masked, as your organization wants it');
    const html = await messages.content();
    expect(secrets.filter((secret) => html.includes(secret))).toEqual([]);
    const buttons = await messages.$$eval('button', (all) => all.map((each) => each.innerText));
    expect(buttons.filter((name) => /copy|save|download/i.test(name))).toEqual([]);
    expect(await axeFindings(messages.mainFrame())).toEqual([]);
    // Nor can it be found out by searching whether somebody is in them.
    await messages.locator('::-p-aria(Search rows)').fill('already claimed');
    await expect.poll(rows).toBeGreaterThan(0);
    await messages.locator('::-p-aria(Search rows)').fill(secrets[2] ?? '');
    await expect.poll(rows).toBe(0);
  });

  test('that is not there, or says nothing, leaves everything to the admin', async () => {
    const page = await settings({ scenario: 'running', policy: { managed: {} } });
    expect(await fieldsOff(page)).toBe(0);
    expect(await textOf(page)).not.toContain('organization’s policy');
  });

  test('with values that cannot be used is said, and harms nothing', async () => {
    const managed = {
      quietHours: { from: '25:00', to: '06:00' },
      historyDays: 5000,
      watchTab: 'yes', // of another type: Chromium itself keeps it back
      notify: { warning: true },
    };
    const page = await settings({ scenario: 'running', policy: { managed } });
    await expect.poll(() => textOf(page)).toContain('without them: quietHours, historyDays');
    expect(await fieldsOff(page)).toBe(1); // the warning's box, which was decided well
    expect(await page.$$eval('input[type="time"]', (all) => all.length)).toBe(0);
    await page.close();
    await openDetails(stage);
    await expect.poll(() => overlayStates(stage.page)).toContain('running');
  });
});
