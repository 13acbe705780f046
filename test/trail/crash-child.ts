import { writeSync } from 'node:fs';
import { systemClock } from '../../src/kit/clock.js';
import { createIds } from '../../src/kit/ids.js';
import { type Durability, openTrail } from '../../src/trail/trail.js';

/**
 * The process that the crash test kills: commits numbered records as fast as it can and says each number
 * after its answer. Arguments: directory, first number, durability.
 */
const [dir = '', first = '0', durability = 'background'] = process.argv.slice(2);
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

const trail = await openTrail({
  dir,
  bucket: 'bucket',
  deliverEvery: 20,
  durability: durability as Durability,
  segmentBytes: 64 * 1024,
  clock: systemClock,
  ids: createIds(),
  log,
});

let next = Number(first);
const filler = 'x'.repeat(200);

function commitSome(): void {
  for (let count = 0; count < 16; count += 1) {
    const number = next;
    next += 1;
    const awsRegion = number % 3 === 0 ? 'us-west-2' : 'us-east-1';
    const recipientAccountId = '111122223333';
    const json = JSON.stringify({ eventName: 'Numbered', awsRegion, number, filler, recipientAccountId });
    trail.commit(json, { accountId: recipientAccountId, region: awsRegion }, (failure) => {
      // Written before anything else can happen: a number that was said was answered.
      if (failure === undefined) writeSync(1, `${number}\n`);
    });
  }
  setImmediate(commitSome);
}

commitSome();
