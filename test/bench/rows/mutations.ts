import type { Frame } from 'puppeteer-core';
import { traced } from '../../e2e/stage/measure/trace';
import type { Stage } from '../../e2e/stage/stage';
import { frameOf, openList } from '../../e2e/stage/tool';
import { browsers } from '../browsers';
import { sum } from '../cost';
import { type Effort, figureOf, type Measured } from '../figure';
import { median } from '../statistics';

/** A thousand changes a second; gives how many there were. */
function change(frame: Frame, seconds: number): Promise<number> {
  return frame.evaluate(async (seconds) => {
    const ticker = document.body.appendChild(document.createElement('p'));
    const begun = performance.now();
    let made = 0;
    for (let now = begun; now < begun + 1000 * seconds; now = performance.now()) {
      for (const due = now - begun; made < due; made++) ticker.textContent = `${made}`;
      await new Promise((done) => setTimeout(done, 10));
    }
    ticker.remove();
    return made;
  }, seconds);
}

async function busy(stage: Stage, seconds: number) {
  await stage.page.bringToFront();
  let changes = 0;
  const { ours, tasks } = await traced(stage.page, async () => {
    changes = await change(frameOf(stage.page), seconds);
  });
  if (changes < 900 * seconds) throw new Error(`only ${changes} changes in ${seconds} s`);
  const share = (all: number[]) => sum(all) / (1000 * seconds);
  return { ours: share(ours), tasks: share(tasks) };
}

export default async function mutations({ isQuick }: Effort): Promise<Measured> {
  const { canvas, ours, without } = await browsers();
  canvas.play('running');
  const [rounds, seconds] = isQuick ? [1, 2] : [5, 3];
  const here: number[] = [];
  const there: number[] = [];
  for (const stage of [ours, without]) await openList(stage);
  for (let n = 0; n < rounds; n++) {
    here.push((await busy(ours, seconds)).ours);
    there.push((await busy(without, seconds)).tasks);
  }
  const baseline = { name: 'the page itself', value: median(there) };
  const name = 'A page that changes 1,000 times a second: our share of the main thread';
  return { figures: [figureOf({ name, unit: '%', baseline, goal: { most: 0.05 } }, here)] };
}
