import { describe, expect, it } from 'vitest';
import { healthy } from '../../canvas/scenarios/healthy';
import type { ImportScript } from '../../canvas/sync/script';
import { host, hour, minute, startShift } from './shift';

const day = 24 * hour;
const upload: ImportScript = { minutes: 1, rows: { user: 900 }, end: 'imported' };
const failing: ImportScript = { ...upload, end: 'failed' };

type Shift = Awaited<ReturnType<typeof startShift>>;

/** A watched account on which these imports come, by how many minutes after now. */
async function play(imports: { in: number; script: ImportScript }[]): Promise<Shift> {
  const shift = await startShift('nothing-to-do');
  const { clock } = shift.canvas;
  clock.advance(day);
  const made = imports.map((each) => ({
    createdMinutesAgo: -each.in,
    by: 'integration' as const,
    script: each.script,
  }));
  shift.canvas
    .district(host)
    .play({ ...healthy, current: null, earlier: [], imports: made }, clock.now());
  shift.pass(0);
  await shift.worker().visited(host, '/');
  return shift;
}

/** What was worth a notification, but for the good end after a failure. */
const told = async (shift: Shift) =>
  (await shift.events())
    .filter(({ notice, kind }) => notice !== 'quiet' && kind !== 'recovered')
    .map(({ kind }) => kind);

describe('a Link header', { timeout: 240_000 }, () => {
  const path = '/api/v1/accounts/self/sis_imports?page=2&per_page=50';
  it.each([
    ['that leads to the same page for ever', `<https://${host}${path}>; rel="next"`],
    ['that is relative', `<${path}>; rel=next`],
    ['of another host', `<https://evil.example${path}>; rel="next"`],
    ['of another scheme', '<javascript:alert(1)?page=2>; rel="next"'],
    ['without an end', `<https://${host}${path}`],
    ['that says next twice', `<${path}>; rel="next", <${path}&page=1>; rel="next"`],
  ])('%s costs a few requests and loses nothing', async (_, header) => {
    const shift = await play([
      ...Array.from({ length: 60 }, (_, n) => ({ in: 10 + n / 10, script: upload })),
      { in: 11, script: failing },
    ]);
    const begun = shift.canvas.clock.now();
    shift.link(header);
    await shift.sleepUntil(begun + 20 * minute);
    expect(shift.canvas.requests.unexpected).toEqual([]);
    // Six for each half minute at most.
    expect(shift.busiestHour(begun)).toBeLessThan(260);
    shift.link(null);
    await shift.sleepUntil(begun + 50 * minute);
    expect(await told(shift)).toEqual(['failed']);
    expect((await shift.account())?.problem).toBeNull();
    expect((await shift.account())?.unread).toBeNull();
  });
});

describe('an import whose time of creation', { timeout: 240_000 }, () => {
  it.each([
    ['is missing', 'null', null],
    ['is long to come', '"2099-01-01T00:00:00Z"', Date.UTC(2099, 0, 1)],
    ['is before all computers', '"1901-01-01T00:00:00Z"', null],
    ['is no time', '"soon"', null],
  ])('%s is told once, and keeps nothing else from being told', async (_, odd, expected) => {
    const shift = await play([
      { in: 10, script: { ...failing, minutes: 40 } },
      { in: 90, script: failing },
    ]);
    const first = `${shift.canvas.district(host).imports[0]?.id}`;
    shift.spoil((text) =>
      text.replace(
        new RegExp(`("id":"?${first}"?,[^{}]*?"created_at":)"[^"]*"`),
        (_, before: string) => `${before}${odd}`,
      ),
    );
    const begun = shift.canvas.clock.now();
    await shift.sleepUntil(begun + 2 * hour);
    const known = await shift.cell.get();
    const created = Object.values(known.imports).map(({ reading }) => reading.createdAt);
    expect(created.sort()).toEqual(
      [expected, shift.canvas.district(host).imports[1]?.createdAt].sort(),
    );
    expect(await told(shift)).toEqual(['failed', 'failed']);
    await shift.sleepUntil(begun + 4 * hour);
    expect(await told(shift)).toEqual(['failed', 'failed']);
    expect(shift.busiestHour(begun + 3 * hour)).toBeLessThanOrEqual(14);
  });
});

it('a clock set back by a day between two looks loses no failure and asks no more than before', {
  timeout: 240_000,
}, async () => {
  const shift = await play([{ in: 30, script: failing }]);
  const begun = shift.canvas.clock.now();
  await shift.sleepUntil(begun + 20 * minute);
  shift.setWrong(-day);
  await shift.worker().pollAll(false);
  await shift.sleepUntil(begun + 3 * hour);
  expect(await told(shift)).toEqual(['failed']);
  expect(shift.busiestHour(begun)).toBeLessThanOrEqual(30);
});
