import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { overlayStates, overlayText } from '../../e2e/stage/overlay';
import { type Stage, setStage } from '../../e2e/stage/stage';
import { frameOf, openDetails } from '../../e2e/stage/tool';

/** The pictures that the stores ask for: the production build on the simulated Canvas, nothing drawn by hand. */
const folder = fileURLToPath(new URL('../../../docs/store/pictures/', import.meta.url));
const minute = 60_000;
const screen = { width: 1280, height: 800 };
/** Small promotional tile of the Chrome Web Store. */
const tile = { width: 440, height: 280 };

async function on(scenario: string, act: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await setStage({ scenario, speed: 0, markup: 'instructure-ui' });
  await stage.page.setViewport(screen);
  // A picture must not catch a bar on its way.
  await stage.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  try {
    await act(stage);
  } finally {
    await stage.close();
  }
}

/** Until the panel says so, 30 s at most. */
async function shows(read: () => Promise<string>, words: RegExp): Promise<void> {
  const end = Date.now() + 30_000;
  for (let seen = ''; !words.test(seen); seen = await read()) {
    if (Date.now() > end) throw new Error(`${words} did not show, but: ${seen}`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

await mkdir(folder, { recursive: true });
await on('running', async (stage) => {
  await openDetails(stage);
  await shows(() => overlayStates(stage.page), /^complete complete running$/);
  await stage.page.screenshot({ path: `${folder}running.png` });
});
await on('extract-fails', async (stage) => {
  const { page, canvas } = stage;
  await openDetails(stage);
  await shows(() => overlayStates(page), /^running/);
  canvas.clock.advance(5 * minute);
  await openDetails(stage);
  await shows(() => overlayText(page), /Who can fix it|Likely cause/);
  await page.screenshot({ path: `${folder}failed.png` });
  const panel = await frameOf(page).$('rosterscope-overlay');
  const box = await panel?.boundingBox();
  if (!box) throw new Error('There is no panel to take the tile from');
  await page.screenshot({ path: `${folder}tile.png`, clip: { x: box.x, y: box.y, ...tile } });
});
