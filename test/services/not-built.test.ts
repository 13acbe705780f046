import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/kit/package-root.js';
import { chime } from '../../src/services/chime/behaviours.js';
import { notBuilt as ofChime } from '../../src/services/chime/not-built.js';
import { chimeConsole } from '../../src/services/chime-console/behaviours.js';
import { notBuilt as ofIdentity } from '../../src/services/chime-sdk-identity/not-built.js';
import { notBuilt as ofMediaPipelines } from '../../src/services/chime-sdk-media-pipelines/not-built.js';
import { notBuilt as ofMeetings } from '../../src/services/chime-sdk-meetings/not-built.js';
import { notBuilt as ofMessaging } from '../../src/services/chime-sdk-messaging/not-built.js';
import { notBuilt as ofVoice } from '../../src/services/chime-sdk-voice/not-built.js';
import { createCloudtrail } from '../../src/services/cloudtrail/behaviours.js';
import type { TrailDesk } from '../../src/services/cloudtrail/desk.js';
import { notBuilt as ofCloudtrail } from '../../src/services/cloudtrail/not-built.js';
import { organizations } from '../../src/services/organizations/behaviours.js';
import { repostspace } from '../../src/services/repostspace/behaviours.js';
import { sts } from '../../src/services/sts/behaviours.js';
import { notBuilt as ofSts } from '../../src/services/sts/not-built.js';
import { notBuilt as ofSupport } from '../../src/services/support/not-built.js';

/** Each service's behaviours, and how many operations its list of those that are not built may have at most. */
const services: readonly (readonly [
  name: string,
  behaviours: object,
  notBuilt: readonly string[],
  atMost: number,
])[] = [
  ['repostspace', repostspace, [], 0],
  ['chime', chime, ofChime, 57],
  ['chime-console', chimeConsole, [], 0],
  ['chime-sdk-identity', {}, ofIdentity, 30],
  ['chime-sdk-meetings', {}, ofMeetings, 16],
  ['chime-sdk-messaging', {}, ofMessaging, 51],
  ['chime-sdk-voice', {}, ofVoice, 96],
  ['chime-sdk-media-pipelines', {}, ofMediaPipelines, 31],
  ['support', {}, ofSupport, 16],
  // Only the names are asked for, which need no trail.
  ['cloudtrail', createCloudtrail({} as TrailDesk), ofCloudtrail, 42],
  ['sts', sts, ofSts, 3],
  ['organizations', organizations, [], 0],
];

/** The names of the operations in a service's contract document. */
function operationsOf(service: string): string[] {
  const text = readFileSync(join(packageRoot, 'openapi', `${service}.json`), 'utf8');
  return [...text.matchAll(/"operationId": "([^"]+)"/g)].map((match) => match[1] ?? '').sort();
}

describe.each(services)('%s', (service, behaviours, notBuilt, atMost) => {
  it('has each operation of its contract once: built, or on the list', () => {
    expect([...Object.keys(behaviours), ...notBuilt].sort()).toEqual(operationsOf(service));
  });

  it('has a list that only shrinks', () => {
    expect(notBuilt.length).toBeLessThanOrEqual(atMost);
  });
});
