import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../kit/clock.js';
import type { Sinks } from '../sinks/sinks.js';
import type { Store } from '../store/store.js';
import type { Trail } from '../trail/trail.js';
import type { Engine } from './engine.js';

/** What every surface of the server may use. */
export interface Emulator {
  readonly engine: Engine;
  readonly store: Store;
  readonly trail: Trail;
  /** Where the trail goes beside its directory. */
  readonly sinks: Sinks;
  readonly clock: Clock;
  /** The bucket that the trail delivers to. */
  readonly bucket: string;
  /** What stands before `AWSLogs` in the keys of its files; empty for nothing. */
  readonly prefix: string;
  /** The account of callers whose own is not known. */
  readonly accountId: string;
  /** The region of calls that name none. */
  readonly region: string;
  /** What is to be done after state was forgotten; each surface adds its own. */
  readonly resets: (() => void)[];
  /** Surfaces that are told by other things than a path; each adds itself. */
  readonly neighbours: Neighbour[];
}

/** A surface whose requests may have any path. */
export interface Neighbour {
  /**
   * Takes a request that says that it is for this surface, before any route is asked. Looks at nothing but the
   * request, since it is asked of every one.
   * @returns whether it answers
   */
  claim(request: FastifyRequest, reply: FastifyReply): boolean;
  /**
   * Takes a request that no operation knows, before it is refused.
   * @returns whether it answered
   */
  adopt(request: FastifyRequest, reply: FastifyReply): Promise<boolean>;
}

/** A surface: everything that can be reached is mounted by one of these. */
export type Surface = FastifyPluginCallback;

declare module 'fastify' {
  interface FastifyInstance {
    readonly emulator: Emulator;
  }
}
