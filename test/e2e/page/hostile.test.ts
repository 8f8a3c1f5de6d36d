import type { HTTPRequest } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { hostile, hostileTexts, trap } from '../../canvas/tool/hostile';
import { overlayStates, overlayText } from '../stage/overlay';
import { openPopup } from '../stage/popup';
import { canvasHost, ordinaryPage, type Stage, setStage, toolPage } from '../stage/stage';
import { frameOf, openDetails, press, toolFrame } from '../stage/tool';

let stage: Stage;
afterEach(() => stage.close());

/** Whether any document of the stage has run a hostile script. */
async function isCaught(): Promise<boolean> {
  const frames = (await stage.browser.pages()).flatMap((page) => page.frames());
  const found = await Promise.all(
    frames.map((frame) => frame.evaluate(() => 'caught' in globalThis).catch(() => false)),
  );
  return found.includes(true);
}

/** Opens the list; to find a name among texts of a million letters would take the driver half a minute. */
async function openHostileList(): Promise<void> {
  await stage.page.goto(toolPage);
  await stage.page.waitForFrame(() => toolFrame(stage.page) !== undefined);
  await frameOf(stage.page).waitForSelector('rosterscope-overlay');
}

test('hostile texts are shown as texts: nothing is run, asked for or frozen', async () => {
  stage = await setStage({ scenario: 'extract-fails' });
  const { canvas, page } = stage;
  canvas.district(canvasHost).settings.twist = hostile;
  const asked: string[] = [];
  page.on('request', (request: HTTPRequest) => asked.push(request.url()));
  await openHostileList();
  await expect.poll(() => overlayText(page)).toContain('Rostering job');
  canvas.clock.advance(10 * 60_000);
  await openHostileList();
  await frameOf(page).locator('tbody a[href*="/jobs/"]').click();
  await frameOf(page).waitForSelector('[data-do=refresh]'); // the panel above the list has steps, too
  await expect.poll(() => overlayStates(page)).toBe('failed waiting waiting');
  await frameOf(page).$eval('[data-do=refresh]', (button) => (button as HTMLElement).click());
  await expect.poll(() => overlayText(page)).toContain('has expired or been revoked');
  await expect.poll(() => overlayText(page)).toContain('<img src='); // as letters
  const text = await overlayText(page);
  expect(text).not.toMatch(/[\u202A-\u202E\u2060-\u206F\u200B]/);
  const made = await toolFrame(page)?.$eval('rosterscope-overlay', ({ shadowRoot }) => {
    const all = [...(shadowRoot?.querySelectorAll('*') ?? [])];
    return {
      strange: all.filter((each) => each.matches('script, img, iframe, object, link')).length,
      links: all.map((each) => each.getAttribute('href') ?? '').filter((to) => /script:/.test(to)),
      handlers: all.flatMap((each) => each.getAttributeNames()).filter((name) => /^on/.test(name)),
    };
  });
  expect(made).toEqual({ strange: 0, links: [], handlers: [] });

  const popup = await openPopup(stage, page);
  await popup.waitForSelector('[data-job]');
  expect(await popup.$$('main img, main script, main iframe')).toHaveLength(0);
  expect(await popup.$eval('main', (main) => main.textContent)).not.toContain(
    hostileTexts.long.slice(0, 500),
  );
  expect(await isCaught()).toBe(false);
  expect(asked.filter((url) => url.includes(trap) || /^(javascript|data):/.test(url))).toEqual([]);
  expect(canvas.requests.all.filter(({ path }) => path.includes(trap))).toEqual([]);
  expect(canvas.requests.unexpected).toEqual([]);
});

test('no script of ours announces itself to the page', async () => {
  stage = await setStage({ scenario: 'running', speed: 0 });
  const { page, extensionId } = stage;
  await page.evaluateOnNewDocument(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', ({ data }) => heard.push(JSON.stringify(data) ?? ''));
  });
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toBe('complete complete running');
  for (const frame of page.frames()) {
    const heard = await frame.evaluate(() => (globalThis as { heard?: string[] }).heard ?? []);
    expect(heard.filter((line) => line.includes('wxt') || line.includes(extensionId))).toEqual([]);
  }
});

test('messages that a page makes up reach nobody', async () => {
  stage = await setStage({ scenario: 'running', speed: 0 });
  const { page, extensionId } = stage;
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toBe('complete complete running');
  const before = await overlayText(page);
  for (const frame of page.frames()) {
    const reached = await frame.evaluate(async (id) => {
      const forged = [
        { kind: 'snapshot', snapshot: { accounts: [], jobs: [], imports: [] }, here: [] },
        { kind: 'show-job', key: 'demo.instructure.com/job/1' },
        { kind: 'press-refresh' },
        { kind: 'page-text', lines: '-Rostering Jobs' },
      ];
      for (const message of forged) {
        window.postMessage(message, '*');
        for (const target of [window, document]) {
          target.dispatchEvent(new CustomEvent('message', { detail: message }));
          target.dispatchEvent(new MessageEvent('message', { data: message }));
          target.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail: message }));
        }
      }
      const runtime = (globalThis as { chrome?: { runtime?: Record<string, unknown> } }).chrome
        ?.runtime as
        | { sendMessage?: (id: string, message: unknown) => Promise<unknown>; connect?: unknown }
        | undefined;
      Object.assign(globalThis, { rosterscope: null, rosterscopeReader: null });
      if (!runtime?.sendMessage) return 'no way';
      return runtime.sendMessage(id, forged[0]).then(
        () => 'heard',
        () => 'refused',
      );
    }, extensionId);
    expect(reached).not.toBe('heard');
  }
  await press(page, 'Refresh');
  await toolFrame(page)?.waitForSelector('#app:not([aria-busy])');
  expect(await overlayStates(page)).toBe('complete complete running');
  expect((await overlayText(page)).split('\n').length).toBe(before.split('\n').length);
  expect(page.url()).toBe(toolPage);
});

test('the same page elsewhere is not taken for the tool', async () => {
  stage = await setStage({ scenario: 'running', speed: 0 });
  const { page } = stage;
  await openDetails(stage);
  await expect.poll(() => overlayStates(page)).toBe('complete complete running');
  const html = await toolFrame(page)?.$eval('#app', (app) => {
    const copy = app.cloneNode(true) as Element;
    copy.querySelector('rosterscope-overlay')?.remove(); // a page can copy that, too: it is empty
    return copy.innerHTML;
  });
  const elsewhere = [ordinaryPage, `https://${canvasHost}/accounts/1`];
  for (const url of elsewhere) {
    await page.goto(url);
    await page.evaluate((html) => {
      const app = document.createElement('div');
      app.innerHTML = html ?? '';
      document.body.append(app);
      const frame = document.createElement('iframe');
      document.body.append(frame);
      if (frame.contentDocument) frame.contentDocument.body.innerHTML = html ?? '';
    }, html);
    await page.waitForNetworkIdle({ idleTime: 1000, concurrency: 2 });
    for (const frame of page.frames()) {
      expect(await frame.$('rosterscope-overlay'), frame.url()).toBeNull();
    }
  }
});
