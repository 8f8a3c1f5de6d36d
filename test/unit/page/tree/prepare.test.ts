// @vitest-environment jsdom
import { setImmediate as nextTurn } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { createReader } from '../../../../utils/page/reader.ts';

const reader = createReader({ dictionary: null, focus: null, isLive: true });
const tree = () => reader.accessibilityTree(document);
let prepared: ReturnType<typeof reader.prepare>;

beforeEach(() => {
  document.body.innerHTML = `
    <h1>SIS Integration</h1>
    <h2>Rostering Jobs</h2>
    <table>
      <tr><th>Job ID</th><th>Type</th><th>Stage</th><th>Status</th><th>Last Updated</th></tr>
      <tr><td>1204</td><td>Full</td><td>Extract</td><td>In Progress</td><td>Nov 3, 2026 2:04 AM</td></tr>
      <tr><td>1203</td><td>Full</td><td></td><td>Completed</td><td>Nov 2, 2026 2:31 AM</td></tr>
    </table>
    <button>Refresh</button>`;
  prepared = reader.prepare(document);
  return () => prepared.release();
});

async function prepareAll() {
  while (prepared.step()) await nextTurn();
}

test('a page prepared in several tasks is read as in one, from what was found in them', async () => {
  const tree = reader.accessibilityTree(document);
  await prepareAll();
  expect(reader.accessibilityTree(document)).toBe(tree);
  const read = reader.readPage(document, 0);
  prepared.release();
  expect(reader.accessibilityTree(document)).not.toBe(tree);
  expect(read).toEqual(reader.readPage(document, 0));
  expect(read).toMatchObject({ page: 'list', rows: [{ jobId: '1204' }, { jobId: '1203' }] });
});

test.each<[string, () => void]>([
  ['a text', () => document.querySelector('td')?.replaceChildren('1205')],
  ['an attribute', () => document.querySelector('table')?.setAttribute('hidden', '')],
  ['the part of a list that is looked at', () => reader.lookAround(document.querySelector('td'))],
])('%s that changes meanwhile is read as it is then, in that very turn', async (_, change) => {
  await prepareAll();
  const before = tree();
  change();
  const now = reader.readPage(document, 0);
  expect(tree()).not.toBe(before);
  prepared.release();
  expect(now).toEqual(reader.readPage(document, 0));
});

test('so is what changes within a shadow root', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<button>Pause</button>';
  await prepareAll();
  const before = tree();
  root.querySelector('button')?.replaceChildren('Run');
  expect(tree()).not.toBe(before);
});

test('what changes while it is prepared is found out anew', async () => {
  prepared.step();
  await nextTurn();
  prepared.step();
  document.querySelector('h2')?.replaceChildren('Rostering Job Details');
  await prepareAll();
  const now = reader.readPage(document, 0);
  prepared.release();
  expect(now).toEqual(reader.readPage(document, 0));
});
