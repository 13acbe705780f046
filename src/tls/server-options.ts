import { join } from 'node:path';
import type { Clock } from '../kit/clock.js';
import type { Ids } from '../kit/ids.js';
import { type TlsMaterial, tlsMaterial } from './material.js';

/** What of the configuration concerns TLS. */
export interface TlsSettings {
  readonly tlsCert: string;
  readonly tlsKey: string;
  readonly tlsNames: string;
  readonly trailDir: string;
  readonly host: string;
  readonly region: string;
  readonly bucket: string;
}

/** What AWS's own endpoints prefer, so that records tell what real ones do. */
const CIPHERS = [
  'TLS_AES_128_GCM_SHA256',
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
];

/** The server's options for TLS. @throws SettingError where a given certificate cannot be used */
export async function tlsOptions(
  settings: TlsSettings,
  clock: Clock,
  ids: Ids,
): Promise<TlsMaterial & { readonly [more: string]: unknown }> {
  const material = await tlsMaterial({
    certFile: settings.tlsCert,
    keyFile: settings.tlsKey,
    folder: join(settings.trailDir, '.chimepost', 'tls'),
    names: namesOf(settings),
    clock,
    ids,
  });
  return { ...material, minVersion: 'TLSv1.2', ciphers: CIPHERS.join(':'), honorCipherOrder: true };
}

/**
 * Whom a made certificate is for. Most clients take no wildcard right below `localhost`, so the names that are in
 * use there stand beside it.
 */
function namesOf({ host, region, bucket, tlsNames }: TlsSettings): string[] {
  const own = [
    'localhost',
    '127.0.0.1',
    '::1',
    '*.localhost',
    `*.${region}.localhost`,
    `${bucket}.localhost`,
  ];
  const unspecified = ['0.0.0.0', '::', ''];
  const given = tlsNames.split(',').map((name) => name.trim());
  return [...new Set([...own, host, ...given])].filter((name) => !unspecified.includes(name));
}
