import { expect, test } from 'vitest';
import { serialize } from '../../utils/serialize';

const turn = () => new Promise((done) => setImmediate(done));

test('one thing at a time, in the order of asking, each with its own result', async () => {
  const inTurn = serialize();
  const log: string[] = [];
  const act = (name: string) => async () => {
    log.push(`${name} begins`);
    await turn();
    log.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([inTurn(act('a')), inTurn(act('b'))])).toEqual(['a', 'b']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('what rejects or throws does so for its own caller, and the next has its turn', async () => {
  const inTurn = serialize();
  const rejected = inTurn(async () => {
    await turn();
    throw new Error('one');
  });
  const thrown = inTurn(() => {
    throw new Error('two');
  });
  const good = inTurn(() => 'three');
  await expect(rejected).rejects.toThrow('one');
  await expect(thrown).rejects.toThrow('two');
  expect(await good).toBe('three');
});

test('what is handed in from within has its turn after it', async () => {
  const inTurn = serialize();
  const log: string[] = [];
  let inner: Promise<unknown> | undefined;
  await inTurn(() => {
    inner = inTurn(() => log.push('inner'));
    log.push('outer');
  });
  await inner;
  expect(log).toEqual(['outer', 'inner']);
});
