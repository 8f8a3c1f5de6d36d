import { expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { FindingId } from '../../../utils/roster/model/finding';
import { asInstant } from '../../../utils/roster/model/step';
import { healthy } from '../../canvas/scenarios/healthy';
import { silentFailures } from '../../canvas/scenarios/silent';
import type { Scenario } from '../../canvas/sync/script';
import { host } from '../canvas-simulation/canvas';
import { portTo, watched } from './watched';

vi.setConfig({ testTimeout: 60_000 }); // a Canvas and a dozen pages each, on a busy machine

/**
 * Plays a night as the extension sees it: the admin opens the jobs of a week, Canvas is asked, and
 * the page is read again `minutes` after the start, when the job has ended or, for some, while it runs.
 */
async function play(scenario: Scenario, minutes = 60) {
  const night = await watched(scenario);
  await night.poll();
  await night.watch.connected(night.port);
  await night.look(8);
  await night.watch.publish();
  await night.pass(minutes);
  await night.watch.pollAll(true);
  await night.look(2);
  const insights = () => {
    const last = night.heard.findLast((each) => each.kind === 'snapshot');
    return last?.kind === 'snapshot' ? (last.insights ?? {}) : {};
  };
  return { ...night, newest: night.newest, findings: () => insights()[night.newest]?.findings };
}

/** After how many minutes a night shows it; all others have ended after an hour. */
const shownAfter: Partial<Record<FindingId, number>> = { 'long-run': 90, overlap: 5 };

test.each(Object.entries(silentFailures))('%s is found, and nothing else', async (id, scenario) => {
  const { findings } = await play(scenario, shownAfter[id as FindingId]);
  expect(findings()?.map((found) => found.id)).toEqual([id]);
});

test('an ordinary night is ordinary', async () => {
  const { findings } = await play(healthy);
  expect(findings()).toEqual([]);
});

test('no users: notified before the import begins, while there is time to pause', async () => {
  const { findings } = await play(silentFailures['zero-type'], 5.5);
  expect(findings()).toMatchObject([
    { id: 'zero-type', severity: 'danger', pause: 'before-import' },
  ]);
});

test('what the admin has dealt with is marked with the note, and comes back', async () => {
  const { findings, ask, newest, cell } = await play(silentFailures.loss);
  const deal = (note: string | null) =>
    ask({ kind: 'dismiss', key: newest, finding: 'loss', note });
  await deal('Kindergarten is not mapped on purpose');
  expect(findings()).toMatchObject([
    { id: 'loss', dismissed: { note: 'Kindergarten is not mapped on purpose' } },
  ]);
  expect((await cell.get()).dismissed).toEqual({
    [newest]: { loss: { at: Date.now(), note: 'Kindergarten is not mapped on purpose' } },
  });
  await deal(null);
  expect(findings()).toMatchObject([{ id: 'loss', dismissed: null }]);
  expect((await cell.get()).dismissed).toEqual({});
});

test.each(['mass-deletion', 're-keyed'] as const)(
  '%s is notified once, and ended by hand',
  async (id) => {
    const { ask, newest, cell, watch } = await play(silentFailures[id]);
    const dangers = async () =>
      Object.values((await cell.get()).events).filter(({ kind }) => kind === 'danger');
    expect(await dangers()).toMatchObject([{ subject: newest, found: { id } }]);
    expect(await browser.action.getBadgeText({})).toBe('1');
    await watch.publish();
    expect(await dangers()).toHaveLength(1);
    await ask({ kind: 'dismiss', key: newest, finding: id, note: '' });
    expect(await browser.action.getBadgeText({})).toBe('');
  },
);

test('a finding silenced for a while is none for this account and type until then', async () => {
  const { ask, findings, newest, cell } = await play(silentFailures['mass-deletion']);
  const until = asInstant(Date.now() + 30 * 86_400_000);
  const dismiss = { kind: 'dismiss', key: newest, finding: 'mass-deletion' } as const;
  await ask({ ...dismiss, note: '', silence: { types: ['enrollments'], until } });
  expect((await cell.get()).silenced).toEqual({ [host]: { 'mass-deletion enrollments': until } });
  await ask({ ...dismiss, note: null });
  expect(findings()).toMatchObject([{ dismissed: { note: '' } }]);
  await ask({ ...dismiss, note: null, silence: { types: ['enrollments'], until: null } });
  expect(findings()).toMatchObject([{ dismissed: null }]);
});

test('the history of a job is the earlier ones of its kind, newest first, with what the page counted', async () => {
  const { ask, heard, newest } = await play(healthy);
  await ask({ kind: 'past', key: newest });
  const past = heard.findLast((each) => each.kind === 'past');
  if (past?.kind !== 'past') throw new Error('no answer');
  expect(past.run).toMatchObject({
    key: newest,
    figures: { enrollments: { extracted: expect.any(Number), converted: expect.any(Number) } },
  });
  expect(past.history).toHaveLength(9); // the list shows ten, and names their SIS
  expect(past.history.map(({ startedAt }) => startedAt)).toEqual(
    past.history.map(({ startedAt }) => startedAt).sort((a, b) => b - a),
  );
  await ask({ kind: 'past', key: `${host}/job/none` });
  expect(heard.at(-1)).toEqual({ kind: 'past', key: `${host}/job/none`, run: null, history: [] });
});

test('a new worker says at once what it knows, and of history nothing until it has asked', async () => {
  const night = await play(silentFailures['mass-deletion']);
  const { port, heard } = portTo();
  await night.watch.connected(port);
  const snapshots = heard.flatMap((each) => (each.kind === 'snapshot' ? [each] : []));
  expect(snapshots.map(({ here }) => here)).toEqual([null, null]); // no page was read on this connection
  expect(snapshots[0]?.insights).toBeNull();
  expect(snapshots[1]?.insights?.[night.newest]?.findings.length).toBeGreaterThan(0);
});
