import { expect, it } from 'vitest';
import { createFrames } from '../../../utils/background/frames';
import type { createSurfaces } from '../../../utils/background/surfaces';
import { emptyLedger } from '../../../utils/roster/ledger/empty-ledger';
import { defaultAuditSettings } from '../../../utils/roster/model/audit-settings';
import { Ledger } from '../../../utils/roster/model/ledger';
import { ListReading } from '../../../utils/roster/model/reading';
import { createCell } from '../../../utils/storage/cell';
import { portTo } from './watched';

it('takes the readings of a frame in their order, though history answers for the first one last', async () => {
  const context = {
    now: 0,
    zone: 'UTC',
    runsOf: () => [],
    pauses: [],
    limits: { ...defaultAuditSettings, zone: 'UTC' },
  };
  const waiting: (() => void)[] = [];
  const contexts = async () => {
    if (waiting.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    return context;
  };
  const shown: number[] = [];
  const surfaces = { read: (_: unknown, { at }: ListReading) => void shown.push(at) };
  const cell = createCell('ledger', Ledger, emptyLedger, () => {});
  const frames = createFrames(
    cell,
    contexts,
    surfaces as unknown as ReturnType<typeof createSurfaces>,
  );
  const { port } = portTo();
  const list = (at: number) => ListReading.parse({ page: 'list', at, rows: [], schedules: null });
  const both = [frames.take(port, list(1)), frames.take(port, list(2))];
  await new Promise((resolve) => setTimeout(resolve));
  waiting[0]?.();
  await Promise.all(both);
  expect(shown).toEqual([1, 2]);
});
