import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings } from './stage/assistive/axe';
import { isGranted, openGranter, registeredFor } from './stage/grant';
import { openPopup } from './stage/popup';
import { type Stage, setStage } from './stage/stage';
import { killWorker } from './stage/worker';

/** A Canvas on a school's own domain; its SIS Integration tool comes from a vendor's. */
const host = 'canvas.riverbend.example';
const toolHost = 'rostering.vendor.example';
const toolPage = `https://${host}/accounts/3/external_tools/88`;

let stage: Stage;
let grant: (host: string) => Promise<void>;
beforeAll(async () => {
  stage = await setStage({ scenario: 'running', speed: 0 });
  grant = await openGranter(stage);
  await stage.page.bringToFront();
});
afterAll(() => stage.close());

const status = (popup: Page) =>
  popup.$eval('[data-addition]', (line) => (line as HTMLElement).dataset.addition);

/** Types an address into the popup's form, and presses Add. */
async function add(popup: Page, text: string): Promise<void> {
  if (!(await popup.$('.add-host[open]'))) {
    await popup.locator('::-p-text(Add a Canvas on your own domain)').click();
  }
  await popup.locator('::-p-aria(Address of your Canvas)').fill(text);
  await popup.locator('::-p-aria([name="Add"][role="button"])').click();
}

async function inPopup<Result>(act: (popup: Page) => Promise<Result>): Promise<Result> {
  const popup = await openPopup(stage, stage.page);
  try {
    await popup.waitForSelector('.add-host');
    return await act(popup);
  } finally {
    await popup.close();
  }
}

test('the form says what is wrong, and axe finds nothing in it', async () => {
  await stage.page.goto('about:blank');
  await inPopup(async (popup) => {
    await add(popup, 'our canvas');
    await popup.waitForSelector('[role="alert"]');
    expect(await axeFindings(popup.mainFrame())).toEqual([]);
    const overflow = ({ scrollWidth, clientWidth }: Element) => scrollWidth - clientWidth;
    expect(await popup.$eval('html', overflow)).toBe(0);
  });
});

test('a host that is no Canvas, or none at all, is not kept', async () => {
  for (const [name, outcome] of [
    ['www.riverbend.example', 'not-canvas'],
    ['canvas.nowhere.example', 'unreachable'],
  ] as const) {
    await grant(name);
    await inPopup(async (popup) => {
      await add(popup, `https://${name}/login`);
      await expect.poll(() => status(popup)).toBe(outcome);
      expect(await popup.$$('[data-host]')).toHaveLength(1); // the demo's, from signing in
      expect(await axeFindings(popup.mainFrame())).toEqual([]);
    });
    expect([await isGranted(stage, name), await registeredFor(stage)]).toEqual([false, []]);
  }
});

test('a Canvas on its own domain is added by the form and followed, also after the worker died', async () => {
  await stage.page.goto(`https://${host}/login`);
  await Promise.all([
    stage.page.waitForNavigation(),
    stage.page.locator('::-p-aria(Log In)').click(),
  ]);
  await grant(host);
  await inPopup(async (popup) => {
    await add(popup, `https://${host}/accounts/3`);
    await expect.poll(() => status(popup)).toBe('added');
    await popup.waitForSelector(`[data-host="${host}"] [data-status="in-progress"]`);
  });
  expect(await registeredFor(stage)).toContain(`https://${host}/*`);
  await killWorker(stage);
  const asked = () => stage.canvas.requests.all.filter((one) => one.host === host).length;
  const before = asked();
  await stage.page.reload(); // its detector runs by registration now
  await expect.poll(asked).toBeGreaterThan(before);
});

test('a tool’s page from elsewhere is offered where it stands, and read once allowed', async () => {
  await stage.page.goto(toolPage);
  const frame = await stage.page.waitForFrame((each) => each.url().includes(toolHost));
  await frame.waitForSelector('::-p-aria(Rostering Jobs)');
  const popup = await openPopup(stage, stage.page);
  const allow = `::-p-aria([name="Allow ${toolHost}"][role="button"])`;
  await popup.waitForSelector(allow);
  expect(await axeFindings(popup.mainFrame())).toEqual([]);
  expect(await frame.$('rosterscope-overlay')).toBeNull();
  await grant(toolHost);
  await popup.locator(allow).click();
  await expect.poll(() => status(popup)).toBe('added');
  await popup.close();
  await frame.waitForSelector('rosterscope-overlay');
  await stage.page.reload();
  const again = await stage.page.waitForFrame((each) => each.url().includes(toolHost));
  await again.waitForSelector('rosterscope-overlay');
});

test('what is removed in the settings gives its permission back and is forgotten', async () => {
  const settings = await stage.browser.newPage();
  await settings.goto(`chrome-extension://${stage.extensionId}/options.html`);
  for (const name of [host, toolHost]) {
    await settings.locator(`::-p-aria([name="Remove ${name}"][role="button"])`).click();
    await settings.waitForSelector('dialog[open]');
    expect(await axeFindings(settings.mainFrame())).toEqual([]);
    await settings.locator('dialog[open] .danger').click();
    await expect
      .poll(() => settings.$eval('.hosts', (list) => list.textContent))
      .not.toContain(name);
    expect(await isGranted(stage, name)).toBe(false);
  }
  expect(await registeredFor(stage)).toEqual([]);
  await settings.close();
  await stage.page.goto('about:blank');
  const hosts = await inPopup((popup) =>
    popup.$$eval('[data-host]', (all) => all.map((each) => (each as HTMLElement).dataset.host)),
  );
  expect(hosts).toEqual(['demo.instructure.com']);
});
