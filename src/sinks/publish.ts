import { createHash, createHmac } from 'node:crypto';
import { toSeconds } from '../kit/clock.js';

/** A message to a topic, and who publishes it. */
export interface Publication {
  readonly endpoint: string;
  readonly topicArn: string;
  readonly message: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** In milliseconds. */
  readonly now: number;
}

/** As the SDKs have it: the content type may be changed on the way. */
const SIGNED = 'host;x-amz-date';

/** SNS's Publish as a request of its query protocol, signed with Signature Version 4. */
export function publishRequest(publication: Publication): {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
} {
  const { endpoint, topicArn, message, region, accessKeyId, secretAccessKey, now } = publication;
  const { host, pathname, search } = new URL(endpoint);
  const body = new URLSearchParams({
    Action: 'Publish',
    Version: '2010-03-31',
    TopicArn: topicArn,
    Message: message,
  }).toString();
  const date = toSeconds(now).replace(/[-:]/g, '');
  const type = 'application/x-www-form-urlencoded; charset=utf-8';
  const request = [
    'POST',
    pathname,
    search.slice(1),
    `host:${host}\nx-amz-date:${date}\n`,
    SIGNED,
    sha256(body),
  ].join('\n');
  const scope = `${date.slice(0, 8)}/${region}/sns/aws4_request`;
  const text = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${sha256(request)}`;
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`);
  const signature = hmac(key, text).toString('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${SIGNED}, Signature=${signature}`;
  return { headers: { 'content-type': type, 'x-amz-date': date, authorization }, body };
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
