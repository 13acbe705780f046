import {
  duration,
  flag,
  readSettings,
  type Setting,
  SettingError,
  type Settings,
  text,
  type ValuesOf,
} from '../kit/settings.js';

const HOUR = 3_600_000;

/** A duration that is neither nothing nor more than a timer should wait. */
function period(value: string, about: string): Setting<number> {
  const setting = duration(value, about);
  const read = (given: unknown): number | undefined => {
    const milliseconds = setting.read(given);
    if (milliseconds === undefined || milliseconds < 1 || milliseconds > HOUR) return undefined;
    return milliseconds;
  };
  return { ...setting, form: 'a duration from 1ms to 1h', read };
}

/** An address that requests can be sent to; none unless given. */
export function address(about: string): Setting<string> {
  const read = (given: unknown): string | undefined => {
    if (given === '') return given;
    if (typeof given !== 'string' || !URL.canParse(given)) return undefined;
    const { protocol, username, password } = new URL(given);
    return /^https?:$/.test(protocol) && username === '' && password === '' ? given : undefined;
  };
  return { default: '', about, form: 'an http or https URL without a user name', read };
}

/** How hard a sink tries. */
const retrying = {
  timeout: period('10s', 'How long one request may take.'),
  retryAfter: period('500ms', 'How long after a failure the next attempt is; doubled with every one.'),
  retryAtMost: period('30s', 'The longest time between two attempts.'),
} satisfies Settings;

/** What of the keys that a request is signed with is given: both or neither. */
const keys = {
  accessKeyId: text('', 'The access key that requests are signed with.'),
  secretAccessKey: text('', 'Its secret.'),
} satisfies Settings;

const TOPIC = /^arn:aws[\w-]*:sns:[\w-]+:\d{12}:[\w-]{1,256}(\.fifo)?$/;

/** What may be set of each sink, by its name in the configuration file. */
export const sinkSettings = {
  eventBridge: {
    url: address('Where one envelope a request is posted to.'),
    readOnly: flag(
      false,
      'Whether calls that only read are sent too; EventBridge leaves them out unless asked.',
    ),
    ...retrying,
  },
  s3: {
    endpoint: address('The S3-compatible store that log files are uploaded to.'),
    bucket: text(
      '',
      "The bucket that they are put in; the trail's own unless set, as validation of digests needs.",
      /^[a-z0-9][a-z0-9.-]+$/,
      'a bucket name',
    ),
    region: text('us-east-1', 'The region that requests are signed for.'),
    forcePathStyle: flag(true, 'Whether the bucket stands in the path rather than in the host name.'),
    ...keys,
    ...retrying,
    timeout: period('1m', 'How long the upload of one file may take.'),
  },
  sns: {
    url: address('An HTTP subscriber, which is told of each log file as SNS would tell it.'),
    endpoint: address('An SNS-compatible endpoint, at which a message for each log file is published.'),
    topicArn: text('', 'The topic.', TOPIC, "a topic's ARN"),
    region: text('us-east-1', 'The region that requests are signed for.'),
    ...keys,
    ...retrying,
  },
} satisfies Readonly<Record<string, Settings>>;

export type EventBridgeConfig = ValuesOf<typeof sinkSettings.eventBridge>;
export type S3Config = ValuesOf<typeof sinkSettings.s3>;
export type SnsConfig = ValuesOf<typeof sinkSettings.sns>;
export type RetryConfig = ValuesOf<typeof retrying>;

/** The sinks that a user switched on. */
export interface SinksConfig {
  readonly eventBridge: EventBridgeConfig | undefined;
  readonly s3: S3Config | undefined;
  readonly sns: SnsConfig | undefined;
}

/**
 * Reads which sinks there are, from `sinks` of a configuration file.
 * @param eventBridgeUrl what goes over the file's own; empty where there is none
 * @throws SettingError naming the first wrong or missing setting
 */
export function readSinks(given: unknown, eventBridgeUrl: string): SinksConfig {
  if (given !== undefined && (typeof given !== 'object' || given === null || Array.isArray(given)))
    throw new SettingError('sinks must be an object');
  const sinks = new Map<string, unknown>(Object.entries(given ?? {}));
  for (const name of sinks.keys())
    if (!Object.hasOwn(sinkSettings, name)) throw new SettingError(`sinks.${name} is no sink`);
  return Object.freeze({
    eventBridge: readEventBridge(sinks.get('eventBridge'), eventBridgeUrl),
    s3: readS3(sinks.get('s3')),
    sns: readSns(sinks.get('sns')),
  });
}

function readEventBridge(given: unknown, url: string): EventBridgeConfig | undefined {
  if (given === undefined && url === '') return undefined;
  const read = readSettings(sinkSettings.eventBridge, given, 'sinks.eventBridge.');
  if (url !== '') return Object.freeze({ ...read, url });
  need(read, 'eventBridge', 'url');
  return read;
}

function readS3(given: unknown): S3Config | undefined {
  if (given === undefined) return undefined;
  const read = readSettings(sinkSettings.s3, given, 'sinks.s3.');
  need(read, 's3', 'endpoint');
  needBothKeys(read, 's3');
  return read;
}

function readSns(given: unknown): SnsConfig | undefined {
  if (given === undefined) return undefined;
  const read = readSettings(sinkSettings.sns, given, 'sinks.sns.');
  if ((read.url === '') === (read.endpoint === ''))
    throw new SettingError('sinks.sns needs either url or endpoint');
  if (read.endpoint !== '') need(read, 'sns', 'topicArn');
  needBothKeys(read, 'sns');
  return read;
}

function need<T>(read: T, sink: string, name: keyof T & string): void {
  if (read[name] === '') throw new SettingError(`sinks.${sink}.${name} is missing`);
}

function needBothKeys(read: ValuesOf<typeof keys>, sink: string): void {
  if ((read.accessKeyId === '') === (read.secretAccessKey === '')) return;
  const missing = read.accessKeyId === '' ? 'accessKeyId' : 'secretAccessKey';
  throw new SettingError(`sinks.${sink}.${missing} is missing: set both keys or neither`);
}
