import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { systemClock } from '../../src/kit/clock.js';
import { DurableQueue } from '../../src/sinks/durable-queue.js';
import { memoryLog, temporaryFolder } from '../trail/support.js';

interface Item {
  readonly number: number;
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && 'number' in value;

function subject(file = path.join(temporaryFolder(), 'sinks', 'queue.ndjson')) {
  const log = memoryLog();
  const make = (): DurableQueue<Item> =>
    new DurableQueue(file, { accepts: isItem, sync: false, clock: systemClock, log });
  return { file, log, make };
}

function drain(queue: DurableQueue<Item>): number[] {
  const numbers: number[] = [];
  for (let item = queue.peek(); item !== undefined; item = queue.peek()) {
    numbers.push(item.number);
    queue.shift();
  }
  return numbers;
}

it('gives first what came first, and leaves no file that grows', async () => {
  const { file, make } = subject();
  const queue = make();
  expect(queue.peek()).toBeUndefined();
  await queue.add([{ number: 1 }, { number: 2 }]);
  await queue.add([{ number: 3 }]);
  expect(queue.length).toBe(3);
  expect(drain(queue)).toEqual([1, 2, 3]);
  expect(queue.length).toBe(0);
  expect(fs.statSync(file).size).toBe(0);
});

it('is found as it was by the next process, whenever the one before was killed', async () => {
  const { file, make } = subject();
  const queue = make();
  const states: { bytes: Buffer; numbers: number[] }[] = [];
  const waiting: number[] = [];
  for (let number = 0; number < 6; number += 1) {
    await queue.add([{ number }]);
    waiting.push(number);
    states.push({ bytes: fs.readFileSync(file), numbers: [...waiting] });
    if (number % 2 === 0) continue;
    queue.shift();
    waiting.shift();
    states.push({ bytes: fs.readFileSync(file), numbers: [...waiting] });
  }
  for (const { bytes, numbers } of states) {
    // A line that was begun and not ended promised nothing.
    for (const torn of ['', '{"num']) {
      fs.writeFileSync(file, Buffer.concat([bytes, Buffer.from(torn)]));
      const next = make();
      expect(next.length).toBe(numbers.length);
      await next.add([{ number: 99 }]);
      expect(drain(make())).toEqual([...numbers, 99]);
    }
  }
});

it('is written anew where most of its file is history', async () => {
  const { file, make } = subject();
  const queue = make();
  const many = Array.from({ length: 100_000 }, (_, number) => ({ number }));
  await queue.add(many);
  for (let at = 0; at < 99_000; at += 1) queue.shift();
  expect(fs.statSync(file).size).toBeLessThan(1024 * 1024);
  expect(drain(make())).toEqual(many.slice(99_000).map(({ number }) => number));
});

it('goes on in memory where the disk refuses, and is written once it does not', async () => {
  const { file, log, make } = subject();
  const folder = path.dirname(file);
  fs.writeFileSync(folder, 'no folder');
  const queue = make();
  expect(() => queue.peek()).toThrow('ENOTDIR');
  fs.rmSync(folder);
  expect(queue.length).toBe(0);
  fs.writeFileSync(folder, 'no folder');
  await queue.add([{ number: 1 }, { number: 2 }]);
  queue.shift();
  expect(queue.peek()).toEqual({ number: 2 });
  expect(log.lines.map(({ level }) => level)).toEqual(['error']);
  fs.rmSync(folder);
  await queue.add([{ number: 3 }]);
  expect(drain(make())).toEqual([2, 3]);
  expect(log.lines.map(({ level }) => level)).toEqual(['error', 'info']);
});
