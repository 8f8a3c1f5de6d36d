import { afterEach, expect, test } from 'vitest';
import { type Stage, setStage } from '../stage/stage';
import { frameOf, openList } from '../stage/tool';

let stage: Stage;
afterEach(() => stage.close());

test('a list that draws only the rows in sight has the right words and marks in each, wherever it is scrolled', async () => {
  stage = await setStage({ scenario: 'running', speed: 0 });
  await openList(stage);
  const frame = frameOf(stage.page);

  // Rows are drawn, and drawn over, in the manner of a windowing library: the same elements are used again.
  await frame.evaluate(() => {
    const [, table] = document.querySelectorAll('table');
    const body = table?.querySelector('tbody');
    const sample = body?.rows[1];
    if (!table || !body || !sample) throw new Error('the list is not there');
    const height = 60;
    const inSight = 12;
    const box = document.createElement('div');
    box.id = 'window';
    box.style.cssText = 'height: 400px; overflow: auto; overflow-anchor: none';
    const space = document.createElement('div');
    space.style.height = `${2000 * height}px`;
    table.replaceWith(box);
    box.append(space);
    space.append(table);
    body.replaceChildren(
      ...Array.from({ length: inSight }, () => sample.cloneNode(true) as HTMLElement),
    );
    const draw = () => {
      const from = Math.floor(box.scrollTop / height);
      table.style.marginTop = `${from * height}px`;
      for (const [at, row] of [...body.rows].entries()) {
        const number = from + at;
        const status = ['Completed', 'Failed', 'In Progress'][number % 3] ?? '';
        const stage = row.cells[4];
        const cell = row.cells[5];
        if (stage) stage.textContent = status === 'Failed' ? 'Extract' : '';
        if (cell) {
          cell.innerHTML = `<span class="native"></span> <a href="/rostering/jobs/${700_000 - number}" data-open>Job Status Details</a>`;
          const native = cell.querySelector('.native');
          if (native) native.textContent = status;
        }
      }
    };
    box.addEventListener('scroll', draw);
    draw();
  });

  const shown = () =>
    frame.$$eval('#window tbody tr', (rows) =>
      rows.map((row) => {
        const chips = [...row.querySelectorAll('rosterscope-chip')];
        const words = chips.map(
          ({ shadowRoot }) => shadowRoot?.querySelector('.word')?.textContent,
        );
        const isMarked = row.hasAttribute('data-rosterscope');
        const native = row.querySelector('.native')?.textContent ?? '';
        return { native, words, isMarked };
      }),
    );
  const outOfKeeping = async () => {
    const rows = await shown();
    return rows.filter(
      ({ native, words, isMarked }) =>
        /%|not known/.test(words.join()) !== (native === 'In Progress') ||
        isMarked !== (native === 'Failed'),
    );
  };
  await expect.poll(outOfKeeping).toEqual([]);
  for (const top of [1210, 60_000, 61_000, 119_000, 0]) {
    await frame.$eval('#window', (box, top) => box.scrollTo(0, top), top);
    await expect.poll(outOfKeeping, { message: `scrolled to ${top}` }).toEqual([]);
  }
  expect(await shown()).toHaveLength(12);
});
