import { ListAccountsCommand } from '@aws-sdk/client-chime';
import { type Credentials, STSClient } from '@aws-sdk/client-sts';
import { chimeClient, credentials } from '../../support/clients.js';
import { type EventRecord, startEmulator } from '../../support/emulator.js';

export const ROLE = 'arn:aws:iam::123456789012:role/team/Admin';
export const ALICE = {
  accessKeyId: 'AKIAALICE0000000EXAMPLE',
  userIdentity: { type: 'IAMUser', userName: 'alice' },
};
export const IN_WORDS = /^[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d\d:\d\d [AP]M$/;

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export function stsClient(
  url: string,
  keys: Keys = { ...credentials, accessKeyId: ALICE.accessKeyId },
): STSClient {
  return new STSClient({ endpoint: `${url}/sts`, region: 'us-east-1', credentials: keys, maxAttempts: 1 });
}

export function keysOf(issued: Credentials | undefined): Keys {
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = issued ?? {};
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}

/** A JWT that nobody signed. */
export function tokenOf(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`;
}

/** A SAML response as identity providers post them, without a signature. */
export function assertionOf(attributes: Readonly<Record<string, string>>): string {
  const values = Object.entries(attributes).map(
    ([name, value]) =>
      `<saml2:Attribute Name="https://aws.amazon.com/SAML/Attributes/${name}"><saml2:AttributeValue xsi:type="xs:string">${value}</saml2:AttributeValue></saml2:Attribute>`,
  );
  const xml = `<?xml version="1.0"?><saml2p:Response ID="_r"><saml2:Issuer>https://idp.example.com</saml2:Issuer>
    <saml2:Assertion xmlns:saml2="urn:oasis" ID="_a1" Version="2.0"><saml2:Issuer>https://idp.example.com</saml2:Issuer>
    <saml2:Subject><saml2:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">bob &amp; co</saml2:NameID>
    <saml2:SubjectConfirmation><saml2:SubjectConfirmationData Recipient="https://signin.aws.amazon.com/saml"/></saml2:SubjectConfirmation>
    </saml2:Subject><saml2:AttributeStatement>${values.join('')}</saml2:AttributeStatement></saml2:Assertion></saml2p:Response>`;
  return Buffer.from(xml).toString('base64');
}

export const start = () => startEmulator({ principals: [ALICE] });

/** The record of one call of Amazon Chime with such keys. */
export async function recordOf(
  url: string,
  events: () => Promise<EventRecord[]>,
  keys: Keys,
): Promise<EventRecord> {
  const client = chimeClient(`${url}/chime`);
  Object.assign(client.config, { credentials: async () => keys });
  await client.send(new ListAccountsCommand({}));
  const event = (await events()).at(-1);
  if (event === undefined) throw new Error('there is no record');
  return event;
}

/** The account in an access key, as tools read it out of AWS's own. */
export function accountIn(accessKeyId: string): string {
  const bits = [...accessKeyId.slice(4)].reduce(
    (sum, letter) => (sum << 5n) | BigInt('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter)),
    0n,
  );
  return String(((bits >> 32n) & 0x7fff_ffff_ff80n) >> 7n).padStart(12, '0');
}
