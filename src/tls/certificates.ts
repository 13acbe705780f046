import { createHash, createSign, type KeyObject } from 'node:crypto';
import { isIP } from 'node:net';
import { bits, identifier, integer, NULL, octets, sequence, set, TRUE, tagged, text, time } from './der.js';

/** A key, and whoever it is the key of. */
export interface Party {
  readonly name: string;
  readonly publicKey: KeyObject;
}

/** What certificates of both kinds need. */
export interface Certified {
  /** Sixteen bytes in hex, never the same for two certificates of one issuer. */
  readonly serial: string;
  readonly notBefore: number;
  readonly notAfter: number;
}

const SHA256_WITH_RSA = sequence(identifier('1.2.840.113549.1.1.11'), NULL);

/** A certificate authority's own certificate, in PEM. */
export function authorityCertificate(party: Party, key: KeyObject, facts: Certified): string {
  const extensions = [
    extension('2.5.29.19', sequence(TRUE, integer(Buffer.from([0]))), true),
    // It signs certificates and lists of revoked ones, and nothing else.
    extension('2.5.29.15', bits(Buffer.from([0x06]), 1), true),
    keyIdentifier(party),
  ];
  return certificate(party, party, key, facts, extensions);
}

/**
 * A server's certificate, in PEM.
 * @param names the host names and addresses that it is for
 */
export function serverCertificate(
  party: Party,
  authority: Party,
  key: KeyObject,
  facts: Certified,
  names: readonly string[],
): string {
  const extensions = [
    extension('2.5.29.19', sequence(), true),
    extension('2.5.29.15', bits(Buffer.from([0xa0]), 5), true),
    extension('2.5.29.37', sequence(identifier('1.3.6.1.5.5.7.3.1'))),
    extension('2.5.29.17', sequence(...names.map(alternativeName))),
    keyIdentifier(party),
    extension('2.5.29.35', sequence(tagged(0x80, digestOf(authority)))),
  ];
  return certificate(party, authority, key, facts, extensions);
}

function certificate(
  subject: Party,
  issuer: Party,
  key: KeyObject,
  { serial, notBefore, notAfter }: Certified,
  extensions: readonly Uint8Array[],
): string {
  const signed = sequence(
    // Version 3.
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.from(serial, 'hex')),
    SHA256_WITH_RSA,
    nameOf(issuer),
    sequence(time(notBefore), time(notAfter)),
    nameOf(subject),
    spkiOf(subject),
    tagged(0xa3, sequence(...extensions)),
  );
  const signature = createSign('sha256').update(signed).sign(key);
  const base64 = sequence(signed, SHA256_WITH_RSA, bits(signature)).toString('base64');
  const lines = base64.match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

/** A distinguished name that is a common name alone. */
function nameOf({ name }: Party): Buffer {
  return sequence(set(sequence(identifier('2.5.4.3'), text(name))));
}

function spkiOf({ publicKey }: Party): Buffer {
  return publicKey.export({ type: 'spki', format: 'der' });
}

function digestOf(party: Party): Buffer {
  return createHash('sha1').update(spkiOf(party)).digest();
}

function keyIdentifier(party: Party): Buffer {
  return extension('2.5.29.14', octets(digestOf(party)));
}

function extension(id: string, value: Uint8Array, critical = false): Buffer {
  return sequence(identifier(id), ...(critical ? [TRUE] : []), octets(value));
}

function alternativeName(name: string): Buffer {
  return isIP(name) === 0 ? tagged(0x82, Buffer.from(name, 'ascii')) : tagged(0x87, addressOf(name));
}

/** The bytes of an IPv4 or IPv6 address. */
function addressOf(address: string): Buffer {
  if (isIP(address) === 4) return Buffer.from(address.split('.').map(Number));
  // A URL writes an address out in hexadecimal groups, whatever form it came in.
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const groups = (part: string | undefined): string[] =>
    part === undefined || part === '' ? [] : part.split(':');
  const [left, right] = [groups(head), groups(tail)];
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => '0');
  const all = tail === undefined ? left : [...left, ...zeros, ...right];
  return Buffer.from(all.map((group) => group.padStart(4, '0')).join(''), 'hex');
}
