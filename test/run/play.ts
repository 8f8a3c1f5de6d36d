import type { Settings } from '../canvas/district';
import { grammarName } from '../canvas/tool/grammar/markup';
import { canvasHost, setStage, toolPage } from '../e2e/stage/stage';

/** Drawn anew for every visit, so that nobody sees the same pages every day. */
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000));

/** Opens a browser on a running sync and leaves it to the user; resolves when it is closed. */
export async function play(markup: string): Promise<number> {
  const stage = await setStage({ scenario: 'healthy', speed: 60, headless: false, markup });
  const { browser, page, canvas } = stage;
  showOtherPages(canvas.district(canvasHost).settings);
  await page.goto(toolPage);
  const choice = await browser.newPage();
  await choice.goto(`https://${canvasHost}/simulation`);
  await page.bringToFront();
  console.log(`
A sync is running on a simulated Canvas, at 60 times the real speed.
  First tab   the SIS Integration page: press “Job Status Details” of the newest job.
  Second tab  choose what happens: another scenario or look, the speed, faults, sessions.
              Each time you open SIS Integration again, it looks as another vendor might have made it
              (drawn with seed ${seed}; SEED=${seed} npm start shows the same ones), until you choose a look here.
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

/** The first opening of the tool shows its usual page, and each later one another of the grammar's, of both generations. */
function showOtherPages(settings: Settings): void {
  let opened = 0;
  settings.nextMarkup = () => {
    const n = opened++;
    if (n === 0) return settings.markup;
    const name = grammarName(n % 3 === 0 ? 'B' : 'A', seed, n);
    console.log(`  SIS Integration is now drawn as ${name}`);
    return name;
  };
}
