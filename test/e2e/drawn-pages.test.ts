import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DrawnPage, drawnPages, hasDrawnPages, htmlOf } from '../drawn/drawn-pages';
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
        .poll(has, { timeout: 10_000 })
        .toBe(true)
        .then(
          () => true,
          () => false,
        );
      // For a moment the panel may show what an earlier page said of the same job.
      if (came && drawn.page === 'details') {
        await expect
          .poll(async () => verdicts(drawn, (await deepSight(stage.page)).states), {
            timeout: 10_000,
          })
          .toSatisfy((all: Verdict[]) => all.every(({ isRight }) => isRight))
          .catch(() => {});
      }
      const sight = await deepSight(stage.page);
      if (!came) unknown.push(`${drawn.file}: no panel, ${sight.width} px`);
      else if (drawn.page === 'details') {
        for (const { isRight, got, said } of verdicts(drawn, sight.states)) {
          if (isRight) right += 1;
          else (/^(unknown|none)$/.test(got) ? unknown : wrong).push(`${drawn.file}: ${said}`);
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

interface Verdict {
  isRight: boolean;
  got: string;
  said: string;
}

/** What the panel says of each step against what the page does. */
function verdicts({ steps }: DrawnPage & { page: 'details' }, states: string): Verdict[] {
  const all = states.split(' ');
  return Object.values(steps).map(({ state }, at) => {
    const got = all[at] || 'none';
    const isRight = state === 'not reached' ? blank.test(got) : got === state;
    return { isRight, got, said: `${at} ${got} (${state})` };
  });
}
