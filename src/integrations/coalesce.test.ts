import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { coalesce } from './coalesce.ts';

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
});

/** Lets what was promised happen. */
const settle = () => new Promise<void>((done) => void setImmediate(done));

/** Work that ends when it is told to. */
function slowWork() {
  const calls: (readonly string[])[] = [];
  const ends: (() => void)[] = [];
  const work = (paths: readonly string[]) => {
    calls.push(paths);
    return new Promise<void>((end) => ends.push(end));
  };
  return { calls, work, end: async () => (ends.shift()?.(), settle()) };
}

test('saves in quick succession are one change', () => {
  const { calls, work } = slowWork();
  const push = coalesce(work, 50);
  push('a');
  mock.timers.tick(40);
  push('b');
  push('a');
  mock.timers.tick(40);
  assert.deepEqual(calls, []);
  mock.timers.tick(10);
  assert.deepEqual(calls, [['a', 'b']]);
});

test('a change during the work waits for its end, and is not lost', async () => {
  const { calls, work, end } = slowWork();
  const push = coalesce(work, 50);
  push('a');
  mock.timers.tick(50);
  push('b');
  mock.timers.tick(50);
  push('c');
  mock.timers.tick(50);
  assert.deepEqual(calls, [['a']]);
  await end();
  assert.deepEqual(calls, [['a'], ['b', 'c']]);
  await end();
  assert.equal(calls.length, 2);
});

test('a change just before the end of the work still waits for others', async () => {
  const { calls, work, end } = slowWork();
  const push = coalesce(work, 50);
  push('a');
  mock.timers.tick(50);
  push('b');
  await end();
  assert.equal(calls.length, 1);
  mock.timers.tick(50);
  assert.deepEqual(calls, [['a'], ['b']]);
});

test('work that fails is told, and does not end it', async () => {
  const tell = mock.method(console, 'error', () => undefined);
  let calls = 0;
  const push = coalesce(async () => {
    calls += 1;
    await Promise.reject(new Error('no'));
  }, 50);
  push('a');
  mock.timers.tick(50);
  await settle();
  push('b');
  mock.timers.tick(50);
  await settle();
  assert.equal(calls, 2);
  assert.equal(tell.mock.callCount(), 2);
  tell.mock.restore();
});
