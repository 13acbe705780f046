import type { Clock } from '../kit/clock.js';
import { createIds } from '../kit/ids.js';
import { addressOf, isAddressedToS3, localBucketOf, queryOf, signerOf } from './address.js';
import { createBuckets } from './buckets.js';
import { failureReply, S3Failure } from './failure.js';
import type { ObjectMetadata } from './get-object.js';
import type { S3Reply, S3Request } from './message.js';
import { ObjectFiles } from './object-file.js';
import { operationOf, serve } from './operations.js';

export type { ObjectMetadata } from './get-object.js';
export type { S3Reply, S3Request } from './message.js';

export interface S3Options {
  /** The directory whose folders are the buckets. */
  readonly dir: string;
  /** Buckets that are there before anything was put into them, as of now. */
  readonly standing: () => readonly string[];
  /** Where all buckets are. */
  readonly region: string;
  readonly metadata: ObjectMetadata | undefined;
  /** The machine's own clock. */
  readonly clock: Clock;
}

/** An answer, and what of it is told in the log. */
export interface S3Answer {
  readonly operation: string | undefined;
  readonly requestId: string;
  readonly reply: S3Reply;
  readonly error: string | undefined;
  /** A bug of ours. */
  readonly bug: unknown;
}

/** A directory as a read-only S3. */
export interface S3 {
  /** Whether a request says that it is for S3; looks at nothing but the request. */
  claims(request: S3Request): boolean;
  /** Whether a request that says nothing of where it goes names a bucket that is there. */
  knows(request: S3Request): Promise<boolean>;
  /** Answers a request, whatever it is; never rejects. */
  answer(request: S3Request): Promise<S3Answer>;
}

export function createS3({ dir, standing, region, metadata, clock }: S3Options): S3 {
  const ids = createIds();
  const buckets = createBuckets({ dir, standing });
  const parts = { buckets, region, files: new ObjectFiles(clock), metadata, clock };
  const exists = async (name: string): Promise<boolean> => (await buckets.find(name)) !== undefined;

  return {
    claims: isAddressedToS3,
    async knows(request) {
      // Whoever signs for another service means that one.
      if (signerOf(request) !== undefined) return false;
      const local = localBucketOf(request);
      if (local !== undefined && (await exists(local))) return true;
      try {
        const { bucket } = await addressOf(request, exists);
        return bucket !== undefined && (await exists(bucket));
      } catch (error) {
        if (error instanceof S3Failure) return false;
        throw error;
      }
    },
    async answer(request) {
      const requestId = ids.hex(16).toUpperCase();
      const hostId = Buffer.from(ids.hex(112), 'hex').toString('base64');
      const named = (reply: S3Reply): S3Reply => ({
        ...reply,
        headers: { 'x-amz-request-id': requestId, 'x-amz-id-2': hostId, ...reply.headers },
      });
      let operation: string | undefined;
      try {
        const asked = { request, query: queryOf(request.url), address: await addressOf(request, exists) };
        operation = operationOf(asked);
        const reply = named(await serve(asked, operation, parts));
        return { operation, requestId, reply, error: undefined, bug: undefined };
      } catch (error) {
        const bug = error instanceof S3Failure ? undefined : error;
        const failure = error instanceof S3Failure ? error : new S3Failure('InternalError');
        const refusal = failureReply(failure, requestId, hostId);
        // To a HEAD only the status can tell what is wrong.
        const told = request.method === 'HEAD' ? { ...refusal, body: undefined } : refusal;
        return { operation, requestId, reply: named(told), error: failure.code, bug };
      }
    },
  };
}
