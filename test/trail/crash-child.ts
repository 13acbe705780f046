import { writeSync } from 'node:fs';
import { systemClock } from '../../src/kit/clock.js';
import { createIds } from '../../src/kit/ids.js';
import { defaultDestination } from '../../src/trail/destinations.js';
import { type Destination, type Durability, openTrail } from '../../src/trail/trail.js';

/**
 * The process that the crash test kills: commits numbered records as fast as it can and says each number
 * after its answer, while one destination comes and goes and digests are asked for.
 * Arguments: directory, first number, durability.
 */
const [dir = '', first = '0', durability = 'background'] = process.argv.slice(2);
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const accountId = '111122223333';

const standard = defaultDestination({ bucket: 'bucket', accountId, region: 'us-east-1' });
const another = (name: string, given: Partial<Destination>): Destination => ({
  ...standard,
  arn: `arn:aws:cloudtrail:us-west-2:${accountId}:trail/${name}`,
  ...{ name, bucket: name, homeRegion: 'us-west-2' },
  ...given,
});
const always = [
  standard,
  another('west', { multiRegion: false, accounts: 'own' }),
  another('thirds', {
    selectors: { AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'eventName', Equals: ['Third'] }] }] },
  }),
];
const extra = another('extra', {});

const trail = await openTrail({
  dir,
  bucket: 'bucket',
  accountId,
  deliverEvery: 20,
  digestEvery: 1_000,
  durability: durability as Durability,
  segmentBytes: 64 * 1024,
  clock: systemClock,
  ids: createIds(),
  log,
});

let next = Number(first);
const filler = 'x'.repeat(200);
let turns = 0;
// The one before may have been killed with it or without it.
let isExtra = trail.destinations.some(({ name }) => name === 'extra');
if (trail.destinations.length < always.length) trail.setDestinations(always);

function toggle(): void {
  isExtra = !isExtra;
  trail.setDestinations(isExtra ? [...always, extra] : always);
}

function commitSome(): void {
  turns += 1;
  const changes = turns % 40 === 0;
  if (turns % 100 === 30) trail.digest().catch(() => undefined);
  for (let count = 0; count < 16; count += 1) {
    // In the midst of a turn.
    if (changes && count === 7) toggle();
    const number = next;
    next += 1;
    const awsRegion = number % 3 === 0 ? 'us-west-2' : 'us-east-1';
    const eventName = number % 3 === 1 ? 'Third' : 'Numbered';
    const json = JSON.stringify({
      ...{ eventName, awsRegion, number, filler, extra: isExtra },
      recipientAccountId: accountId,
    });
    trail.commit(json, { accountId, region: awsRegion }, (failure) => {
      // Written before anything else can happen: a number that was said was answered.
      if (failure === undefined) writeSync(1, `${number}\n`);
    });
  }
  setImmediate(commitSome);
}

commitSome();
