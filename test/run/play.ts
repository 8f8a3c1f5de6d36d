import { canvasHost, setStage, toolPage } from '../e2e/stage';

/** Opens a browser on a running sync and leaves it to the user; resolves when it is closed. */
export async function play(markup: string): Promise<number> {
  const stage = await setStage({ scenario: 'healthy', speed: 60, headless: false, markup });
  const { browser, page } = stage;
  await page.goto(toolPage);
  const choice = await browser.newPage();
  await choice.goto(`https://${canvasHost}/simulation`);
  await page.bringToFront();
  console.log(`
A sync is running on a simulated Canvas, at 60 times the real speed.
  First tab   the SIS Integration page: press “Job Status Details” of the newest job.
  Second tab  choose what happens: another scenario or look, the speed, faults, sessions.
  Toolbar     pin Rosterscope from the extensions menu to see its badge; click it for the popup.
Close the browser to end.`);
  const closed = new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await closed;
  await stage.close();
  return 0;
}
