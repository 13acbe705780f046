import type { FastifyPluginCallback } from 'fastify';
import type { Clock } from '../kit/clock.js';
import type { Store } from '../store/store.js';
import type { Trail } from '../trail/trail.js';
import type { Engine } from './engine.js';

/** What every surface of the server may use. */
export interface Emulator {
  readonly engine: Engine;
  readonly store: Store;
  readonly trail: Trail;
  readonly clock: Clock;
}

/** A surface: everything that can be reached is mounted by one of these. */
export type Surface = FastifyPluginCallback;

declare module 'fastify' {
  interface FastifyInstance {
    readonly emulator: Emulator;
  }
}
