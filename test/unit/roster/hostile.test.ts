import { expect, test } from 'vitest';
import { planned } from '../../../utils/background/plan';
import { backOff } from '../../../utils/background/schedule';
import { retryAfter, serverDate } from '../../../utils/canvas/answer';
import { readImportList } from '../../../utils/canvas/sis-import';
import { SurfaceMessage } from '../../../utils/messages';
import { pruneLedger } from '../../../utils/roster/assess/prune';
import { recordEvents } from '../../../utils/roster/events/record';
import { answered, failed as withFailure } from '../../../utils/roster/ledger/account';
import { emptyLedger } from '../../../utils/roster/ledger/empty-ledger';
import { mergeImports } from '../../../utils/roster/ledger/merge-imports';
import { mergePage } from '../../../utils/roster/ledger/merge-page';
import { mergeSchedules } from '../../../utils/roster/ledger/merge-schedules';
import { withSkew } from '../../../utils/roster/ledger/skew';
import { importStates } from '../../../utils/roster/model/import';
import { Ledger } from '../../../utils/roster/model/ledger';
import { random } from '../../canvas/random';
import { batches, details, host, list, minute, start } from './readings';

const total = Number(process.env.ANSWERS ?? (process.env.CI ? 25_000 : 1000));
const seed = Number(process.env.SEED ?? 2026);
/** So many in a row come to one ledger. */
const inRow = 20;

/** What JSON can hold, and what stands in the place of another thing. */
const odd: unknown[] = [
  ...[null, true, -1, 0.5, 1e15, 1e308, Number.POSITIVE_INFINITY, 8.64e15, 9e15, 253402300799999],
  ...[
    '',
    'x'.repeat(201),
    '0',
    '1e999',
    '-5',
    '99999999999999',
    '__proto__',
    'constructor',
    '\u0000',
  ],
  ...[
    'Mars/Olympus',
    '2026-02-31T02:00',
    '2999-01-01T00:00',
    '9999-12-31T23:59:59Z',
    '+275760-09-13T00:00:00Z',
  ],
  ...[
    [],
    {},
    [[[]]],
    { id: {} },
    Array.from({ length: 101 }, () => 'x'),
    Array.from({ length: 600 }, () => 1),
  ],
];

type Json = unknown;

/** The same with a few of its values replaced, left out or doubled. */
function damage(value: Json, next: () => number, share: number): Json {
  if (next() < share) return odd[Math.floor(next() * odd.length)];
  if (Array.isArray(value)) return value.map((each) => damage(each, next, share));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, each]) => {
    const chance = next();
    if (chance < share / 2) return [];
    const name = chance > 1 - share / 2 && key.length > 2 ? 'y'.repeat(201) : key;
    return [[name, damage(each, next, share)]];
  });
  return Object.fromEntries(entries);
}

const iso = (at: number) => new Date(at).toISOString();

/** As Canvas tells of its imports. */
function answer(next: () => number, now: number): Json {
  const imports = [1, 2, 3].map((n) => ({
    id: 5000 + Math.floor(next() * 9) * 10 + n,
    workflow_state: importStates[Math.floor(next() * importStates.length)],
    progress: Math.floor(next() * 100),
    created_at: iso(now - n * minute),
    started_at: iso(now - n * minute),
    ended_at: next() < 0.5 ? iso(now) : null,
    updated_at: iso(now),
    diffing_data_set_identifier: 'sis',
    user: { id: 12 },
    data: {
      supplied_batches: ['user', 'enrollment'],
      completed_importers: ['user'],
      counts: { users: 100, enrollments: 2000, error_count: 1, warning_count: 2 },
      statistics: { User: { created: 1, deleted: 2 }, Enrollment: { created: 5 } },
    },
    processing_errors: [['users.csv', 'no']],
  }));
  return { sis_imports: imports };
}

const figures = { extracted: 5, converted: 4, created: 3, restored: 0, deleted: 1 };
const counts = [
  { type: 'Users', figures },
  { type: 'Enrollments', figures },
];

/** As the reader of the page tells of it. */
function reading(next: () => number, now: number): Json {
  const jobId = `${8800 + Math.floor(next() * 9)}`;
  const states = ['waiting', 'running', 'complete', 'failed', 'skipped', 'unknown'] as const;
  const step = () => ({
    state: states[Math.floor(next() * states.length)] ?? 'unknown',
    percent: 50,
  });
  if (next() < 0.5) {
    const row = { jobId, updatedAt: now, status: 'in-progress', stage: 'extract' } as const;
    const shared = {
      nextRun: '2026-11-25T02:00',
      zone: 'America/Denver',
      status: 'enabled',
    } as const;
    const schedules = [
      { generation: 'A', everyMinutes: 1440, hourOfDay: null, ...shared } as const,
      { generation: 'B', everyMinutes: null, hourOfDay: 2, ...shared } as const,
    ];
    return { ...list(now, row, { ...row, jobId: '7' }), schedules };
  }
  return details(now, [step(), step(), step()], {
    jobId,
    batches: (batches(2) ?? []).map((each) => ({ ...each, importId: '5001', counts })),
    counts: { extract: counts, conversion: counts },
    digests: { configuration: '0123456789abcdef', templates: null },
  });
}

test(`${total} odd answers and readings: none throws, and each leaves a ledger that its schema reads`, {
  timeout: 1_800_000,
}, () => {
  const next = random(seed);
  let read = 0;
  let lost = 0;
  for (let sequence = 0; sequence < total / inRow; sequence++) {
    let ledger = answered(emptyLedger, host, start);
    for (let n = 0; n < inRow; n++) {
      const now = start + n * 10 * minute;
      const share = next() * 0.15;
      const around = { now, zone: 'UTC', runsOf: () => [], pauses: [] };
      const [wait, date] = [damage('30', next, 0.5), damage(iso(now), next, 0.3)].map(
        (value) =>
          new Headers({
            'retry-after': `${value}`.replace(/[^ -~]/g, ''),
            date: `${value}`.replace(/[^ -~]/g, ''),
          }),
      );
      const skew = (serverDate(date ?? new Headers()) ?? now) - now;
      if (next() < 0.2) ledger = withSkew(ledger, host, skew);
      if (next() < 0.1) {
        const ms = backOff(3, retryAfter(wait ?? new Headers(), now), next());
        ledger = withFailure(ledger, host, 'throttled', now, now + ms);
      }
      const damaged = damage(reading(next, now), next, share);
      const message = SurfaceMessage.safeParse({ kind: 'reading', reading: damaged });
      const imports = readImportList(damage(answer(next, now), next, share));
      if (message.data?.kind === 'reading') {
        const seen = { ...message.data.reading, at: Math.min(message.data.reading.at, now) };
        ledger = mergePage(mergeSchedules(ledger, host, seen, 'UTC'), host, seen);
        read++;
      }
      if (imports) {
        ledger = mergeImports(ledger, host, imports, now);
        read++;
      }
      ledger = planned(pruneLedger(recordEvents(ledger, around), now), around);
      const stored = Ledger.safeParse(JSON.parse(JSON.stringify(ledger)));
      if (!stored.success) lost++;
      if (!stored.success && lost === 1)
        console.log(JSON.stringify(stored.error.issues.slice(0, 3)));
    }
  }
  // Half of them at least got through the door: one odd value does not cost a whole answer.
  expect(read).toBeGreaterThan(total);
  expect(lost).toBe(0);
});
