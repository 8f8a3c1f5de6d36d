import { canvasHost, ordinaryPage, type Stage } from './stage';

/** What is on the clipboard, as another tab reads it; the stage's page is in front again afterward. */
export async function clipboard({ browser, page }: Stage): Promise<string> {
  const context = browser.defaultBrowserContext();
  await context.overridePermissions(`https://${canvasHost}`, ['clipboard-read']);
  const reader = await browser.newPage();
  await reader.goto(ordinaryPage);
  await reader.bringToFront();
  const text = await reader.evaluate(() => navigator.clipboard.readText());
  await reader.close();
  await page.bringToFront();
  return text;
}
