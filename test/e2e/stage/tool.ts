import type { Frame, Page } from 'puppeteer-core';
import { type Stage, toolPage } from './stage';

type Tab = Pick<Stage, 'page' | 'extensionId'>;

const toolHost = 'sis-integration.instructure.com';

/** The live frame of the SIS Integration tool; undefined while there is none. */
export function toolFrame(page: Page): Frame | undefined {
  return page.frames().find((frame) => URL.parse(frame.url())?.host === toolHost);
}

/** The same; throws while there is none. */
export function frameOf(page: Page): Frame {
  const frame = toolFrame(page);
  if (!frame) throw new Error('no tool frame');
  return frame;
}

async function liveFrame(page: Page): Promise<Frame> {
  return page.waitForFrame((frame) => URL.parse(frame.url())?.host === toolHost);
}

/** The name of the button that leads from the details to the list. */
export const back = '‹ Back to all Rostering Jobs';

/** Presses a button or link of the tool's page by its accessible name, as an admin does. */
export async function press(page: Page, name: string): Promise<void> {
  await (await liveFrame(page)).locator(`::-p-aria(${name})`).click();
}

/**
 * Opens the SIS Integration page on its list of rostering jobs and waits until it has rendered, and the
 * overlay with it: when that appears, what is below moves, and a click may miss.
 */
export async function openList({ page, extensionId }: Tab): Promise<void> {
  await page.goto(toolPage);
  const frame = await liveFrame(page);
  await frame.waitForSelector('::-p-aria(Rostering Jobs)');
  if (extensionId) await frame.waitForSelector('rosterscope-overlay');
}

/** Opens the details of the newest job of the list. A row's chip may come while the mouse is on its way. */
export async function openDetails(tab: Tab): Promise<void> {
  await openList(tab);
  const frame = await liveFrame(tab.page);
  const opener = frame.locator('::-p-aria(Job Status Details)').setTimeout(3000);
  const details = '::-p-text(Roster Extract Progress)';
  for (let presses = 0; presses < 20; presses++) {
    await opener.click().catch(() => {}); // it may be gone since the press before
    const shown = await frame.waitForSelector(details, { timeout: 3000 }).catch(() => null);
    if (shown) return;
  }
  throw new Error('The details did not open');
}

/** What the tool's own page shows of each step, as text; empty strings where it shows nothing. */
export async function nativeSteps(page: Page): Promise<string[]> {
  return (await liveFrame(page)).$$eval('.step .step-label, progress[aria-valuetext]', (labels) =>
    labels.map((label) => (label.getAttribute('aria-valuetext') ?? label.textContent ?? '').trim()),
  );
}
