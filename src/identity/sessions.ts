import type { Partition } from '../store/partition.js';
import type { Store } from '../store/store.js';
import type { Principal, Secret } from './principals.js';

/** A session that STS issued: whoever signs with its key is its principal, until it ends. */
export interface SessionRow {
  /** The account of the principal, by which a reset finds the row. */
  readonly accountId: string;
  readonly principal: Principal;
  readonly secret: Secret;
  /** Keys of the tags that sessions begun from this one inherit. */
  readonly transitiveTagKeys: readonly string[];
}

/** So many sessions are kept, the newest: a key that was forgotten is like one that was never issued. */
const KEPT = 10_000;

/** All sessions by access key id; they are known in every account and region. */
export function sessionsIn(store: Store): Partition<SessionRow> {
  return store.table<SessionRow>('sts.sessions').in('*');
}

/** Keeps a session that was issued. */
export function keepSession(store: Store, accessKeyId: string, row: SessionRow): void {
  const sessions = sessionsIn(store);
  if (sessions.size >= KEPT) {
    const [oldest] = sessions.entries().next().value ?? [];
    if (oldest !== undefined) sessions.delete(oldest);
  }
  sessions.put(accessKeyId, row);
}
