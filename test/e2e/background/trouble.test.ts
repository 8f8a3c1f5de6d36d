import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { overlayStates, overlayText } from '../stage/overlay';
import { openPopup, popupItems } from '../stage/popup';
import { canvasHost, type Stage, setStage, signIn } from '../stage/stage';
import { openDetails } from '../stage/tool';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ scenario: 'running', speed: 0 }); // the job runs as long as the tests take
  await openDetails(stage);
});
afterAll(() => stage.close());
afterEach(() => stage.canvas.faults.clear());

/** What the popup says in whole, and of the running job; read in a popup opened for it. */
async function glance(): Promise<{ text: string; job: string | undefined }> {
  const popup = await openPopup(stage, stage.page);
  try {
    await popup.waitForSelector('[data-job]');
    const text = await popup.$eval('main', (main) => (main as HTMLElement).innerText);
    return { text, job: (await popupItems(popup))[0]?.status ?? undefined };
  } finally {
    await popup.close();
  }
}

describe.each([
  { fault: 'hang-up', short: 'No connection', sentence: 'Can’t reach' },
  { fault: 'html', short: 'Unexpected answer', sentence: 'sent an unexpected answer' },
  { fault: '500', short: 'Canvas error', sentence: 'returned an error' },
] as const)('$fault', ({ fault, short, sentence }) => {
  test('is said, with what was known and its age, and goes by itself', async () => {
    const { canvas, page } = stage;
    await expect.poll(() => overlayText(page)).toContain('from Canvas');
    canvas.faults.on(canvasHost, fault);
    await expect.poll(() => overlayText(page)).toContain(short);
    expect(await overlayStates(page)).toBe('complete complete running');
    const { text, job } = await glance();
    expect(text).toContain(sentence);
    expect(text).toMatch(/Last update from Canvas: .+ ago/);
    expect(job).toBe('in-progress');

    canvas.faults.clear();
    await expect.poll(() => overlayText(page), { timeout: 40_000 }).not.toContain(short);
    expect((await glance()).text).not.toContain(sentence);
  });
});

test('a session that ended is said, Canvas is left alone, and signing in is enough', async () => {
  const { canvas, page } = stage;
  canvas.signOut(canvasHost);
  await expect.poll(() => overlayText(page)).toContain('Signed out');
  expect(await overlayStates(page)).toBe('complete complete running');
  const { text, job } = await glance();
  expect(text).toContain(`You’re signed out of ${canvasHost}`);
  expect(job).toBe('in-progress');

  const tab = await stage.browser.newPage();
  await signIn(tab);
  await tab.close();
  await page.bringToFront();
  await expect.poll(() => overlayText(page)).not.toContain('Signed out');
  expect((await glance()).text).not.toContain('signed out');
});
