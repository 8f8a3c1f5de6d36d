import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawnPages, hasDrawnPages, htmlOf } from '../drawn/drawn-pages';
import { deepSight } from './stage/deep';
import { type Stage, setStage, toolPage } from './stage/stage';

const toolHost = 'sis-integration.instructure.com';
const blank = /^(waiting|skipped|unknown|none)$/;

/** All of them take a quarter of an hour: `DRAWN=` runs those whose file has that in its name. */
const isWanted = hasDrawnPages && process.env.DRAWN !== undefined;

let stage: Stage;
let html = '';

beforeAll(async () => {
  if (!isWanted) return;
  stage = await setStage({ scenario: 'nothing-to-do', speed: 0 });
  const { page } = stage;
  await page.emulateTimezone(drawnPages().zone);
  // The frame of the tool is answered with a drawn page; Canvas around it is the simulated one.
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { host } = new URL(request.url());
    if (host !== toolHost || request.resourceType() !== 'document') void request.continue();
    else void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
  });
}, 120_000);
afterAll(() => stage?.close());

const all = isWanted
  ? drawnPages().pages.filter(({ file }) => file.includes(process.env.DRAWN ?? ''))
  : [];

test.skipIf(!all.length)(
  'the panel says what drawn pages say',
  async () => {
    const wrong: string[] = [];
    const unknown: string[] = [];
    let right = 0;
    for (const drawn of all) {
      html = htmlOf(drawn);
      await stage.page.goto(toolPage);
      const has = async () => (await deepSight(stage.page)).width > 200;
      const came = await expect
        .poll(has, { timeout: 8000 })
        .toBe(true)
        .then(
          () => true,
          () => false,
        );
      const isRead = async () => !/unknown|none/.test((await deepSight(stage.page)).states);
      if (came && drawn.page === 'details') {
        await expect
          .poll(isRead, { timeout: 6000 })
          .toBe(true)
          .catch(() => {});
      }
      const sight = await deepSight(stage.page);
      if (!came) unknown.push(`${drawn.file}: no panel, ${sight.width} px`);
      else if (drawn.page === 'details') {
        const wanted = Object.values(drawn.steps);
        const states = sight.states.split(' ');
        for (const [at, { state }] of wanted.entries()) {
          const got = states[at] ?? 'none';
          const isRight = state === 'not reached' ? blank.test(got) : got === state;
          if (isRight) right += 1;
          else
            (/^(unknown|none)$/.test(got) ? unknown : wrong).push(
              `${drawn.file}: ${at} ${got} (${state})`,
            );
        }
      } else right += 1;
    }
    console.log(
      `drawn pages: ${right} right\nunknown:\n${unknown.join('\n')}\nwrong:\n${wrong.join('\n')}`,
    );
    expect(wrong).toEqual([]);
  },
  1_800_000,
);
