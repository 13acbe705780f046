import { createHash, createHmac } from 'node:crypto';
import { startEmulator } from '../support/emulator.js';

export const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
export const ALICE = {
  accessKeyId: 'AKIAALICE0000000EXAMPLE',
  secretAccessKey: SECRET,
  userIdentity: { type: 'IAMUser', userName: 'alice' },
};
export const SESSION = {
  accessKeyId: 'ASIABOB000000000EXAMPLE',
  secretAccessKey: SECRET,
  sessionToken: 'the session token',
  roleName: 'Bob',
  sessionName: 'bob',
  userIdentity: { type: 'AssumedRole' },
};
export const KEYS = { accessKeyId: ALICE.accessKeyId, secretAccessKey: SECRET };
export const MISMATCH = /^The request signature we calculated does not match the signature you provided\./;

export const start = (settings: object = {}) =>
  startEmulator({ verifySignatures: true, principals: [ALICE, SESSION], ...settings });

export const options = (url: string, service: string, credentials: object) => ({
  endpoint: `${url}/${service}`,
  region: 'eu-west-1',
  credentials: credentials as typeof KEYS,
  maxAttempts: 1,
});

/** The parts of a request signed by hand, so that each can be spoiled. */
export interface ByHand {
  readonly method?: string;
  readonly path?: string;
  readonly body?: string;
  readonly key?: string;
  readonly secret?: string;
  readonly time?: string;
  readonly scopeDate?: string;
  readonly service?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signed?: readonly string[];
  readonly payload?: string;
}

/** Signs as the specification says, with nothing of ours. */
export function signByHand(host: string, given: ByHand): Record<string, string> {
  const { method = 'GET', path = '/chime/accounts', body = '', time = now(), service = 'chime' } = given;
  const day = given.scopeDate ?? time.slice(0, 8);
  const sent: Record<string, string> = { host, 'x-amz-date': time, ...given.headers };
  const names = given.signed ?? Object.keys(sent).sort();
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  const [bare = '', query = ''] = path.split('?');
  const canonical = [
    method,
    bare,
    query,
    ...names.map((name) => `${name}:${sent[name]?.trim().replace(/ +/g, ' ')}`),
    '',
    names.join(';'),
    given.payload ?? hash(body),
  ].join('\n');
  const scope = `${day}/eu-west-1/${service}/aws4_request`;
  const toSign = ['AWS4-HMAC-SHA256', time, scope, hash(canonical)].join('\n');
  const mac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
  const dayKey = mac(`AWS4${given.secret ?? SECRET}`, day);
  const key = mac(mac(mac(dayKey, 'eu-west-1'), service), 'aws4_request');
  const signature = mac(key, toSign).toString('hex');
  const { host: _, ...headers } = sent;
  return {
    ...headers,
    authorization: `AWS4-HMAC-SHA256 Credential=${given.key ?? ALICE.accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  };
}

export const now = (shift = 0): string =>
  new Date(Date.now() + shift).toISOString().replace(/[-:]|\.\d+/g, '');
export const MINUTE = 60_000;
