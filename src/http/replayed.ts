import type { Principal } from '../identity/principals.js';
import type { Ids } from '../kit/ids.js';
import type { PageTokens } from '../kit/page-token.js';
import type { Circumstances, Manner } from '../trail/record.js';

/** What a call that was made before is made again with: its own facts, in place of those of the request. */
export interface Replayed {
  /** Undefined where nobody remembers: then one is made. */
  readonly requestId: string | undefined;
  readonly eventId: string | undefined;
  readonly eventVersion: string;
  readonly now: number;
  readonly principal: Principal;
  readonly region: string;
  readonly ids: Ids;
  readonly pageTokens: PageTokens;
  readonly circumstances: Circumstances;
  readonly manner: Manner;
}
