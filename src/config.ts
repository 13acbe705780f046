import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { parseArgs } from 'node:util';
import { serviceNames } from './contract/documents.js';
import { type PolicyConfig, readPolicies } from './identity/policy-config.js';
import { type PrincipalConfig, readPrincipal, readPrincipals } from './identity/principal-config.js';
import {
  choice,
  duration,
  flag,
  integer,
  readSetting,
  readSettings,
  type Setting,
  SettingError,
  type Settings,
  text,
  type ValuesOf,
} from './kit/settings.js';
import { chimeSettings } from './services/chime/settings.js';
import { chimeConsoleSettings } from './services/chime-console/settings.js';
import { cloudtrailSettings } from './services/cloudtrail/settings.js';
import { repostspaceSettings } from './services/repostspace/settings.js';
import { stsSettings } from './services/sts/settings.js';
import { address, readSinks, type SinksConfig } from './sinks/settings.js';
import { EVENT_VERSION } from './trail/versions.js';

const MIB = 1024 * 1024;

/**
 * Everything a user may set, by its name in a configuration file. The flag is the same in kebab case
 * (`--trail-dir`), the environment variable in capitals behind `CHIMEPOST_` (`CHIMEPOST_TRAIL_DIR`).
 */
export const options = {
  port: integer(4580, 'The port to listen on; 0 takes any free one, which is printed.', 0, 65535),
  host: text('127.0.0.1', 'The address to listen on.'),
  trailDir: text('./trail', 'The directory that the trail is written to.'),
  accountId: text(
    '123456789012',
    'The account of callers whose own is not known.',
    /^\d{12}$/,
    'twelve digits',
  ),
  region: text('us-east-1', 'The region of calls that name none.', /^[a-z0-9]+(-[a-z0-9]+)*$/, 'a region'),
  deliverEvery: duration(
    '5s',
    'How often log files are delivered while there are records; 0: only on demand.',
  ),
  digestEvery: duration('1h', 'How often digests of the log files are written; 0: only on demand.'),
  bucket: text(
    'chimepost-trail',
    "The folder of the trail directory that stands for the trail's bucket.",
    /^[a-z0-9][a-z0-9.-]+$/,
    'a bucket name',
  ),
  prefix: text(
    '',
    'What stands before AWSLogs in the keys of log files.',
    /^([\w!.*'()-]+(\/[\w!.*'()-]+)*)?$/,
    'a key prefix',
  ),
  durability: choice(
    ['background', 'reply', 'off'],
    'background',
    'When records are forced to the disk: soon after, before each reply (survives a loss of power), or never. A killed process loses none either way.',
  ),
  segmentBytes: integer(64 * MIB, 'The size at which events.ndjson is rotated.', 4096, 2 ** 31 - 1),
  keepBytes: integer(
    1024 * MIB,
    'The size within which all of events*.ndjson is kept, the oldest going first.',
    4096,
  ),
  bodyLimit: integer(32 * MIB, 'The largest request body that is taken, in bytes; larger ones get 413.', 1),
  trustProxy: addresses(
    'Addresses or networks, comma-separated, whose X-Forwarded-For tells the source address.',
  ),
  tls: flag(
    false,
    'Whether to speak HTTPS; with a certificate made for this start unless one is given, by an authority that is kept in the trail directory, .chimepost/tls/ca.pem.',
  ),
  tlsCert: text(
    '',
    'A file with the certificate, and those between it and its authority, in PEM.',
    /^.*$/s,
    'a path',
  ),
  tlsKey: text('', "A file with the certificate's key, in PEM.", /^.*$/s, 'a path'),
  tlsNames: text(
    '',
    'Further names and addresses that a made certificate is for, such as the name of a container.',
    /^[\w*.:-]*( *, *[\w*.:-]+)*$/,
    'names separated by commas',
  ),
  verifySignatures: flag(
    false,
    'Whether requests must be signed (SigV4) with a secret of the principals or with credentials that STS issued here. Off: whoever a request names is believed.',
  ),
  signatureSkew: duration(
    '5m',
    "How far a signature's time may lie from the server's. AWS documents five minutes; 15 are seen too.",
  ),
  recordUnauthenticated: flag(
    false,
    'Whether requests that are refused for their credentials (no or a wrong signature, an ended session) leave a record. At AWS they leave none, as no account is known to be theirs (inferred).',
  ),
  redact: flag(true, 'Whether records hide sensitive values as AWS does.'),
  eventBridgeUrl: address(
    'A webhook that each event is posted to as EventBridge sends it; the rest of it, and other sinks, under sinks.',
  ),
  logLevel: choice(
    ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
    'info',
    'How much is logged.',
  ),
} satisfies Settings;

/** Addresses and networks, as `127.0.0.1,10.0.0.0/8,::1`, or the words that the proxy library has for some. */
function addresses(about: string): Setting<string> {
  const isNetwork = (part: string): boolean => {
    const [address = '', bits, ...more] = part.trim().split('/');
    if (/^(loopback|linklocal|uniquelocal)$/.test(part.trim())) return true;
    const version = isIP(address);
    if (version === 0 || more.length > 0) return false;
    return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
  };
  return {
    default: '',
    about,
    form: 'addresses or networks such as 127.0.0.1,10.0.0.0/8',
    read: (given) =>
      typeof given === 'string' && (given === '' || given.split(',').every(isNetwork)) ? given : undefined,
  };
}

/** The services that let a user choose something, and what. */
export const serviceSettings = {
  repostspace: repostspaceSettings,
  chime: chimeSettings,
  'chime-console': chimeConsoleSettings,
  cloudtrail: cloudtrailSettings,
  sts: stsSettings,
} satisfies Readonly<Record<string, Settings>>;

/** One frozen object with all that was set, by flag, else environment, else file, else default. */
export interface Config extends ValuesOf<typeof options> {
  readonly services: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly eventVersions: Readonly<Record<string, string>>;
  readonly principals: readonly PrincipalConfig[];
  readonly sinks: SinksConfig;
  readonly defaultPrincipal: PrincipalConfig | undefined;
  readonly policies: readonly PolicyConfig[];
}

/** What of the configuration file has no flag of its own. */
const STRUCTURED = [
  'services',
  'eventVersions',
  'principals',
  'defaultPrincipal',
  'policies',
  'sinks',
] as const;

interface Flags {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly set: readonly string[];
}

/**
 * Reads the configuration of a process.
 * @param args the command line behind the program's name
 * @throws SettingError naming the first wrong or unknown setting
 */
export function readConfig(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Config {
  const flags = readFlags(args);
  const file = readFile(flags.values.config ?? env.CHIMEPOST_CONFIG);
  return makeConfig({ ...file, ...fromEnvironment(env), ...fromFlags(flags) }, flags.set);
}

/**
 * Makes a configuration of an object in a configuration file's form.
 * @param assignments `service.setting=value`, which go over the object's own
 * @throws SettingError naming the first wrong or unknown setting
 */
export function makeConfig(
  given: Readonly<Record<string, unknown>>,
  assignments: readonly string[] = [],
): Config {
  const structured = new Set<string>(STRUCTURED);
  const plain = Object.fromEntries(Object.entries(given).filter(([name]) => !structured.has(name)));
  const services = assign(given.services, assignments);
  for (const name of Object.keys(services)) {
    if (!Object.hasOwn(serviceSettings, name)) throw new SettingError(`services.${name} has no settings`);
  }
  const values = Object.entries(serviceSettings).map(
    ([name, settings]) =>
      [name, readSettings(settings as Settings, services[name], `services.${name}.`)] as const,
  );
  const read = readSettings(options, plain, '');
  return Object.freeze({
    ...read,
    services: withOrganization(Object.fromEntries(values)),
    eventVersions: readEventVersions(given.eventVersions),
    principals: readPrincipals(given.principals, 'principals'),
    sinks: readSinks(given.sinks, read.eventBridgeUrl),
    defaultPrincipal:
      given.defaultPrincipal === undefined
        ? undefined
        : readPrincipal(given.defaultPrincipal, 'defaultPrincipal'),
    policies: readPolicies(given.policies, 'policies'),
  });
}

type ServiceValues = Config['services'];

/** AWS Organizations is asked about the organization that CloudTrail's settings name: it has none of its own. */
function withOrganization(services: ServiceValues): ServiceValues {
  return Object.freeze({ ...services, organizations: services.cloudtrail ?? {} });
}

/** `trailDir` as a flag's name, `trail-dir`. */
export function flagOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `trailDir` as an environment variable, `CHIMEPOST_TRAIL_DIR`. */
export function variableOf(name: string): string {
  return `CHIMEPOST_${flagOf(name).toUpperCase().replace(/-/g, '_')}`;
}

function readFlags(args: readonly string[]): Flags {
  const plain = [...Object.keys(options), 'config', 'principals', 'policies', 'eventVersions', 'sinks'].map(
    flagOf,
  );
  const known = Object.fromEntries(plain.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { ...known, set: { type: 'string', multiple: true } },
      strict: true,
      allowPositionals: false,
    });
    const { set, ...rest } = values;
    // Every other flag was declared to be one string.
    return { values: rest as Record<string, string | undefined>, set: set ?? [] };
  } catch (error) {
    throw new SettingError(error instanceof Error ? error.message : String(error));
  }
}

function fromFlags({ values }: Flags): Record<string, unknown> {
  return collect((name) => [values[flagOf(name)], `--${flagOf(name)}`]);
}

function fromEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, unknown> {
  return collect((name) => [env[variableOf(name)], variableOf(name)]);
}

/** Reads each setting where it was given, so that a wrong value is told by the name that the user gave it. */
function collect(
  find: (name: string) => readonly [value: string | undefined, told: string],
): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(options) as [string, Setting<unknown>][]) {
    const [value, told] = find(name);
    // An empty variable is one that is not set: compose files pass on what may be missing.
    if (value === undefined || (value === '' && told.startsWith('CHIMEPOST_'))) continue;
    readSetting(setting, value, told);
    out[name] = value;
  }
  const [sinks, toldSinks] = find('sinks');
  if (sinks !== undefined && sinks !== '') out.sinks = jsonOf(sinks, toldSinks);
  const [principals, told] = find('principals');
  if (principals !== undefined) {
    const given = jsonOf(principals, told);
    if (Array.isArray(given)) out.principals = given;
    else Object.assign(out, given);
  }
  const [policies, toldPolicies] = find('policies');
  if (policies !== undefined) out.policies = jsonOf(policies, toldPolicies);
  const [versions, toldVersions] = find('eventVersions');
  if (versions !== undefined) out.eventVersions = assignmentsOf(versions, toldVersions);
  return out;
}

/** A JSON text, or a file that holds one. */
function jsonOf(value: string, told: string): unknown {
  return /^\s*[[{]/.test(value) ? parseJson(value, told) : parseJson(readText(value, told), value);
}

function readFile(path: string | undefined): Readonly<Record<string, unknown>> {
  if (path === undefined || path === '') return {};
  const given = parseJson(readText(path, 'config'), path);
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new SettingError(`${path} must hold a JSON object`);
  return { ...given };
}

function readText(path: string, told: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new SettingError(
      `${told}: ${path} cannot be read (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

function parseJson(json: string, told: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    // The engine's own message repeats some of the text, which may hold secrets.
    const at = /position \d+/.exec(error instanceof Error ? error.message : '');
    throw new SettingError(`${told} is not valid JSON${at === null ? '' : ` (at ${at[0]})`}`);
  }
}

/** `chime-console=1.05,support=1.08` */
function assignmentsOf(value: string, told: string): Record<string, string> {
  const pairs = value.split(',').filter((pair) => pair !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [service = '', version] = pair.split('=');
      if (version === undefined)
        throw new SettingError(`${told} is ${JSON.stringify(value)}, but must be like chime-console=1.05`);
      return [service, version];
    }),
  );
}

function assign(
  given: unknown,
  assignments: readonly string[],
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  if (given !== undefined && !isObject(given)) throw new SettingError('services must be an object');
  const out: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    if (!isObject(value)) throw new SettingError(`services.${name} must be an object`);
    out[name] = value;
  }
  for (const assignment of assignments) {
    const match = /^([^.=]+)\.([^.=]+)=(.*)$/s.exec(assignment);
    if (match === null)
      throw new SettingError(
        `--set is ${JSON.stringify(assignment)}, but must be like repostspace.spaces=10`,
      );
    const [, service = '', name = '', value] = match;
    out[service] = { ...out[service], [name]: value };
  }
  return out;
}

function readEventVersions(given: unknown): Readonly<Record<string, string>> {
  if (given !== undefined && !isObject(given)) throw new SettingError('eventVersions must be an object');
  const entries = Object.entries(given ?? {}).map(([service, version]) => {
    if (!serviceNames.some((name) => name === service))
      throw new SettingError(`eventVersions.${service}: there is no such service`);
    if (typeof version !== 'string' || !EVENT_VERSION.test(version)) {
      throw new SettingError(
        `eventVersions.${service} is ${JSON.stringify(version)}, but must be a version from 1.00 to 1.11`,
      );
    }
    return [service, version] as const;
  });
  return Object.freeze(Object.fromEntries(entries));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
