import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openTrail, type Trail } from '../../src/trail/trail.js';
import { commit, commitNumbers, numbered, range, temporaryFolder, trailOptions } from '../trail/support.js';

async function subject(dir = temporaryFolder()): Promise<Trail> {
  const trail = await openTrail(trailOptions({ dir, segmentBytes: 2_000 }));
  onTestFinished(() => trail.close());
  return trail;
}

/** Everything behind a position, page by page. */
function numbersBehind({ feed }: Trail, after: number): number[] {
  const numbers: number[] = [];
  for (let page = feed.read(after); page.length > 0; page = feed.read(page.at(-1)?.position ?? 0)) {
    for (const { text } of page) numbers.push((JSON.parse(text) as { number: number }).number);
  }
  return numbers;
}

describe('the feed of a trail', () => {
  it('reads on from any record, through all segments', async () => {
    const trail = await subject();
    expect(trail.feed.read(0)).toEqual([]);
    expect(trail.feed.read(trail.feed.end)).toEqual([]);
    for (let number = 0; number < 100; number += 1) await commit(trail, numbered(number));
    expect(trail.status().segments).toBeGreaterThan(3);
    const all = trail.feed.read(0);
    expect(numbersBehind(trail, 0)).toEqual(range(0, 100));
    expect(numbersBehind(trail, trail.feed.start)).toEqual(range(0, 100));
    for (const [number, { position }] of all.entries()) {
      expect(numbersBehind(trail, position)).toEqual(range(number + 1, 100));
      // In the middle of a record, what is left of it is passed over.
      expect(numbersBehind(trail, position + 5)).toEqual(range(number + 1, 100));
      expect(await trail.feed.count(position)).toBe(99 - number);
    }
    const { end } = trail.feed;
    await commit(trail, numbered(100));
    expect(numbersBehind(trail, end)).toEqual([100]);
  });

  it('has the positions of the history', async () => {
    const trail = await subject();
    await commitNumbers(trail, 0, 50);
    const { positions } = trail.history.query({ limit: 50, order: 'oldest' });
    expect(trail.feed.read(0).map(({ position }) => position)).toEqual(positions);
  });

  it('gives a long way back in pages', async () => {
    const trail = await openTrail(trailOptions({ dir: temporaryFolder() }));
    onTestFinished(() => trail.close());
    const text = 'ä'.repeat(50_000);
    for (let number = 0; number < 40; number += 1) {
      await commit(trail, numbered(number, undefined, { text }));
    }
    expect(trail.feed.read(0).length).toBeLessThan(20);
    expect(numbersBehind(trail, 0)).toEqual(range(0, 40));
  });

  it('goes on where a user took a file away or emptied it', async () => {
    const dir = temporaryFolder();
    const trail = await subject(dir);
    await commitNumbers(trail, 0, 5);
    const { end } = trail.feed;
    fs.truncateSync(path.join(dir, 'events.ndjson'), 0);
    await commitNumbers(trail, 5, 10);
    expect(numbersBehind(trail, end)).toEqual(range(5, 10));
    fs.rmSync(path.join(dir, 'events.ndjson'));
    await commitNumbers(trail, 10, 12);
    expect(numbersBehind(trail, end)).toEqual(expect.arrayContaining([10, 11]));
  });

  it('tells of batches and of a reset until nobody listens', async () => {
    const trail = await subject();
    const told: (number | string)[] = [];
    const quit = trail.feed.listen({
      committed: (records) => void told.push(records),
      restarted: () => void told.push('restarted'),
    });
    await commitNumbers(trail, 0, 7);
    await commit(trail, numbered(7));
    await trail.reset();
    await commit(trail, numbered(0));
    quit();
    await commit(trail, numbered(1));
    expect(told).toEqual([7, 1, 'restarted', 1]);
    expect(numbersBehind(trail, 0)).toEqual([0, 1]);
  });
});
