import { describe, expect, test } from 'vitest';
import { host, minute, startShift } from './shift';

describe.each([
  ['a teacher, who may read no imports', 'petra@cottonwood.example'],
  ['another admin, who may', 'ruben@cottonwood.example'],
])('while the admin acts as %s', (_, login) => {
  test('the watch rests, says so, and keeps what it knows', { timeout: 60_000 }, async () => {
    const shift = await startShift('running');
    const { canvas, cell } = shift;
    await shift.worker().visited(host, '/');
    const before = await cell.get();
    canvas.actAs(host, login);
    for (let page = 0; page < 6; page++) {
      shift.pass(5 * minute);
      await shift.worker().visited(host, page === 0 ? '/login/canvas' : '/courses/7');
      await shift.worker().visited(host, '/accounts/1');
    }
    const during = await cell.get();
    expect(during.accounts[host]).toMatchObject({
      problem: 'acting',
      user: before.accounts[host]?.user,
      readAt: before.accounts[host]?.readAt,
    });
    expect(Object.keys(during.imports)).toEqual(Object.keys(before.imports));
    expect(during.shelf).toEqual({});
    canvas.actAs(host, null);
    shift.pass(5 * minute);
    await shift.worker().visited(host, '/accounts/1');
    const after = await cell.get();
    expect(after.accounts[host]).toMatchObject({ problem: null });
    expect(after.shelf).toEqual({});
    expect(Object.keys(after.imports)).toEqual(expect.arrayContaining(Object.keys(before.imports)));
  });
});
