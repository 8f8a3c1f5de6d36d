import type { Frame, Page } from 'puppeteer-core';
import { toolPage } from './stage';

const toolHost = 'sis-integration.instructure.com';

/** The live frame of the SIS Integration tool; undefined while there is none. */
export function toolFrame(page: Page): Frame | undefined {
  return page.frames().find((frame) => URL.parse(frame.url())?.host === toolHost);
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

/** Opens the SIS Integration page on its list of rostering jobs and waits until it has rendered. */
export async function openList(page: Page): Promise<void> {
  await page.goto(toolPage);
  await (await liveFrame(page)).waitForSelector('::-p-aria(Rostering Jobs)');
}

/** Opens the details of the newest job of the list. */
export async function openDetails(page: Page): Promise<void> {
  await openList(page);
  await press(page, 'Job Status Details');
  await (await liveFrame(page)).waitForSelector('::-p-text(Roster Extract Progress)');
}

/** What the tool's own page shows of each step, as text; empty strings where it shows nothing. */
export async function nativeSteps(page: Page): Promise<string[]> {
  return (await liveFrame(page)).$$eval('.step .step-label', (labels) =>
    labels.map((label) => label.textContent?.trim() ?? ''),
  );
}
