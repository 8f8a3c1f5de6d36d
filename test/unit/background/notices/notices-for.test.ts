import { expect, test } from 'vitest';
import { noticesFor } from '../../../../utils/background/notices/notices-for';
import type { RosterEvent } from '../../../../utils/roster/model/records/roster-event';
import { type EventKind, eventKinds } from '../../../../utils/roster/model/settings';

const eventOf = (kind: EventKind): RosterEvent => ({
  id: kind,
  kind,
  host: 'demo.instructure.com',
  subject: `demo.instructure.com/import/${kind}`,
  step: null,
  percent: null,
  streak: 1,
  expectedAt: null,
  at: 0,
  notice: 'due',
});

test('the most pressing come by themselves: dangers, then failures; what may wait is summed up', () => {
  const [first, second, sum] = noticesFor(eventKinds.map(eventOf).reverse(), [], {}, 0);
  expect([first, second].map((notice) => notice?.id)).toEqual(['danger', 'failed']);
  expect(sum?.events.map(({ kind }) => kind)).toEqual([
    'overdue',
    'signed-out',
    'stalled',
    'warning',
    'attention',
    'recovered',
    'ended',
  ]);
});
