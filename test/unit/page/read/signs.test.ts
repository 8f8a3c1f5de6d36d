// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { evidenceIn } from '../../../../utils/page/locate/steps/collect-evidence.ts';
import { drawnAt } from '../../../../utils/page/locate/steps/pictures.ts';
import { ofOneSync } from '../../../../utils/page/read/timing/of-one-sync.ts';
import { createReader } from '../../../../utils/page/reader.ts';
import { everyNode } from '../../../../utils/page/tree/ax-node.ts';
import type { TimingReading } from '../../../../utils/roster/model/reading.ts';
import { mapSteps } from '../../../../utils/roster/model/steps.ts';
import { buttons, detailsOf, steps } from '../drawn.ts';
import { documentOf } from '../pages.ts';
import { pageDictionaryOf } from '../words/dictionary.ts';
import { reader } from '../words/english.ts';

const rootOf = (body: string, { accessibilityTree } = reader) =>
  accessibilityTree(documentOf(body)).root;

test.each([
  ['✓', 'complete', 0],
  ['✔️', 'complete', 0],
  ['✅', 'complete', 0],
  ['✗', 'failed', 0],
  ['❌', 'failed', 0],
  // What leads, parts or explains is neither a value nor a word that nobody knows.
  ['→', null, 0],
  ['·', null, 0],
  ['ⓘ', null, 0],
  ['…', null, 0],
  // A sign that may mean anything.
  ['☂', null, 1],
  ['⚠', null, 1],
])('the sign %s', (sign, state, odd) => {
  const found = evidenceIn([rootOf(`<p><b>${sign}</b></p>`)]);
  expect(found.signs.map((each) => each.state)).toEqual(state ? [state] : []);
  expect(found.odd.length).toBe(odd);
});

test('a word beside a sign decides', () => {
  const { signs } = evidenceIn([rootOf('<p><b>✓</b> <i>Failed</i></p>')]);
  expect(signs.map(({ state }) => state)).toEqual(['failed']);
});

test('pictures belong to the step they stand at, but for those of buttons', () => {
  const root = rootOf(
    `<div><p id="extract">one <svg></svg><i></i></p><p id="conversion">two <button><svg></svg></button><span class="x-icon"></span></p><p id="import">three <i>word</i><x-mark></x-mark></p><p>else <svg></svg></p></div>`,
  );
  const drawn = drawnAt(
    mapSteps((step) =>
      everyNode(root)
        .filter(({ element }) => element.id === step)
        .slice(0, 1),
    ),
  );
  expect(mapSteps((step) => drawn[step].pictures.length)).toEqual({
    extract: 2,
    conversion: 1,
    import: 1,
  });
});

test('a time counts no batches, and names none', () => {
  const page = (...values: string[]) =>
    detailsOf(
      `${buttons}<h1>Nightly</h1><ul>${values.map((value, at) => `<li><i>2:31 AM</i><b>${value}</b><h3>${steps[at]}</h3>${at < 2 ? '' : '<ol><li>Batch 1 <u>Complete</u></li><li>Batch 2 <u>24%</u></li></ol>'}</li>`).join('')}</ul>`,
    ).steps;
  expect(page('Complete', 'Complete 1:46 AM', '56%')).toEqual({
    extract: { state: 'complete', percent: null },
    conversion: { state: 'complete', percent: null },
    import: { state: 'running', percent: 56 },
  });
  expect(page('Complete', 'Complete', 'Failed at 54%').import).toEqual({
    state: 'failed',
    percent: 54,
  });
});

test('rows may be numbered from further above, and a number out of turn may be a value', () => {
  const page = (...numbers: number[]) =>
    detailsOf(
      `${buttons}<h1>Nightly</h1><table>${numbers.map((number, at) => `<tr><td>${number}</td><td>${steps[at]}</td><td>${at ? '' : 'In Progress'}</td><td>${at ? '' : '3%'}</td></tr>`).join('')}</table>`,
    ).steps.conversion.state;
  expect(page(11, 12, 13)).toBe('waiting');
  expect(page(1, 2, 3)).toBe('waiting');
  expect(page(11, 40, 13)).toBe('unknown');
});

test('a table that holds a value alone is a place for it', () => {
  const placed = (value: string) =>
    value && `<table><tr><td></td><td>${value}</td><td></td></tr></table>`;
  const page = (...values: string[]) =>
    detailsOf(
      `${buttons}<h1>Nightly</h1><table>${values.map((value, at) => `<tr><td>${steps[at]}:</td><td>${placed(value)}</td></tr>`).join('')}</table>`,
    ).steps;
  expect(page('Failed at 73%', '', '')).toMatchObject({
    extract: { state: 'failed', percent: 73 },
    conversion: { state: 'waiting' },
  });
});

test('what is said once more in another language is no value, and shorter labels are labels', () => {
  const page = (lang: string, ...values: string[]) =>
    detailsOf(
      `${buttons}<h1>Nightly</h1>${['Extract', 'Conversion', 'Import'].map((name, at) => `<section><b>${name} progress</b><div${lang}>${['Uitlezen', 'Omzetten', 'Inlezen in Canvas, deel voor deel'][at]}</div><u>${values[at]}</u></section>`).join('')}`,
    ).steps;
  const dutch = ' lang="nl"';
  const waiting = { state: 'waiting' };
  expect(page(dutch, '57%', '', '')).toMatchObject({ conversion: waiting, import: waiting });
  expect(page('', '57%', '', '').conversion.state).toBe('unknown');
});

test('a picture behind a label that no step with a value shows may be the value of its step', () => {
  const line = (shape: string) => `<svg aria-hidden="true"><path d="${shape}"></path></svg>`;
  const read = (...parts: [before: string, behind: string][]) =>
    detailsOf(
      `${buttons}<h1>Nightly</h1><div>${parts.map(([before, behind], at) => `<section><div>${before}</div><h3>${steps[at]}</h3><div>${behind}</div></section>`).join('')}</div>`,
    ).steps;
  const [first, second] = [line('M1 5 4 8 9 1'), line('M1 1 9 9')];
  const running = { state: 'running', percent: 30 };
  // The first may be complete, and the second, too.
  expect(read(['', first], ['', first], ['', `${second}30%`])).toMatchObject({
    extract: { state: 'unknown' },
    conversion: { state: 'unknown' },
    import: running,
  });
  // What a step with a value shows says nothing of one without.
  expect(read(['', `${first}Complete`], ['', first], ['', `${first}30%`])).toMatchObject({
    conversion: { state: 'skipped' },
    import: running,
  });
  // Nor does an emblem in front of the label.
  expect(read([first, 'Complete'], [second, ''], [line('M5 1V9'), '30%'])).toMatchObject({
    conversion: { state: 'skipped' },
    import: running,
  });
});

const hour = 3_600_000;
const begun = (startedAt: number | null): TimingReading => ({ startedAt, endedAt: null });
const timings = (...starts: (number | null)[]) => ({
  extract: begun(starts[0] ?? null),
  conversion: begun(starts[1] ?? null),
  import: begun(starts[2] ?? null),
});
const none = timings(null, null, null);

test.each([
  ['in order', timings(0, hour, 2 * hour), true],
  ['one of them unknown', timings(0, null, 2 * hour), true],
  ['all at once', timings(hour, hour, hour), true],
  ['one before the step in front of it', timings(hour, 0, 2 * hour), false],
  ['a day after the step in front of it', timings(hour, 25 * hour, null), false],
  ['the last before the first', timings(2 * hour, null, hour), false],
])('times of one sync: %s', (_, given, isOne) => {
  expect(ofOneSync(given)).toEqual(isOne ? given : none);
});

test.each([
  '<span aria-label="Failed at 37%">37%</span>',
  '<span title="Failed at 37%">37%</span>',
  '<span aria-label="Failed">37%</span>',
  '<p><span title="Failed at 37%"><b>37</b>%</span></p>',
])('a figure that is called failed is no progress: %s', (value) => {
  const cards = steps.map((step, at) => `<div><h3>${step}</h3>${at ? '' : value}</div>`);
  const { extract } = detailsOf(`${buttons}<h1>Nightly</h1><div>${cards.join('')}</div>`).steps;
  expect(extract).toEqual({ state: 'failed', percent: 37 });
});

test('a name says its state also where its words stand around the percentage', () => {
  const german = createReader({ dictionary: pageDictionaryOf('de'), focus: null });
  const { signs } = evidenceIn([
    rootOf('<p><b title="Bei 37 % fehlgeschlagen">37 %</b></p>', german),
  ]);
  expect(signs.at(-1)).toMatchObject({ state: 'failed', percent: 37 });
});

test('texts in which the steps after the one at work differ are no values', () => {
  const values = ['62%', '', ''];
  const page = (texts: string[], shown = values) =>
    detailsOf(
      `${buttons}<h1>Nightly</h1>${steps.map((step, at) => `<section><h2>${step}</h2><div><div>${texts[at]}</div></div><meter min="0" max="100" value="${parseInt(shown[at] || '0', 10)}"></meter><b>${shown[at]}</b></section>`).join('')}`,
    ).steps;
  const running = { state: 'running', percent: 62 };
  expect(page(['The source', 'The format', 'The target'])).toMatchObject({
    extract: running,
    conversion: { state: 'waiting' },
    import: { state: 'waiting' },
  });
  // A word that stands at both may be that of a step that waits, and the first one's that of any.
  expect(page(['Halting', 'Dormant', 'Dormant']).extract.state).toBe('unknown');
  expect(page(['Halting', '', '']).extract.state).toBe('unknown');
  expect(page(['The source</div><div>Halting', 'The format', 'The target']).extract.state).toBe(
    'unknown',
  );
});

test('how fast a step works is no value, and says that it is not idle', () => {
  const page = (value: string, rate: string, last = '') =>
    detailsOf(
      `${buttons}<h1>Nightly</h1><div>${steps.map((step, at) => `<p><b>${step}</b> <i>${['Complete', value, ''][at]}</i> <u>${['', rate, last][at]}</u></p>`).join('')}</div>`,
    ).steps;
  for (const rate of ['512/s', '4,120 rows/min', '0.7 MB / s']) {
    expect(page('38%', rate)).toMatchObject({
      conversion: { state: 'running', percent: 38 },
      import: { state: 'waiting' },
    });
    expect(page('', rate).conversion.state, rate).toBe('unknown');
  }
  expect(page('38%', '512/s', '0/s').import.state).toBe('waiting');
  expect(page('38%', 'Halted').conversion.state).toBe('unknown');
  expect(page('38%', '3/halted').conversion.state).toBe('unknown');
});
