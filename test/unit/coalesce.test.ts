import { expect, test } from 'vitest';
import { coalesce } from '../../utils/coalesce';

/** Rounds whose ends are in our hand. */
function rounds() {
  const ends: { good: () => void; bad: (error: Error) => void }[] = [];
  const ask = coalesce(
    () =>
      new Promise((good, bad) => {
        ends.push({ good, bad });
      }),
  );
  return { ask, ends };
}
const turn = () => new Promise((done) => setImmediate(done));

test('who asks while a round runs gets one of his own, shared with all who ask meanwhile', async () => {
  const { ask, ends } = rounds();
  const first = [ask(), ask()];
  await turn();
  expect(ends).toHaveLength(1);
  const second = [ask(), ask()];
  await turn();
  expect(ends).toHaveLength(1);
  ends[0]?.good();
  await Promise.all(first);
  await turn();
  expect(ends).toHaveLength(2);
  ends[1]?.good();
  await Promise.all(second);
  await turn();
  expect(ends).toHaveLength(2);
});

test('a round that fails is no failure of those who asked meanwhile, and theirs runs', async () => {
  const { ask, ends } = rounds();
  const first = ask();
  await turn();
  const second = ask();
  ends[0]?.bad(new Error('no'));
  await expect(first).rejects.toThrow('no');
  await turn();
  expect(ends).toHaveLength(2);
  ends[1]?.good();
  await expect(second).resolves.toBeUndefined();
});
