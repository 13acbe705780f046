import { type Clock, toMilliseconds } from '../kit/clock.js';
import { derivedUuid } from '../kit/ids.js';
import type { TrailLog } from '../trail/log.js';
import { Courier, type SinkStatus } from './courier.js';
import type { DurableQueue } from './durable-queue.js';
import type { ObjectParcel } from './parcels.js';
import { post } from './post.js';
import { publishRequest } from './publish.js';
import type { SnsConfig } from './settings.js';

/** What requests are signed with where nothing else is set: emulators of SNS take any keys. */
const ANY_KEY = 'test';

export interface NotificationOptions {
  readonly queue: DurableQueue<ObjectParcel>;
  readonly clock: Clock;
  readonly log: TrailLog;
  /** The topic of whoever names none. */
  readonly topicArn: string;
}

/** Tells of each log file in the form in which CloudTrail publishes it to a topic of SNS. */
export class NotificationSink {
  readonly #config: SnsConfig;
  readonly #options: NotificationOptions;
  readonly #courier: Courier<ObjectParcel>;

  constructor(config: SnsConfig, options: NotificationOptions) {
    const { queue, clock, log } = options;
    this.#config = config;
    this.#options = options;
    this.#courier = new Courier({
      ...config,
      ...{ clock, log },
      trouble: 'nobody can be told of log files: notifications stay pending',
      next: () => queue.peek(),
      send: (parcel, signal) =>
        config.url === '' ? this.#publish(parcel, signal) : this.#tell(parcel, signal),
      done: () => queue.shift(),
    });
  }

  /** Tells of them from now on. @returns once a kill cannot make it forget them */
  async add(parcels: readonly ObjectParcel[]): Promise<void> {
    await this.#options.queue.add(parcels);
    this.#courier.wake();
  }

  /** The same for whoever cannot wait. */
  addNow(parcels: readonly ObjectParcel[]): void {
    this.#options.queue.addNow(parcels);
    this.#courier.wake();
  }

  start(): void {
    this.#courier.start();
  }

  /** The trail's objects are gone. */
  forget(): void {
    this.#options.queue.clear();
    this.#courier.forget();
  }

  status(): SinkStatus {
    return this.#courier.status(this.#options.queue.length);
  }

  async close(within: number): Promise<void> {
    await this.#courier.close(within);
    this.#options.queue.close();
  }

  /** Posts to a subscriber, as SNS does. */
  #tell(parcel: ObjectParcel, signal: AbortSignal): Promise<void> {
    const topicArn = this.#config.topicArn === '' ? this.#options.topicArn : this.#config.topicArn;
    // A message that is sent again is the same message.
    const messageId = derivedUuid(`notification ${parcel.bucket}/${parcel.key}`);
    const headers = {
      'content-type': 'text/plain; charset=UTF-8',
      'user-agent': 'Amazon Simple Notification Service Agent',
      'x-amz-sns-message-type': 'Notification',
      'x-amz-sns-message-id': messageId,
      'x-amz-sns-topic-arn': topicArn,
    };
    const notification = {
      Type: 'Notification',
      MessageId: messageId,
      TopicArn: topicArn,
      Message: messageOf(parcel),
      Timestamp: toMilliseconds(parcel.at),
    };
    return post(this.#config.url, headers, JSON.stringify(notification), signal);
  }

  #publish(parcel: ObjectParcel, signal: AbortSignal): Promise<void> {
    const { endpoint, topicArn, region, accessKeyId, secretAccessKey } = this.#config;
    const { headers, body } = publishRequest({
      ...{ endpoint, topicArn, region },
      message: messageOf(parcel),
      accessKeyId: accessKeyId === '' ? ANY_KEY : accessKeyId,
      secretAccessKey: secretAccessKey === '' ? ANY_KEY : secretAccessKey,
      now: this.#options.clock.now(),
    });
    return post(endpoint, headers, body, signal);
  }
}

function messageOf({ bucket, key }: ObjectParcel): string {
  return JSON.stringify({ s3Bucket: bucket, s3ObjectKey: [key] });
}
