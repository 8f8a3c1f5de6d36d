import { expect, it, vi } from 'vitest';
import { audit } from '../../../../utils/roster/audit/audit';
import { createJudge } from '../../../../utils/roster/audit/judge';
import type { Run } from '../../../../utils/roster/model/run';
import { asInstant } from '../../../../utils/roster/model/step';
import { minute } from '../readings';
import { history, night, running, settings } from './scenario';

vi.mock(import('../../../../utils/roster/audit/audit'), { spy: true });

const judged = () => vi.mocked(audit).mock.calls.map(([run]) => run.key);
const readAt = (run: Run, at: number): Run => ({ ...structuredClone(run), asOf: asInstant(at) });
const end = night.endedAt ?? 0;

it('judges what was only read anew once', () => {
  const findingsOf = createJudge();
  const first = [...history, night];
  for (const run of first) findingsOf(run, first, settings);
  vi.mocked(audit).mockClear();
  const later = first.map((run) => readAt(run, end + 60 * minute));
  for (const run of later) findingsOf(run, later, structuredClone(settings));
  expect(judged()).toEqual([]);
});

it('finds what a judge finds who remembers nothing, while a run goes on beside the others', () => {
  const findingsOf = createJudge();
  // Three nights each begin before the one before is over, and the last one goes on.
  const nights = history.slice(-3).map((run, n) => ({
    ...run,
    startedAt: asInstant(end - (3 - n) * 5 * minute),
    endedAt: asInstant(end - (3 - n) * 5 * minute + 7 * minute),
  }));
  const begun = end - 4 * minute;
  let changes = 0;
  let last = '';
  for (let at = begun; at < begun + 20 * minute; at += minute / 2) {
    const open = { ...running(night, 'import', at), startedAt: asInstant(begun) };
    const all = [...history.slice(0, -3), ...nights, open];
    const found = nights.map((run) => findingsOf(run, all, settings));
    expect(found).toEqual(nights.map((run) => audit(run, all, settings)));
    if (JSON.stringify(found) !== last) changes++;
    last = JSON.stringify(found);
  }
  expect(changes).toBeGreaterThan(0);
});

it('judges anew by other limits, and beside another run', () => {
  const findingsOf = createJudge();
  findingsOf(night, history, settings);
  vi.mocked(audit).mockClear();
  const { share, count } = settings.deleted.usual;
  const usual = { share: share / 2, count };
  findingsOf(night, history, { ...settings, deleted: { usual, types: {} } });
  findingsOf(night, history.slice(1), settings);
  expect(judged()).toEqual([night.key, night.key]);
});
