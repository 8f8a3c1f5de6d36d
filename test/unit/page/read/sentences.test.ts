// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { buttons, detailsOf } from '../drawn.ts';

// Pages whose steps speak in whole sentences, to be read or only to be heard.

const names = ['Roster Extract', 'Data Conversion', 'Canvas Imports'];
const states = (body: string) => {
  const {
    extract,
    conversion,
    import: last,
  } = detailsOf(`${buttons}<h1>Nightly</h1>${body}`).steps;
  return [extract, conversion, last].map(({ state, percent }) =>
    percent === null ? state : `${state} ${percent}`,
  );
};
const section = (title: (n: number, name: string) => string, values: string[], about = '') =>
  names
    .map(
      (name, n) => `<section><h3>${title(n + 1, name)}</h3>${about}<p>${values[n]}</p></section>`,
    )
    .join('');

test.each([
  [
    ['This step is complete.', 'This step is 42% done.', ''],
    ['complete', 'running 42', 'waiting'],
  ],
  [
    ['It has completed.', 'It was skipped.', 'It has failed at 64%.'],
    ['complete', 'skipped', 'failed 64'],
  ],
  [
    ['This step has been completed', 'It is currently running', ''],
    ['complete', 'running', 'waiting'],
  ],
  [
    ['It stopped at 7 percent.', '', ''],
    ['failed 7', 'waiting', 'waiting'],
  ],
])('a sentence says one value: %j', (said, read) => {
  const about = '<p>What this step does with the data of your SIS.</p>';
  for (const title of [
    (n: number, name: string) => `Step ${n} of 3: ${name}`,
    (n: number, name: string) => `Phase ${n} – ${name}`,
    (n: number, name: string) => `${n}. ${name}`,
  ])
    expect(states(section(title, said, about))).toEqual(read);
});

test.each([
  'This step is not complete.',
  'It hasn’t failed.',
  'Complete once it has run.',
  'It will be skipped.',
  'It can be skipped',
])('a sentence that denies or foresees a value says none: %s', (said) => {
  const values = ['Complete', said, ''];
  const [, conversion] = states(section((_, name) => name, values));
  expect(['skipped', 'complete', 'failed']).not.toContain(conversion);
});

test('a group called by its step holds the same value twice, in words for ears and in figures for eyes', () => {
  for (const spoken of ['42 percent complete', '42 percent done', '42% complete']) {
    const groups = names.map(
      (name, n) =>
        `<li><h3 id="s${n}">${name} Progress</h3><div role="group" aria-labelledby="s${n}">${n ? '<span>There is no data for this step.</span>' : `<div><span role="progressbar" aria-labelledby="s0" aria-valuenow="42" aria-valuetext="${spoken}"></span><p aria-hidden="true">42%</p></div>`}</div></li>`,
    );
    expect(states(`<ol>${groups.join('')}</ol>`)).toEqual(['running 42', 'waiting', 'waiting']);
  }
});

test('a job waits where each of its steps says that nothing is there, not where all are merely blank', () => {
  const title = (_: number, name: string) => `${name} Progress`;
  for (const said of ['There is no data for this step.', 'No data', 'N/A', 'Not applicable'])
    expect(states(section(title, [said, said, said])), said).toEqual(Array(3).fill('waiting'));
  expect(states(section(title, ['', '', '']))).toEqual(Array(3).fill('unknown'));
  expect(states(section(title, ['No data', '', 'No data'])).slice(0, 2)).toEqual(
    Array(2).fill('unknown'),
  );
});
