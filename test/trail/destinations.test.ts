import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { diskFileSystem } from '../../src/trail/file-system.js';
import { openTrail } from '../../src/trail/trail.js';
import {
  commit,
  commitNumbers,
  deliveredNumbers,
  destination,
  HERE,
  killed,
  logFiles,
  numbered,
  range,
  temporaryFolder,
  trailOptions,
} from './support.js';

const WEST = { ...HERE, region: 'us-west-2' };
const OTHER = { accountId: '444455556666', region: 'us-east-1' };

test('a destination takes the accounts and regions that it is for, under its own keys', async () => {
  const dir = temporaryFolder();
  const organizationId = 'o-exampleorgid';
  const trail = await openTrail(
    trailOptions({
      dir,
      destinations: [
        destination('all', { accounts: 'all' }),
        destination('own', { prefix: 'a/b' }),
        destination('home', { multiRegion: false }),
        destination('org', { organizationId }),
        destination('off', { logging: false }),
        destination('other', { accountId: OTHER.accountId }),
      ],
    }),
  );
  await commit(trail, numbered(0));
  await commit(trail, numbered(1, WEST), WEST);
  await commit(trail, numbered(2, OTHER), OTHER);
  const files = await trail.deliver();
  await trail.close();
  expect(deliveredNumbers(dir, 'all')).toEqual([0, 1, 2]);
  expect(deliveredNumbers(dir, 'own')).toEqual([0, 1]);
  expect(deliveredNumbers(dir, 'home')).toEqual([0]);
  expect(deliveredNumbers(dir, 'org')).toEqual([0, 1, 2]);
  expect(deliveredNumbers(dir, 'other')).toEqual([2]);
  expect(fs.existsSync(path.join(dir, 'off'))).toBe(false);
  expect(files).toHaveLength(10);
  for (const key of logFiles(dir, 'own'))
    expect(key).toMatch(/^a\/b\/AWSLogs\/111122223333\/CloudTrail\/us-/);
  for (const key of logFiles(dir, 'org')) {
    expect(key).toMatch(/^AWSLogs\/o-exampleorgid\/\d{12}\/CloudTrail\/us-(?:east-1|west-2)\/2024\/04\/02\//);
  }
});

test('a record that no destination takes is in the journal and the history only', async () => {
  const dir = temporaryFolder();
  const trail = await openTrail(trailOptions({ dir, destinations: [] }));
  await commitNumbers(trail, 0, 5);
  expect(trail.status().pending).toBe(5);
  expect(await trail.deliver()).toEqual([]);
  expect(trail.status().pending).toBe(0);
  await trail.history.prepare();
  expect(trail.history.query({ limit: 10, where: {} }).records).toHaveLength(5);
  await trail.close();
  expect(fs.readdirSync(dir).sort()).toEqual(['.chimepost', 'events.ndjson']);
});

test('selectors choose among the records of a destination', async () => {
  const dir = temporaryFolder();
  const reads = { AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'readOnly', Equals: ['true'] }] }] };
  const writes = { EventSelectors: [{ ReadWriteType: 'WriteOnly' }] };
  const trail = await openTrail(
    trailOptions({
      dir,
      segmentBytes: 2_000,
      destinations: [
        destination('all'),
        destination('reads', { selectors: reads }),
        destination('writes', { selectors: writes }),
        destination('none', { selectors: { AdvancedEventSelectors: [] } }),
      ],
    }),
  );
  for (const number of range(0, 60))
    await commit(trail, numbered(number, HERE, { readOnly: number % 3 === 0 }));
  await trail.close();
  const reading = range(0, 60).filter((number) => number % 3 === 0);
  expect(deliveredNumbers(dir, 'all')).toEqual(range(0, 60));
  expect(deliveredNumbers(dir, 'reads')).toEqual(reading);
  expect(deliveredNumbers(dir, 'writes')).toEqual(range(0, 60).filter((number) => number % 3 !== 0));
  expect(fs.existsSync(path.join(dir, 'none'))).toBe(false);
});

test('records go where the list of their time sends them, however often it changes', async () => {
  const dir = temporaryFolder();
  const trail = await openTrail(trailOptions({ dir, destinations: [destination('one')] }));
  const all: Promise<void>[] = [];
  // All within one turn: one batch goes by several lists.
  all.push(commit(trail, numbered(0)));
  trail.setDestinations([destination('one'), destination('two')]);
  all.push(commit(trail, numbered(1)));
  trail.setDestinations([destination('unused')]);
  trail.setDestinations([destination('two')]);
  all.push(commit(trail, numbered(2)));
  trail.setDestinations([destination('two', { logging: false })]);
  all.push(commit(trail, numbered(3)));
  await Promise.all(all);
  await trail.close();
  expect(deliveredNumbers(dir, 'one')).toEqual([0, 1]);
  expect(deliveredNumbers(dir, 'two')).toEqual([1, 2]);
});

test.each(['background', 'reply', 'off'] as const)(
  'after a kill, what is pending still goes by the list of its time (%s)',
  async (durability) => {
    const dir = temporaryFolder();
    const trail = await openTrail(
      trailOptions({ dir, durability, segmentBytes: 500, destinations: [destination('one')] }),
    );
    const copies: [string, number[], number[]][] = [];
    await commitNumbers(trail, 0, 4);
    copies.push([killed(dir), range(0, 4), []]);
    trail.setDestinations([destination('two')]);
    copies.push([killed(dir), range(0, 4), []]);
    const both = [commitNumbers(trail, 4, 6)];
    trail.setDestinations([destination('one'), destination('two')]);
    both.push(commitNumbers(trail, 6, 12));
    await Promise.all(both);
    copies.push([killed(dir), [...range(0, 4), ...range(6, 12)], range(4, 12)]);
    trail.setDestinations([]);
    await commitNumbers(trail, 12, 14);
    copies.push([killed(dir), [...range(0, 4), ...range(6, 12)], range(4, 12)]);
    await trail.close();
    for (const [copy, one, two] of copies) {
      const again = await openTrail(trailOptions({ dir: copy, durability }));
      await again.close();
      expect(deliveredNumbers(copy, 'one')).toEqual(one);
      expect(deliveredNumbers(copy, 'two')).toEqual(two);
    }
  },
);

test('a new process delivers to where the last one did, unless it is told otherwise', async () => {
  const dir = temporaryFolder();
  const list = [destination('one', { selectors: { EventSelectors: [{ ReadWriteType: 'All' }] } })];
  const first = await openTrail(trailOptions({ dir }));
  expect(first.destinations).toMatchObject([{ name: 'chimepost', bucket: 'bucket', accounts: 'all' }]);
  first.setDestinations(list);
  await first.close();
  const second = await openTrail(trailOptions({ dir }));
  expect(second.destinations).toEqual(list);
  await second.close();
  const third = await openTrail(trailOptions({ dir, destinations: [destination('two')] }));
  expect(third.destinations).toEqual([destination('two')]);
  await commit(third, numbered(1));
  await third.close();
  expect(deliveredNumbers(dir, 'two')).toEqual([1]);
});

test('the default destination follows the options from one process to the next', async () => {
  const dir = temporaryFolder();
  const other = destination('other');
  const first = await openTrail(trailOptions({ dir }));
  first.setDestinations([...first.destinations, other]);
  await commit(first, numbered(0));
  const copy = killed(dir);
  await first.close();
  // What is pending in the copy goes where it would have gone.
  const second = await openTrail(
    trailOptions({ dir: copy, bucket: 'new', prefix: 'p', region: 'eu-west-1', accountId: HERE.accountId }),
  );
  expect(second.destinations).toMatchObject([
    { arn: 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/chimepost', bucket: 'new', prefix: 'p' },
    { name: 'other' },
  ]);
  await commit(second, numbered(1));
  await second.close();
  expect(deliveredNumbers(copy, 'bucket')).toEqual([0]);
  expect(deliveredNumbers(copy, 'new')).toEqual([1]);
  expect(deliveredNumbers(copy, 'other')).toEqual([0, 1]);
});

test('a disk that refuses leaves the list as it was', async () => {
  const dir = temporaryFolder();
  const trail = await openTrail(trailOptions({ dir }));
  await commit(trail, numbered(0));
  const before = trail.destinations;
  // A folder in its way is what a file cannot replace.
  fs.rmSync(path.join(dir, '.chimepost', 'destinations.json'));
  fs.mkdirSync(path.join(dir, '.chimepost', 'destinations.json', 'in the way'), { recursive: true });
  expect(() => trail.setDestinations([])).toThrow();
  expect(trail.destinations).toEqual(before);
  fs.rmSync(path.join(dir, '.chimepost', 'destinations.json'), { recursive: true });
  await commit(trail, numbered(1));
  await trail.close();
  expect(deliveredNumbers(dir)).toEqual([0, 1]);
});

test('a write that fails behind a change of the list does not send later records the old way', async () => {
  const dir = temporaryFolder();
  let full = false;
  const fileSystem = {
    ...diskFileSystem,
    writeSync: (...call: Parameters<typeof diskFileSystem.writeSync>) => {
      if (full) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
      return diskFileSystem.writeSync(...call);
    },
  };
  const trail = await openTrail(trailOptions({ dir, fileSystem, destinations: [destination('one')] }));
  await commit(trail, numbered(0));
  full = true;
  const lost = commit(trail, numbered(9, HERE, { filler: 'x'.repeat(500) }));
  trail.setDestinations([destination('two')]);
  const lostToo = commit(trail, numbered(9));
  await expect(lost).rejects.toThrow('no space left');
  await expect(lostToo).rejects.toThrow('no space left');
  full = false;
  await commit(trail, numbered(1));
  const copy = killed(dir);
  await trail.close();
  await (await openTrail(trailOptions({ dir: copy }))).close();
  for (const each of [dir, copy]) {
    expect(deliveredNumbers(each, 'one')).toEqual([0]);
    expect(deliveredNumbers(each, 'two')).toEqual([1]);
  }
});

test('destinations that would leave the directory are refused', async () => {
  const trail = await openTrail(trailOptions({ dir: temporaryFolder() }));
  const bad = [
    { bucket: '..' },
    { bucket: 'a/b' },
    { bucket: 'events.ndjson' },
    { bucket: '.chimepost' },
    { prefix: '../x' },
    { prefix: 'a//b' },
    { prefix: '/a' },
    { prefix: 'a\\b' },
    { prefix: 'a\0' },
    { organizationId: '../..' },
    { homeRegion: 'a/b' },
    { accountId: '..' },
    { name: '../x' },
  ];
  for (const given of bad) {
    expect(() => trail.setDestinations([destination('one', given)]), JSON.stringify(given)).toThrow(
      /not an? /,
    );
  }
  expect(() => trail.setDestinations([destination('one'), destination('one')])).toThrow('given twice');
  expect(trail.destinations).toHaveLength(1);
  await trail.close();
});

test('reset empties all that was delivered anywhere, and the list stays', async () => {
  const dir = temporaryFolder();
  const trail = await openTrail(trailOptions({ dir, destinations: [destination('one', { prefix: 'p' })] }));
  await commit(trail, numbered(0));
  await trail.digest();
  trail.setDestinations([destination('two')]);
  await commit(trail, numbered(1));
  await trail.digest();
  // Handed over before the reset, and to two lists: what is not written yet is of the new trail.
  const late = [commit(trail, numbered(2))];
  trail.setDestinations([destination('two'), destination('three')]);
  late.push(commit(trail, numbered(3)));
  const done = trail.reset();
  await Promise.all(late);
  await done;
  await commit(trail, numbered(4));
  await trail.deliver();
  expect(fs.existsSync(path.join(dir, 'one'))).toBe(false);
  expect(deliveredNumbers(dir, 'two')).toContain(4);
  expect(deliveredNumbers(dir, 'three')).toContain(4);
  expect(trail.destinations.map(({ name }) => name)).toEqual(['two', 'three']);
  await trail.close();
  await (await openTrail(trailOptions({ dir }))).close();
});
