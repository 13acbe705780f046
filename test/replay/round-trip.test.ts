import { describe, expect, it } from 'vitest';
import { Contract } from '../../src/contract/contract.js';
import { loadDocument, serviceNames } from '../../src/contract/documents.js';
import type { Accounts } from '../services/chime/scenarios.js';
import { listAccounts, makeAccount, wholeLifeOfAnAccount } from '../services/chime/scenarios.js';
import {
  listChannels,
  listSpaces,
  type Repost,
  space,
  wholeLifeOfASpace,
} from '../services/repostspace/scenarios.js';
import { modelClient, typed } from '../support/clients.js';
import { startEmulator, type TestEmulator } from '../support/emulator.js';
import { membersOf, requestOf, send } from '../support/requests.js';
import { breaksOf, sampleOf } from '../support/samples.js';
import { replayAt, trailText } from './support.js';

/** What services do in their own tests: spaces and accounts from beginning to end, pages, and refusals. */
async function live({ url }: TestEmulator): Promise<void> {
  const repost: Repost = typed<'repostspace'>(modelClient('repostspace', url));
  await wholeLifeOfASpace(repost);
  const { spaceId } = await repost.CreateSpace(space('second'));
  await repost.CreateSpace(space('third'));
  await repost.CreateSpace(space('second')).catch(() => undefined);
  for (const channelName of ['a', 'b', 'c']) await repost.CreateChannel({ spaceId, channelName });
  await repost.CreateChannel({ spaceId, channelName: 'b' }).catch(() => undefined);
  await listChannels(repost, spaceId, 2);
  await listSpaces(repost, 1);
  await repost.ListSpaces({ nextToken: 'of another listing' }).catch(() => undefined);
  await repost.TagResource({
    resourceArn: (await repost.GetSpace({ spaceId })).arn,
    tags: { 'a/b': 'c d', 7: 'numbers go first', constructor: 'x' },
  });
  const chime = typed<'chime'>(chimeOver(url)) as unknown as Accounts;
  await wholeLifeOfAnAccount(chime, typed<'chime-console'>(modelClient('chime-console', url)));
  for (const name of ['A', 'B', 'C']) await makeAccount(chime, name);
  await listAccounts(chime, 2);
}

/** A client of Amazon Chime that reaches it as its contract says. */
function chimeOver(url: string): ReturnType<typeof modelClient> {
  const contract = new Contract(loadDocument('chime'));
  return {
    async call(name: string, input: Readonly<Record<string, unknown>> = {}) {
      const operation = contract.operations.get(name);
      if (operation === undefined) throw new Error(name);
      const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
      const { status, headers, text } = await send(url, requestOf(contract, operation, given));
      const answer = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
      if (status < 300) return answer;
      throw Object.assign(new Error(String(answer.Message)), { name: headers.get('x-amzn-errortype') });
    },
  } as ReturnType<typeof modelClient>;
}

/** The services whose records show all that was asked. */
const SHOWN = serviceNames.filter((name) => name !== 'support' && name !== 'sts');

/** Every operation of a service: with all that it requires, with all that it takes, and with each thing wrong. */
async function sweep({ url }: TestEmulator, service: string): Promise<void> {
  const contract = new Contract(loadDocument(service));
  for (const operation of contract.operations.values()) {
    const members = membersOf(operation);
    const required = Object.fromEntries(
      members.filter((member) => member.required).map(({ name, shape }) => [name, sampleOf(shape)]),
    );
    const all = Object.fromEntries(members.map(({ name, shape }) => [name, sampleOf(shape)]));
    const wrong = members
      .filter((member) => member.in === 'body')
      .flatMap(({ name, shape }) =>
        breaksOf(shape)
          .slice(0, 3)
          .map(({ value }) => ({ ...required, [name]: value })),
      );
    for (const input of [required, all, ...wrong]) await send(url, requestOf(contract, operation, input));
  }
}

describe('a trail replayed into an empty emulator', () => {
  it('of whole lives leaves the same trail to the byte', async () => {
    const first = await startEmulator({ redact: false });
    await live(first);
    const trail = await trailText(first);
    const second = await startEmulator({ redact: false });
    const { results, summary } = await replayAt(second, trail);
    expect(results.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
    expect(summary.same).toBe(trail.split('\n').length - 1);
    expect(await trailText(second)).toBe(trail);
  });

  it.each(SHOWN)('of every operation of %s leaves the same trail to the byte', async (service) => {
    const first = await startEmulator({ redact: false });
    await sweep(first, service);
    const trail = await trailText(first);
    const second = await startEmulator({ redact: false });
    const { results } = await replayAt(second, trail);
    expect(results.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
    expect(await trailText(second)).toBe(trail);
  });

  it('that hides values leaves the same trail, save where they decide', async () => {
    const first = await startEmulator();
    await live(first);
    const trail = await trailText(first);
    const second = await startEmulator();
    const { results } = await replayAt(second, trail);
    const other = results.filter(({ outcome }) => outcome !== 'same');
    // A channel's name is hidden: that it was taken cannot be known.
    expect(other).toMatchObject([{ eventName: 'CreateChannel', outcome: 'notReplayable' }]);
    const lines = trail.split('\n');
    expect(await trailText(second)).toBe(lines.filter((_, at) => at !== other[0]?.index).join('\n'));
  });

  it.each([...SHOWN, 'support'])('of every operation of %s that hides values, too', async (service) => {
    const first = await startEmulator();
    await sweep(first, service);
    const records = await first.events();
    const second = await startEmulator();
    const { results } = await replayAt(second, await trailText(first));
    for (const { index, outcome, reason } of results) {
      if (outcome === 'same') continue;
      // What was wrong is hidden, or never shown: nobody knows whether it would be refused again.
      expect([records[index]?.errorCode, outcome]).toEqual(['ValidationException', 'notReplayable']);
      expect(reason).toMatch(/does not (show|answer)/);
    }
  });
});
