import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usernameOf } from '../../src/trail/history-facts.js';
import { type HistoryFilter, type HistoryQuery, openTrail, type Trail } from '../../src/trail/trail.js';
import { commit, HERE, memoryLog, NOW, range, temporaryFolder, trailOptions } from './support.js';

interface Given {
  number: number;
  name?: string;
  user?: string;
  source?: string;
  readOnly?: boolean;
  error?: string;
  eventId?: string;
  resources?: object[];
  /** Seconds after NOW. */
  after?: number;
}

function record({
  number,
  name = 'CreateSpace',
  user = 'ana',
  source = 'repostspace',
  ...more
}: Given): string {
  return JSON.stringify({
    number,
    userIdentity: { type: 'IAMUser', accessKeyId: `AKIA${user.toUpperCase()}`, userName: user },
    eventTime: `${new Date(NOW + (more.after ?? 0) * 1_000).toISOString().slice(0, 19)}Z`,
    eventSource: `${source}.amazonaws.com`,
    eventName: name,
    awsRegion: HERE.region,
    errorCode: more.error,
    // Members of the same names as the record's own must not mislead.
    requestParameters: { eventName: 'Decoy', eventID: 'decoy', awsRegion: 'mars-north-1' },
    requestID: `request-${number}`,
    eventID: more.eventId ?? `event-${number}`,
    readOnly: more.readOnly ?? false,
    resources: more.resources,
    recipientAccountId: HERE.accountId,
  });
}

function find(trail: Trail, where: HistoryFilter, more: Partial<HistoryQuery> = {}): number[] {
  const { records } = trail.history.query({ where, limit: 50, ...more });
  return records.map((text) => (JSON.parse(text) as { number: number }).number);
}

test('a record is found as soon as it is answered, newest first, as it was written', async () => {
  const trail = await openTrail(trailOptions({ dir: temporaryFolder() }));
  for (let number = 0; number < 10; number += 1) {
    await commit(trail, record({ number }));
    expect(find(trail, {})).toEqual(range(0, number + 1).reverse());
  }
  expect(trail.history.query({ limit: 1 }).records).toEqual([record({ number: 9 })]);
  expect(find(trail, {}, { order: 'oldest', limit: 3 })).toEqual([0, 1, 2]);
  await trail.close();
});

test('every filter finds its records and no others', async () => {
  const trail = await openTrail(trailOptions({ dir: temporaryFolder() }));
  const space = { ARN: 'arn:aws:repostspace:us-east-1:111122223333:space/SP1', type: 'AWS::RePost::Space' };
  await commit(trail, record({ number: 0 }));
  await commit(trail, record({ number: 1, name: 'ListSpaces', readOnly: true, user: 'ben', after: 10 }));
  await commit(trail, record({ number: 2, source: 'chime', error: 'ConflictException', after: 20 }));
  await commit(trail, record({ number: 3, resources: [space, { ...space }], after: 30 }));
  const cases: [HistoryFilter, number[]][] = [
    [{ eventName: 'ListSpaces' }, [1]],
    [{ eventName: 'listspaces' }, []],
    [{ eventName: 'Decoy' }, []],
    [{ region: 'mars-north-1' }, []],
    [{ region: 'us-east-1', accountId: '111122223333' }, [3, 2, 1, 0]],
    [{ accountId: '999999999999' }, []],
    [{ eventSource: 'chime.amazonaws.com' }, [2]],
    [{ username: 'ben' }, [1]],
    [{ accessKeyId: 'AKIAANA', eventName: 'CreateSpace' }, [3, 2, 0]],
    [{ username: 'ben', eventName: 'CreateSpace' }, []],
    [{ readOnly: true }, [1]],
    [{ readOnly: false }, [3, 2, 0]],
    [{ errorCode: 'ConflictException' }, [2]],
    [{ eventId: 'event-2' }, [2]],
    [{ eventId: 'decoy' }, []],
    [{ requestId: 'request-3' }, [3]],
    [{ requestId: 'request-3', eventName: 'ListSpaces' }, []],
    [{ resourceName: space.ARN }, [3]],
    [{ resourceType: space.type }, [3]],
    [{ resourceType: space.type, resourceName: 'other' }, []],
    [{ since: NOW + 10_000 - 308 }, [3, 2, 1]],
    [{ until: NOW + 10_000 }, [1, 0]],
    [{ since: NOW + 5_000, until: NOW + 25_000, readOnly: false }, [2]],
    [{ since: NOW + 31_000 }, []],
  ];
  for (const [where, expected] of cases) expect(find(trail, where), JSON.stringify(where)).toEqual(expected);
  await trail.close();
});

test('repeated event ids are all found', async () => {
  const trail = await openTrail(trailOptions({ dir: temporaryFolder() }));
  for (const number of [0, 1, 2])
    await commit(trail, record({ number, eventId: number === 1 ? 'other' : 'same' }));
  expect(find(trail, { eventId: 'same' })).toEqual([2, 0]);
  await trail.close();
});

test('pages stay in step while records are added', async () => {
  const trail = await openTrail(trailOptions({ dir: temporaryFolder(), segmentBytes: 2_000 }));
  const names = (number: number): string => (number % 3 === 0 ? 'ListSpaces' : 'CreateSpace');
  for (let number = 0; number < 50; number += 1) await commit(trail, record({ number, name: names(number) }));
  const expected = range(0, 50).filter((number) => number % 3 === 0);
  const found: number[] = [];
  let from: number | undefined;
  for (let number = 50; ; number += 1) {
    const page = trail.history.query({ where: { eventName: 'ListSpaces' }, limit: 4, from });
    found.push(...page.records.map((text) => (JSON.parse(text) as { number: number }).number));
    expect(page.positions).toEqual([...page.positions].sort((a, b) => b - a));
    if (page.next === undefined) break;
    from = page.next;
    await commit(trail, record({ number, name: 'ListSpaces' }));
  }
  expect(found).toEqual(expected.reverse());
  await trail.close();
});

test('a page that takes the last record says that there is no other', async () => {
  const trail = await openTrail(trailOptions({ dir: temporaryFolder() }));
  expect(trail.history.query({ limit: 2 })).toEqual({ records: [], positions: [], next: undefined });
  for (const number of [0, 1]) await commit(trail, record({ number }));
  expect(trail.history.query({ limit: 2 }).next).toBeUndefined();
  expect(trail.history.query({ limit: 1 }).next).toBeTypeOf('number');
  expect(() => trail.history.query({ limit: 0 })).toThrow(RangeError);
  await trail.close();
});

test('after a restart everything is found, at the same positions', async () => {
  const dir = temporaryFolder();
  const first = await openTrail(trailOptions({ dir, segmentBytes: 3_000 }));
  for (let number = 0; number < 40; number += 1) await commit(first, record({ number }));
  const before = first.history.query({ limit: 100 });
  await first.close();
  const second = await openTrail(trailOptions({ dir, segmentBytes: 3_000 }));
  expect(second.history.query({ limit: 100 })).toEqual(before);
  await second.close();
});

test('pruned and removed segments drop out', async () => {
  const dir = temporaryFolder();
  const trail = await openTrail(trailOptions({ dir, segmentBytes: 2_000, keepBytes: 8_000 }));
  for (let number = 0; number < 60; number += 1) await commit(trail, record({ number }));
  expect(find(trail, {}, { limit: 100 })).toHaveLength(60);
  await trail.deliver();
  const left = find(trail, {}, { limit: 100 });
  expect(left.length).toBeLessThan(20);
  expect(left[0]).toBe(59);
  for (const name of fs.readdirSync(dir)) if (/^events-/.test(name)) fs.rmSync(path.join(dir, name));
  expect(find(trail, {}, { limit: 100 }).every((number) => number > 40)).toBe(true);
  await trail.close();
});

test('side files are used, and made anew where they do not fit', async () => {
  const dir = temporaryFolder();
  const fill = async (from: number, name: string): Promise<void> => {
    const trail = await openTrail(trailOptions({ dir, segmentBytes: 200_000 }));
    const all = range(from, from + 3_000).map((number) =>
      commit(trail, record({ number, name, resources: [{ ARN: `arn:${number}`, type: 'T' }] })),
    );
    await Promise.all(all);
    await commit(trail, record({ number: -1 }));
    await trail.history.prepare();
    await trail.close();
  };
  await fill(0, 'CreateSpace');
  const sides = () =>
    fs.readdirSync(path.join(dir, '.chimepost')).filter((name) => name.startsWith('index-'));
  expect(sides()).toEqual(['index-00000001.bin']);
  const side = path.join(dir, '.chimepost', 'index-00000001.bin');
  const good = fs.readFileSync(side);
  const look = async (): Promise<void> => {
    const log = memoryLog();
    const trail = await openTrail(trailOptions({ dir, log }));
    expect(find(trail, { eventId: 'event-77' })).toEqual([77]);
    expect(find(trail, { resourceName: 'arn:2999' })).toEqual([2_999]);
    expect(find(trail, { eventName: 'CreateSpace' }, { order: 'oldest', limit: 2 })).toEqual([0, 1]);
    await trail.close();
    expect(log.lines).toEqual([]);
  };
  await look();
  // Proof that it is used: an index that does not know the name any more does not find it.
  fs.writeFileSync(
    side,
    Buffer.from(good.toString('latin1').replace('CreateSpace', 'KreateSpace'), 'latin1'),
  );
  const misled = await openTrail(trailOptions({ dir }));
  expect(find(misled, { eventName: 'KreateSpace' }, { limit: 1 })).toEqual([2_999]);
  await misled.close();
  for (const damage of [good.subarray(0, 100), Buffer.alloc(0), Buffer.concat([Buffer.from('x'), good])]) {
    fs.writeFileSync(side, damage);
    await look();
    expect(fs.readFileSync(side)).toEqual(good);
  }
  // Another segment of the same number and length.
  const rotated = path.join(dir, 'events-00000001.ndjson');
  fs.writeFileSync(rotated, fs.readFileSync(rotated, 'utf8').replaceAll('CreateSpace', 'DeleteSpace'));
  const trail = await openTrail(trailOptions({ dir }));
  expect(find(trail, { eventName: 'DeleteSpace' }, { limit: 1 })).toEqual([2_999]);
  await trail.close();
});

test('preparing beside commits and queries indexes each record once', async () => {
  const trail = await openTrail(trailOptions({ dir: temporaryFolder(), segmentBytes: 100_000 }));
  await Promise.all(range(0, 2_000).map((number) => commit(trail, record({ number }))));
  const prepared = trail.history.prepare();
  for (let number = 2_000; number < 2_050; number += 1) {
    await commit(trail, record({ number }));
    expect(find(trail, {}, { limit: 1 })).toEqual([number]);
  }
  await prepared;
  expect(find(trail, {}, { limit: 5_000, order: 'oldest' })).toEqual(range(0, 2_050));
  await trail.close();
});

test('records can be looked up by resources that the trail is told to derive', async () => {
  const trail = await openTrail(
    trailOptions({
      dir: temporaryFolder(),
      resourcesOf: (each) => [{ name: `space-${String(each.number)}` }],
    }),
  );
  for (const number of [0, 1, 2]) await commit(trail, record({ number }));
  expect(find(trail, { resourceName: 'space-1' })).toEqual([1]);
  await trail.close();
});

test.each([
  [{ type: 'Root', userName: 'alias' }, 'root'],
  [{ type: 'IAMUser', userName: 'ana' }, 'ana'],
  [{ type: 'AssumedRole', principalId: 'AROAEXAMPLE:session-1' }, 'session-1'],
  [{ type: 'FederatedUser', principalId: '111122223333:bob' }, 'bob'],
  [{ type: 'SAMLUser', principalId: 'x:y:z', userName: 'saml' }, 'saml'],
  [{ type: 'AWSService', invokedBy: 'chime.amazonaws.com' }, undefined],
  [{}, undefined],
])('the user of %j is %s', (identity, expected) => {
  expect(usernameOf(identity)).toBe(expected);
});

test('any query answers what a plain filter over all records would', async () => {
  const name = fc.constantFrom('A', 'B', 'C');
  const given = fc.record({ name, user: name, after: fc.nat(20), readOnly: fc.boolean(), eventId: name });
  const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const filter = fc.record({
    eventName: optional(name),
    username: optional(name),
    eventId: optional(name),
    readOnly: optional(fc.boolean()),
    since: optional(fc.nat(20)),
    until: optional(fc.nat(20)),
  });
  const orders = fc.constantFrom('newest' as const, 'oldest' as const);
  await fc.assert(
    fc.asyncProperty(
      fc.array(given, { maxLength: 40 }),
      filter,
      orders,
      fc.integer({ min: 1, max: 7 }),
      async (all, where, order, limit) => {
        const dir = temporaryFolder();
        const trail = await openTrail(trailOptions({ dir, segmentBytes: 1_500 }));
        await Promise.all(all.slice(0, 20).map((each, number) => commit(trail, record({ number, ...each }))));
        for (const [index, each] of all.slice(20).entries())
          await commit(trail, record({ number: index + 20, ...each }));
        const instant = (seconds: number | undefined) =>
          seconds === undefined ? undefined : NOW - 308 + seconds * 1_000;
        const expected = all.flatMap((each, number) => {
          const fits =
            (where.eventName ?? each.name) === each.name &&
            (where.username ?? each.user) === each.user &&
            (where.eventId ?? each.eventId) === each.eventId &&
            (where.readOnly ?? each.readOnly) === each.readOnly &&
            each.after >= (where.since ?? 0) &&
            each.after <= (where.until ?? 20);
          return fits ? [number] : [];
        });
        const found: number[] = [];
        let from: number | undefined;
        do {
          const page = trail.history.query({
            where: { ...where, since: instant(where.since), until: instant(where.until) },
            limit,
            from,
            order,
          });
          found.push(...page.records.map((text) => (JSON.parse(text) as { number: number }).number));
          from = page.next;
        } while (from !== undefined);
        expect(found).toEqual(order === 'newest' ? expected.reverse() : expected);
        await trail.close();
      },
    ),
    { numRuns: 60, seed: 7 },
  );
});

test('a hundred thousand records: pages are quick', async () => {
  const dir = temporaryFolder();
  const trail = await openTrail(trailOptions({ dir, segmentBytes: 16 * 1024 * 1024 }));
  for (let first = 0; first < 100_000; first += 5_000) {
    const numbers = range(first, first + 5_000);
    await Promise.all(
      numbers.map((number) => commit(trail, record({ number, name: `Name${number % 380}` }))),
    );
  }
  const time = (task: () => void): number => {
    const begin = performance.now();
    task();
    return performance.now() - begin;
  };
  const first = time(() => trail.history.query({ where: { eventName: 'none' }, limit: 50 }));
  const times = range(0, 200)
    .map((run) => time(() => trail.history.query({ where: { eventName: `Name${run}` }, limit: 50 })))
    .sort((a, b) => a - b);
  console.info(
    `history of 100,000: first query ${first.toFixed(0)} ms, then a page of 50 by name ` +
      `p50 ${times[100]?.toFixed(2)} ms, p99 ${times[198]?.toFixed(2)} ms`,
  );
  expect(find(trail, { eventName: 'Name7' }, { limit: 3 })).toEqual([99_947, 99_567, 99_187]);
  // Generous: only a lost index would take longer.
  expect(times[100]).toBeLessThan(50);
  await trail.close();
}, 60_000);
