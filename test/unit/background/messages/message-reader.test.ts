import { expect, test, vi } from 'vitest';
import type { BackgroundMessage } from '../../../../utils/background-message';
import { createGrouping } from '../../../../utils/roster/explain/group/group';
import { withAccount } from '../../../../utils/roster/ledger/account';
import type { ImportRecord } from '../../../../utils/roster/model/records/import-record';
import type { JobRecord } from '../../../../utils/roster/model/records/job-record';
import { cascade } from '../../../canvas/scenarios/cascade';
import { extractFails } from '../../../canvas/scenarios/extract-fails';
import { importsOnly } from '../../../canvas/scenarios/imports-only';
import { warnings } from '../../../canvas/scenarios/warnings';
import { secrets } from '../../../canvas/secrets';
import type { Scenario } from '../../../canvas/sync/script';
import { host } from '../../canvas-simulation/canvas';
import { portTo, watched } from '../watched';

vi.setConfig({ testTimeout: 60_000 }); // a Canvas and its pages each, on a busy machine

type Rows = BackgroundMessage & { kind: 'rows' };

/** A job that has ended, seen by the overlay; its messages are wanted. */
async function ended(scenario: Scenario) {
  const night = await watched(scenario);
  await night.poll();
  await night.watch.connected(night.port);
  await night.look();
  await night.pass(60);
  await night.watch.pollAll(true);
  await night.look();
  night.canvas.requests.clear();
  const answers = () => night.heard.filter((each): each is Rows => each.kind === 'rows');
  return {
    ...night,
    key: night.newest,
    answers,
    read: () => answers().flatMap(({ rows }) => rows),
    state: () => answers().at(-1)?.state,
    begin: () => night.ask({ kind: 'rows', key: night.newest, ask: 'begin' }),
    more: () => night.ask({ kind: 'rows', key: night.newest, ask: 'more' }),
    requests: () => night.canvas.requests.api(host),
  };
}

test('4,020 messages: ten requests find the three causes, more on request find all', async () => {
  const { begin, more, read, state, answers, requests } = await ended(cascade);
  await begin();
  expect(state()).toBe('paused');
  expect(requests()).toHaveLength(10);
  expect(answers()[0]?.total).toBe(4020);
  const grouping = createGrouping();
  grouping.add(read());
  // The short lists come first, for in them are the causes: 212 messages, then 700 of the long one.
  expect(grouping.result().total).toBe(912);
  expect(grouping.result().groups.map(({ entry }) => entry?.id)).toEqual(['R3', 'U1', 'R11']);

  for (let press = 0; press < 4; press++) await more();
  expect(state()).toBe('done');
  expect(requests()).toHaveLength(1 + 2 + 39);
  expect(Math.max(...requests().map(({ overlap }) => overlap))).toBe(1);
  const whole = createGrouping();
  whole.add(read());
  expect(whole.result().groups.map(({ entry, count, own }) => [entry?.id, count, own])).toEqual([
    ['R3', 3912, 60],
    ['U1', 96, 32],
    ['R11', 12, 12],
  ]);
});

test('rows come with file and line, without the record of the student', async () => {
  const { begin, read } = await ended(warnings);
  await begin();
  expect(read()).toHaveLength(141);
  expect(read()[0]).toEqual({
    file: expect.stringMatching(/^(?:users|enrollments)\.csv$/),
    message: expect.stringContaining('PUP-'),
    row: expect.any(Number),
  });
  expect(JSON.stringify(read())).not.toContain('full_name');
});

test('where only the page shows that imports failed, Canvas is asked for them once, and then for why', async () => {
  const { begin, read, state, cell, requests, pass, key } = await ended(cascade);
  await cell.update((ledger) => {
    const job = ledger.jobs[key] as JobRecord;
    // A page that tells no end, on an account that was asked moments ago and long before in vain.
    const none = { startedAt: null, endedAt: null };
    const endless = {
      ...job,
      row: null,
      timings: { extract: none, conversion: none, import: none },
    };
    const unread = { ...ledger, imports: {}, jobs: { ...ledger.jobs, [key]: endless } };
    const now = Date.now();
    const account = { readAt: now - 7_200_000, askedAt: now, nextAt: now + 900_000 };
    return withAccount(unread, host, account);
  });
  await pass(0.2);
  await begin();
  expect(state()).toBe('paused');
  expect(read().length).toBeGreaterThan(0);
  const lists = () => requests().filter(({ path }) => path.includes('/sis_imports?'));
  expect(lists()).toHaveLength(1);
  await begin();
  expect(lists()).toHaveLength(1);
});

test('nothing of them is stored', async () => {
  const { begin, read, cell } = await ended(cascade);
  await begin();
  expect(secrets.some((secret) => JSON.stringify(read()).includes(secret))).toBe(true);
  const stored = JSON.stringify(await cell.get());
  expect(secrets.filter((secret) => stored.includes(secret))).toEqual([]);
});

test('a job without imports has no messages, and costs no request', async () => {
  const { begin, state, requests } = await ended(extractFails);
  await begin();
  expect(state()).toBe('done');
  expect(requests()).toEqual([]);
});

test('an import that ended by an exception says so, and not where in the code', async () => {
  const night = await watched(importsOnly);
  await night.poll();
  const { imports } = await night.cell.get();
  const [key = ''] =
    Object.entries(imports).find(([, { reading }]) => reading.state === 'failed') ?? [];
  await night.ask({ kind: 'rows', key, ask: 'begin' });
  const rows = night.heard.flatMap((each) => (each.kind === 'rows' ? each.rows : []));
  expect(rows).toEqual([
    { file: null, message: 'No such file or directory', row: null, crash: true },
  ]);
});

test('stops on request, and when the surface is gone', async () => {
  const { watch, port, key, ask, begin, read, state, requests } = await ended(cascade);
  const reading = begin();
  await ask({ kind: 'rows', key, ask: 'stop' });
  await reading;
  expect(state()).toBe('stopped');
  expect(requests().length).toBeLessThan(3);
  const before = read().length;
  const again = begin();
  watch.disconnected(port);
  await again;
  expect(requests().length).toBeLessThan(6);
  expect(read().length).toBeLessThanOrEqual(before + 212);
});

test('all on request: read to the end in one go, one request at a time, and stopped in the midst of it', async () => {
  const { ask, key, begin, read, state, requests } = await ended(cascade);
  await begin();
  const all = ask({ kind: 'rows', key, ask: 'all' });
  await ask({ kind: 'rows', key, ask: 'stop' });
  await all;
  expect(state()).toBe('stopped');
  expect(requests().length).toBeLessThan(13);
  await ask({ kind: 'rows', key, ask: 'all' });
  expect([state(), read().length]).toEqual(['done', 4020]);
  expect(Math.max(...requests().map(({ overlap }) => overlap))).toBe(1);
});

test('all are read also by a worker that knows nothing of what was read before', async () => {
  const { ask, key, read, state } = await ended(cascade);
  await ask({ kind: 'rows', key, ask: 'all' });
  expect([state(), read().length]).toEqual(['done', 4020]);
});

test('goes on after a stop where it was: nothing comes twice', async () => {
  const { ask, key, begin, more, read, state } = await ended(cascade);
  const reading = begin();
  await ask({ kind: 'rows', key, ask: 'stop' });
  await reading;
  for (let press = 0; press < 5; press++) await more();
  expect(state()).toBe('done');
  expect(read()).toHaveLength(4020);
});

test('more of what this worker knows nothing of begins anew, and says so', async () => {
  const { watch, key, more, read, state, answers } = await ended(cascade);
  await more();
  expect(state()).toBe('paused');
  expect(answers().map(({ begins }) => begins)).toEqual([true, ...Array(11).fill(false)]);
  expect(read()).toHaveLength(912);
  const back = portTo();
  await watch.receive(back.port, { kind: 'rows', key, ask: 'again' });
  expect(back.heard.find(({ kind }) => kind === 'rows')).toMatchObject({ begins: true });
});

test('looked at again, only what ended since is read, and never more than ten pages unasked', async () => {
  const { ask, cell, key, begin, read, state, requests } = await ended(cascade);
  const { imports } = await cell.get();
  const [last = ''] =
    Object.entries(imports).find(([, r]) => r.reading.warningCount === 3808) ?? [];
  const running = structuredClone(imports[last]) as ImportRecord;
  Object.assign(running.reading, { state: 'importing', warningCount: null, errorCount: null });
  const set = (record?: ImportRecord) =>
    cell.update((ledger) => ({ ...ledger, imports: { ...imports, [last]: record ?? running } }));
  await set();
  await begin();
  expect(state()).toBe('done');
  expect(read()).toHaveLength(212);
  await ask({ kind: 'rows', key, ask: 'again' });
  expect(requests()).toHaveLength(3);
  await set(imports[last]);
  await ask({ kind: 'rows', key, ask: 'again' });
  expect(state()).toBe('paused');
  expect(requests()).toHaveLength(10);
  await ask({ kind: 'rows', key, ask: 'again' });
  expect(requests()).toHaveLength(10);
});

test('the end of a job that Canvas was not asked about since is asked for first', async () => {
  const night = await watched(cascade);
  await night.poll();
  await night.watch.connected(night.port);
  await night.look();
  await night.pass(60);
  await night.look(); // the page tells the end; of the imports nothing is known yet
  night.canvas.requests.clear();
  await night.ask({ kind: 'rows', key: night.newest, ask: 'begin' });
  const asked = night.canvas.requests.api(host).map(({ path }) => path.includes('/errors'));
  expect(asked).toEqual([false, ...Array(10).fill(true)]);
});

test('two requests at once read no page twice', async () => {
  const { begin, more, read } = await ended(cascade);
  await begin();
  await Promise.all([more(), more()]);
  expect(read()).toHaveLength(1912);
  expect(new Set(read().map(({ file, row, message }) => `${file} ${row} ${message}`)).size).toBe(
    1912,
  );
});

test('leaves a busy Canvas alone, and goes on where it was', async () => {
  const { canvas, cell, begin, more, state, answers, read } = await ended(cascade);
  const { buckets } = canvas.district(host);
  buckets.fill('user:12', 500);
  await begin();
  expect(state()).toBe('paused');
  expect(read().length).toBeLessThan(200);
  buckets.fill('user:12', 800);
  await more();
  expect(answers().at(-1)).toMatchObject({ state: 'failed', problem: 'throttled' });
  buckets.fill('user:12', 0);
  await cell.update((ledger) => withAccount(ledger, host, { notBefore: Date.now() + 9000 }));
  await more();
  expect(answers().at(-1)).toMatchObject({ state: 'failed', problem: 'throttled' });
  await cell.update((ledger) => withAccount(ledger, host, { notBefore: null }));
  for (let press = 0; press < 5; press++) await more();
  expect(state()).toBe('done');
  expect(read()).toHaveLength(4020);
});

test('is sent to nobody on another Canvas', async () => {
  const { watch, key } = await ended(warnings);
  const stranger = portTo('https://lakeside.instructure.com/accounts/5/external_tools/117');
  await watch.receive(stranger.port, { kind: 'rows', key, ask: 'begin' });
  await watch.receive(stranger.port, { kind: 'past', key });
  expect(stranger.heard.map(({ kind }) => kind)).toEqual(['heard', 'heard']);
});

test.each([
  ['the frame of another Canvas', 'https://lakeside.instructure.com/accounts/5/external_tools/117'],
  ['a page of no Canvas', 'http://127.0.0.1/'],
  ['a page that writes ours before an @', `https://${host}@elsewhere.example/accounts/1`],
])('%s learns and changes nothing by calling itself the popup', async (_, url) => {
  const { watch, key, cell } = await ended(warnings);
  const liar = portTo(url, 'popup');
  await watch.connected(liar.port);
  const before = await cell.get();
  await watch.receive(liar.port, { kind: 'rows', key, ask: 'begin' });
  await watch.receive(liar.port, { kind: 'past', key });
  await watch.receive(liar.port, { kind: 'seen', key });
  await watch.receive(liar.port, { kind: 'notify-on-end', key, on: true });
  await watch.receive(liar.port, { kind: 'dismiss', key, finding: 'mass-deletion', note: '' });
  await watch.receive(liar.port, { kind: 'look' });
  const { seen, wishes, dismissed } = await cell.get();
  expect({ seen, wishes, dismissed }).toEqual({
    seen: before.seen,
    wishes: before.wishes,
    dismissed: before.dismissed,
  });
  expect(JSON.stringify(liar.heard)).not.toContain(host);
  expect(liar.heard.filter(({ kind }) => kind === 'rows' || kind === 'past')).toEqual([]);
});
