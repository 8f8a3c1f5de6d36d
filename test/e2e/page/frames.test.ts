import type { Frame, Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { canvasHost, ordinaryPage, type Stage, setStage } from '../stage/stage';
import { openList, toolFrame } from '../stage/tool';

let stage: Stage;
afterEach(() => stage.close());

/** The frame that stands inside the one in which Canvas has opened the tool. */
function innerFrame(page: Page): Frame | undefined {
  const outer = page.mainFrame().childFrames()[0];
  return outer?.childFrames()[0];
}

/** Puts the tool's page, as it is, into a further frame. */
async function nest(outer: Frame): Promise<void> {
  await outer.evaluate(() => {
    const inner = document.createElement('iframe');
    inner.src = 'https://sis-integration.instructure.com/rostering';
    inner.style.cssText = 'width: 100%; height: 800px';
    document.body.replaceChildren(inner);
  });
}

const chips = (frame: Frame | undefined) =>
  frame
    ?.$$eval('rosterscope-chip', (all) =>
      all.map(({ shadowRoot }) => shadowRoot?.querySelector('.word')?.textContent),
    )
    .catch(() => []);

test('in a further frame of its own host the page is followed, and the frame around it left alone', async () => {
  stage = await setStage({ scenario: 'running', speed: 0 });
  const { page } = stage;
  await openList(stage);
  const outer = toolFrame(page);
  if (!outer) throw new Error('no tool frame');
  await nest(outer);
  await expect.poll(async () => (await chips(innerFrame(page)))?.[0]).toMatch(/^Import \d+%$/);
  expect(await innerFrame(page)?.$$('rosterscope-overlay')).toHaveLength(1);
  await expect.poll(() => outer.$('rosterscope-overlay')).toBeNull();
});

test('in a frame of another host the page is followed, too', async () => {
  stage = await setStage({ scenario: 'running', speed: 0 });
  const { page } = stage;
  await openList(stage);
  await page.$eval(
    'iframe.tool_launch',
    (frame, to) => frame.setAttribute('src', to),
    ordinaryPage,
  );
  const outer = await page.waitForFrame((frame) => frame.url() === ordinaryPage);
  await outer.waitForSelector('#application');
  await nest(outer);
  await expect.poll(async () => (await chips(innerFrame(page)))?.[0]).toMatch(/^Import \d+%$/);
  const inner = innerFrame(page);
  expect(new URL(inner?.url() ?? '').host).not.toBe(canvasHost);
  await inner?.locator('::-p-aria(Job Status Details)').click();
  const states = () =>
    inner?.$$eval('rosterscope-overlay', ([panel]) =>
      [...(panel?.shadowRoot?.querySelectorAll<HTMLElement>('[data-step]') ?? [])].map(
        (step) => step.dataset.state,
      ),
    );
  await expect.poll(states).toEqual(['complete', 'complete', 'running']);
  expect(await outer.$('rosterscope-overlay')).toBeNull();
});
