import { expect, it } from 'vitest';
import { makeConfig, readConfig } from '../../src/config.js';
import { SettingError } from '../../src/kit/settings.js';

const hook = 'http://127.0.0.1:9/hook';

it('has no sink unless told', () => {
  expect(makeConfig({}).sinks).toEqual({ eventBridge: undefined, s3: undefined, sns: undefined });
});

it('takes a sink from the file, from a variable and from a flag', () => {
  const file = makeConfig({ sinks: { eventBridge: { url: hook, readOnly: true, timeout: '3s' } } });
  expect(file.sinks.eventBridge).toMatchObject({ url: hook, readOnly: true, timeout: 3_000 });
  const sinks = JSON.stringify({
    eventBridge: { url: 'http://a/', readOnly: true },
    sns: { url: 'http://b/' },
  });
  const variable = readConfig([], { CHIMEPOST_SINKS: sinks, CHIMEPOST_EVENT_BRIDGE_URL: hook });
  expect(variable.sinks).toMatchObject({
    eventBridge: { url: hook, readOnly: true },
    sns: { url: 'http://b/' },
  });
  const flag = readConfig(['--event-bridge-url', 'https://c/'], { CHIMEPOST_EVENT_BRIDGE_URL: hook });
  expect(flag.sinks.eventBridge).toMatchObject({ url: 'https://c/', readOnly: false });
});

it.each([
  [{ sinks: [] }, 'sinks must be an object'],
  [{ sinks: { kafka: {} } }, 'sinks.kafka is no sink'],
  [{ sinks: { eventBridge: {} } }, 'sinks.eventBridge.url is missing'],
  [{ sinks: { eventBridge: 'http://a/' } }, 'sinks.eventBridge must be an object'],
  [{ sinks: { eventBridge: { url: 'ftp://a/' } } }, 'sinks.eventBridge.url is "ftp://a/"'],
  [{ sinks: { eventBridge: { url: 'nowhere' } } }, 'sinks.eventBridge.url is "nowhere"'],
  [{ sinks: { eventBridge: { url: 'http://user@a/' } } }, 'sinks.eventBridge.url is'],
  [{ sinks: { eventBridge: { url: hook, readonly: true } } }, 'sinks.eventBridge.readonly is no setting'],
  [{ sinks: { eventBridge: { url: hook, timeout: '0' } } }, 'sinks.eventBridge.timeout is "0"'],
  [{ sinks: { eventBridge: { url: hook, retryAfter: '2h' } } }, 'sinks.eventBridge.retryAfter is "2h"'],
  [{ sinks: { s3: {} } }, 'sinks.s3.endpoint is missing'],
  [{ sinks: { s3: { endpoint: hook, bucket: 'A' } } }, 'sinks.s3.bucket is "A"'],
  [{ sinks: { s3: { endpoint: hook, accessKeyId: 'a' } } }, 'sinks.s3.secretAccessKey is missing'],
  [{ sinks: { s3: { endpoint: hook, secretAccessKey: 'a' } } }, 'sinks.s3.accessKeyId is missing'],
  [{ sinks: { sns: {} } }, 'sinks.sns needs either url or endpoint'],
  [{ sinks: { sns: { url: hook, endpoint: hook } } }, 'sinks.sns needs either url or endpoint'],
  [{ sinks: { sns: { endpoint: hook } } }, 'sinks.sns.topicArn is missing'],
  [{ sinks: { sns: { url: hook, topicArn: 'topic' } } }, 'sinks.sns.topicArn is "topic"'],
  [{ eventBridgeUrl: 'nowhere' }, 'eventBridgeUrl is "nowhere"'],
])('refuses %j by name', (given, told) => {
  expect(() => makeConfig(given)).toThrow(SettingError);
  expect(() => makeConfig(given)).toThrow(told);
});

it('names the flag or the variable that is wrong', () => {
  expect(() => readConfig(['--event-bridge-url', 'x'], {})).toThrow('--event-bridge-url is "x"');
  expect(() => readConfig([], { CHIMEPOST_EVENT_BRIDGE_URL: 'x' })).toThrow(
    'CHIMEPOST_EVENT_BRIDGE_URL is "x"',
  );
  expect(() => readConfig([], { CHIMEPOST_SINKS: '{' })).toThrow('CHIMEPOST_SINKS is not valid JSON');
});
