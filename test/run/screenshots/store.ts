import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { overlayStates, overlayText } from '../../e2e/stage/overlay';
import { type Stage, setStage } from '../../e2e/stage/stage';
import { frameOf, openDetails, press } from '../../e2e/stage/tool';

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

/** The press that opened the details may have scrolled; a store's picture begins at the top. */
async function scrollToTop({ page }: Stage): Promise<void> {
  for (const frame of page.frames()) await frame.evaluate(() => scrollTo(0, 0));
  await new Promise((done) => setTimeout(done, 500));
}

const dataUrl = (bytes: Uint8Array) =>
  `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;

/** The icon, what it is for, and beside it the beginning of the panel that is on the page now. */
async function drawTile({ page, browser }: Stage): Promise<void> {
  const panel = await frameOf(page).$('rosterscope-overlay');
  const box = await panel?.boundingBox();
  if (!box) throw new Error('There is no panel to take the tile from');
  const clip = { x: box.x, y: box.y, width: 620, height: box.height };
  const piece = dataUrl(await page.screenshot({ clip }));
  const icon = dataUrl(await readFile(new URL('../../../public/icon/128.png', import.meta.url)));
  const drawing = await browser.newPage();
  await drawing.setViewport({ ...tile, deviceScaleFactor: 1 });
  await drawing.setContent(`<style>
    body { margin: 0; padding: 24px 0 0 24px; block-size: 280px; box-sizing: border-box; overflow: hidden;
      background: #273540; color: #fff; font: 16px/24px system-ui, sans-serif }
    h1 { display: flex; align-items: center; gap: 12px; margin: 0; font-size: 26px; line-height: 40px }
    p { margin: 8px 24px 18px 0 }
    div { block-size: 140px; overflow: hidden; border-radius: 8px 0 0 0; background: #fff }
    div img { inline-size: 620px }
  </style><h1><img src="${icon}" width="40" height="40" alt="">Rosterscope</h1>
  <p>See how your Canvas roster sync went, why it failed, and what to do next.</p>
  <div><img src="${piece}" alt=""></div>`);
  await drawing.screenshot({ path: `${folder}tile.png` });
  await drawing.close();
}

await mkdir(folder, { recursive: true });
await on('running', async (stage) => {
  await openDetails(stage);
  await shows(() => overlayStates(stage.page), /^complete complete running$/);
  await scrollToTop(stage);
  await stage.page.screenshot({ path: `${folder}running.png` });
});
await on('extract-fails', async (stage) => {
  const { page, canvas } = stage;
  await openDetails(stage);
  await shows(() => overlayStates(page), /^running/);
  canvas.clock.advance(5 * minute);
  await openDetails(stage);
  await shows(() => overlayText(page), /can fix this|Likely cause/);
  await scrollToTop(stage);
  await page.screenshot({ path: `${folder}failed.png` });
  await drawTile(stage);
});
await on('mass-deletion', async (stage) => {
  const { page, canvas } = stage;
  await openDetails(stage);
  await shows(() => overlayStates(page), /^running/);
  for (const [minutes, states] of [
    [4, /^complete running/],
    [4, /^complete complete running/],
    [60, /^complete complete complete/],
  ] as const) {
    canvas.clock.advance(minutes * minute);
    await press(page, 'Refresh');
    await shows(() => overlayStates(page), states);
  }
  await shows(() => overlayText(page), /enrollments were deleted/);
  await frameOf(page).locator('rosterscope-overlay >>> ::-p-aria([name="Details"])').click();
  await shows(() => overlayText(page), /Usually/);
  await page.mouse.move(0, 0);
  await scrollToTop(stage);
  await page.screenshot({ path: `${folder}deleted.png` });
});
