import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Agent, get } from 'node:https';
import { join } from 'node:path';
import { checkServerIdentity, connect, type DetailedPeerCertificate, type SecureVersion } from 'node:tls';
import { ChimeClient, CreateAccountCommand } from '@aws-sdk/client-chime';
import { describe, expect, it } from 'vitest';
import { authorityCertificate, serverCertificate } from '../../src/tls/certificates.js';
import { credentials } from '../support/clients.js';
import { startEmulator, type TestEmulator } from '../support/emulator.js';
import { temporaryDirectory } from '../support/process.js';

const OPENSSL = ['/usr/bin/openssl', '/usr/local/bin/openssl'].find((file) => existsSync(file));

/** An emulator that speaks HTTPS, and the authority that it made. */
async function startSecure(settings: object = {}) {
  const emulator = await startEmulator({ tls: true, ...settings });
  const url = emulator.url.replace('http:', 'https:');
  const file = authorityOf(emulator);
  return { ...emulator, url, file, ca: await readFile(file, 'utf8') };
}

function authorityOf({ trailDir }: Pick<TestEmulator, 'trailDir'>): string {
  return join(trailDir, '.chimepost', 'tls', 'ca.pem');
}

function fetchWith(url: string, agent: Agent, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers, servername: 'localhost' }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    }).on('error', reject);
  });
}

/** The certificate that a server shows a client who asks for a name. */
function certificateOf(url: string, ca: string): Promise<DetailedPeerCertificate> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(url);
    const socket = connect({ host: '127.0.0.1', port: Number(port), ca, servername: 'localhost' }, () => {
      resolve(socket.getPeerCertificate(true));
      socket.destroy();
    });
    socket.on('error', reject);
  });
}

describe('with --tls', () => {
  it('a real client that trusts the authority calls, and the record tells the connection', async () => {
    const { url, ca, events } = await startSecure();
    const chime = new ChimeClient({
      endpoint: `${url}/chime`,
      region: 'us-east-1',
      credentials,
      maxAttempts: 1,
      requestHandler: { httpsAgent: new Agent({ ca }) },
    });
    await chime.send(new CreateAccountCommand({ Name: 'secure' }));
    const [event] = await events();
    expect(JSON.stringify(event?.tlsDetails)).toBe(
      JSON.stringify({
        tlsVersion: 'TLSv1.3',
        cipherSuite: 'TLS_AES_128_GCM_SHA256',
        clientProvidedHostHeader: new URL(url).host,
      }),
    );
    expect(Object.keys(event ?? {}).at(-1)).toBe('tlsDetails');
  });

  it.each<[SecureVersion, string, string]>([
    ['TLSv1.2', 'ECDHE-RSA-AES128-GCM-SHA256', '1.08'],
    ['TLSv1.3', 'TLS_AES_128_GCM_SHA256', '1.11'],
  ])('%s is told as it is', async (version, cipherSuite, eventVersion) => {
    const { url, ca, events } = await startSecure({ eventVersions: { chime: eventVersion, sts: '1.07' } });
    const agent = new Agent({ ca, minVersion: version, maxVersion: version });
    await fetchWith(`${url}/chime/accounts`, agent, { host: 'chime.us-east-1.amazonaws.com' });
    await fetchWith(`${url}/sts/?Action=GetCallerIdentity&Version=2011-06-15`, agent);
    await fetchWith(`${url}/repostspace/spaces`, agent);
    const [chime, sts, repost] = await events();
    expect(chime?.tlsDetails).toEqual({
      tlsVersion: version,
      cipherSuite,
      clientProvidedHostHeader: 'chime.us-east-1.amazonaws.com',
    });
    // Records before 1.08 have none; those of re:Post Private have them over TLS alone.
    expect(sts).not.toHaveProperty('tlsDetails');
    expect(repost?.tlsDetails).toMatchObject({ tlsVersion: version, cipherSuite });
  });

  it('whoever does not trust the authority is not talked into it', async () => {
    const { url } = await startSecure();
    await expect(fetchWith(`${url}/chime/accounts`, new Agent())).rejects.toThrow(/certificate/);
  });

  it('the certificate is for the names that are in use, and for those that were given', async () => {
    const { url, ca } = await startSecure({ tlsNames: 'chimepost, 10.1.2.3,2001:db8::1' });
    const certificate = await certificateOf(url, ca);
    const names = [
      ...['localhost', '127.0.0.1', '::1', 'chimepost', '10.1.2.3', '2001:db8::1'],
      ...['sts.us-east-1.localhost', 'chimepost-trail.localhost'],
    ];
    for (const name of names) expect(checkServerIdentity(name, certificate), name).toBeUndefined();
    for (const name of ['example.com', '10.1.2.4', 'a.b.us-east-1.localhost'])
      expect(checkServerIdentity(name, certificate), name).toBeInstanceOf(Error);
  });

  it('the authority stays the same from start to start, the certificate does not', async () => {
    const { trailDir, url, ca, file, close } = await startSecure();
    const first = await certificateOf(url, ca);
    const folder = temporaryDirectory();
    cpSync(join(trailDir, '.chimepost', 'tls'), join(folder, '.chimepost', 'tls'), { recursive: true });
    expect(statSync(join(folder, '.chimepost', 'tls', 'ca-key.pem')).mode & 0o077).toBe(0);
    await close();
    expect(existsSync(file)).toBe(false);
    const again = await startEmulator({ tls: true, trailDir: folder });
    const second = await certificateOf(again.url, ca);
    expect(second.fingerprint256).not.toBe(first.fingerprint256);
    expect(second.issuerCertificate.fingerprint256).toBe(first.issuerCertificate.fingerprint256);
  });

  it('a spoiled authority is made anew', async () => {
    const folder = temporaryDirectory();
    mkdirSync(join(folder, '.chimepost', 'tls'), { recursive: true });
    writeFileSync(authorityOf({ trailDir: folder }), 'spoiled');
    const { url } = await startEmulator({ tls: true, trailDir: folder });
    const ca = await readFile(authorityOf({ trailDir: folder }), 'utf8');
    expect(await fetchWith(`${url.replace('http:', 'https:')}/chime/accounts`, new Agent({ ca }))).toBe(200);
  });

  it('policies can ask for encryption', async () => {
    const policies = [
      {
        principal: '*',
        statements: { Effect: 'Allow', Action: '*', Condition: { Bool: { 'aws:SecureTransport': true } } },
      },
    ];
    const { url, ca } = await startSecure({ policies });
    expect(await fetchWith(`${url}/chime/accounts`, new Agent({ ca }))).toBe(200);
    const plain = await startEmulator({ policies });
    expect((await fetch(`${plain.url}/chime/accounts`)).status).toBe(403);
  });
});

describe('a given certificate', () => {
  const made = () => {
    const folder = temporaryDirectory();
    const [authority, server] = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));
    if (authority === undefined || server === undefined) throw new Error('no keys were made');
    const facts = { serial: '0a', notBefore: Date.now() - 1000, notAfter: Date.now() + 3_600_000 };
    const issuer = { name: 'Somebody else', publicKey: authority.publicKey };
    const subject = { name: 'server', publicKey: server.publicKey };
    const cert = serverCertificate(subject, issuer, authority.privateKey, facts, ['localhost']);
    const files = { tlsCert: join(folder, 'cert.pem'), tlsKey: join(folder, 'key.pem') };
    writeFileSync(files.tlsCert, cert);
    writeFileSync(files.tlsKey, server.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    return { ...files, folder, ca: authorityCertificate(issuer, authority.privateKey, facts) };
  };

  it('is shown, and no authority is made', async () => {
    const { ca, tlsCert, tlsKey } = made();
    const emulator = await startEmulator({ tls: true, tlsCert, tlsKey });
    const url = emulator.url.replace('http:', 'https:');
    expect(await fetchWith(`${url}/chime/accounts`, new Agent({ ca }))).toBe(200);
    expect(existsSync(authorityOf(emulator))).toBe(false);
  });

  it('that cannot be used is told by its setting', async () => {
    const { tlsCert, tlsKey, folder } = made();
    const other = made();
    const start = (settings: object) => startEmulator({ tls: true, ...settings });
    await expect(start({ tlsCert })).rejects.toThrow('tlsCert and tlsKey must be given together');
    await expect(start({ tlsCert: join(folder, 'none'), tlsKey })).rejects.toThrow(
      /^tlsCert: .*none cannot be read/,
    );
    await expect(start({ tlsCert, tlsKey: other.tlsKey })).rejects.toThrow(/is not the key of/);
    await expect(start({ tlsCert: tlsKey, tlsKey: tlsCert })).rejects.toThrow('in PEM');
  });
});

describe('made certificates', () => {
  const authority = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const party = { name: 'Authority', publicKey: authority.publicKey };
  const facts = {
    serial: `80${'ab'.repeat(15)}`,
    notBefore: Date.UTC(2026, 0, 1),
    notAfter: Date.UTC(2051, 11, 31, 23, 59, 59),
  };

  it('are what Node reads out of them', () => {
    const own = new X509Certificate(authorityCertificate(party, authority.privateKey, facts));
    expect(own).toMatchObject({ ca: true, subject: 'CN=Authority', issuer: 'CN=Authority' });
    expect(own.serialNumber).toBe(facts.serial.toUpperCase());
    expect(Date.parse(own.validFrom)).toBe(facts.notBefore);
    expect(Date.parse(own.validTo)).toBe(facts.notAfter);
    expect(own.verify(authority.publicKey)).toBe(true);
    const names = ['localhost', '192.0.2.1', '::1', '2001:db8::a:0:1', '1:2:3:4:5:6:7:8', '::ffff:1.2.3.4'];
    const server = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const subject = { name: 'server', publicKey: server.publicKey };
    const issued = new X509Certificate(serverCertificate(subject, party, authority.privateKey, facts, names));
    expect(issued.ca).toBe(false);
    expect(issued.checkIssued(own)).toBe(true);
    expect(issued.verify(authority.publicKey)).toBe(true);
    expect(issued.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
    expect(issued.subjectAltName).toBe(
      'DNS:localhost, IP Address:192.0.2.1, IP Address:0:0:0:0:0:0:0:1, IP Address:2001:DB8:0:0:0:A:0:1, IP Address:1:2:3:4:5:6:7:8, IP Address:0:0:0:0:0:FFFF:102:304',
    );
  });

  it.skipIf(OPENSSL === undefined)('are good to OpenSSL, read strictly', async () => {
    const { url, ca, file } = await startSecure();
    const certificate = await certificateOf(url, ca);
    const leaf = join(temporaryDirectory(), 'leaf.pem');
    writeFileSync(leaf, new X509Certificate(certificate.raw).toString());
    const checks = ['-x509_strict', '-purpose', 'sslserver', '-verify_ip', '127.0.0.1'];
    const said = execFileSync(OPENSSL ?? '', ['verify', ...checks, '-CAfile', file, leaf], {
      encoding: 'utf8',
    });
    expect(said).toContain(': OK');
  });
});
