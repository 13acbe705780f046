import { Partition, type Undo } from './partition.js';

/** What a finished piece of work answers, and the way back to the state before it. */
export interface Settled<T> {
  readonly value: T;
  /** Takes every change of the work back. Work that was done later must have been taken back before. */
  rollback(): void;
}

/** What `reset` is limited to; without a member, everything. */
export interface ResetScope {
  readonly service?: string | undefined;
  readonly accountId?: string | undefined;
}

/**
 * Rows of one kind, kept apart by partition: an account and region, or a parent inside them.
 * A row is plain data and never changed in place; `put` replaces it.
 */
export interface Table<Row extends object> {
  /**
   * @param scope the parts that name the partition, the account id first, or `*` for what is shared by all
   *   accounts (such rows carry an `accountId`, so that a reset of one account finds them)
   */
  in(...scope: readonly string[]): Partition<Row>;
}

/** The name of a table: the service that owns it, a dot, and the plural noun of its rows. */
export type TableName = `${string}.${string}`;

/** All state of one emulator. */
export class Store {
  readonly #tables = new Map<string, Map<string, Partition<object>>>();
  #journal: Undo[] | undefined;

  /** The table of that name; made when first asked for. The caller names the type of its rows, always the same. */
  table<Row extends object>(name: TableName): Table<Row> {
    let partitions = this.#tables.get(name);
    if (partitions === undefined) {
      partitions = new Map();
      this.#tables.set(name, partitions);
    }
    const known = partitions;
    return {
      in: (...scope) => {
        const key = scope.join('/');
        let partition = known.get(key);
        if (partition === undefined) {
          partition = new Partition<object>((undo) => this.#journal?.push(undo));
          known.set(key, partition);
        }
        // A table's rows are of the one type that its owner names it with.
        return partition as unknown as Partition<Row>;
      },
    };
  }

  /** Runs work as one: where it throws, every change it made is taken back and the error goes on. */
  settle<T>(work: () => T): Settled<T> {
    if (this.#journal !== undefined) throw new Error('Store.settle may not be nested');
    const journal: Undo[] = [];
    this.#journal = journal;
    const rollback = (): void => {
      this.#journal = undefined;
      for (const undo of journal.splice(0).reverse()) undo();
    };
    try {
      return { value: work(), rollback };
    } catch (error) {
      rollback();
      throw error;
    } finally {
      this.#journal = undefined;
    }
  }

  /** Every row there is, by table, partition and key: plain data, for whoever compares or keeps it. */
  dump(): Record<string, Record<string, Record<string, object>>> {
    const tables = [...this.#tables].map(([name, partitions]) => {
      const filled = [...partitions].filter(([, partition]) => partition.size > 0);
      return [
        name,
        Object.fromEntries(filled.map(([key, rows]) => [key, Object.fromEntries(rows.entries())])),
      ] as const;
    });
    return Object.fromEntries(tables.filter(([, partitions]) => Object.keys(partitions).length > 0));
  }

  /** Forgets the rows of a service, of an account, of one in the other, or all of them. */
  reset({ service, accountId }: ResetScope = {}): void {
    for (const [name, partitions] of this.#tables) {
      if (service !== undefined && !name.startsWith(`${service}.`)) continue;
      for (const [key, partition] of partitions) {
        const owner = key.split('/')[0];
        if (accountId === undefined || owner === accountId) partitions.delete(key);
        else if (owner === '*') dropOwned(partition, accountId);
      }
    }
  }
}

function dropOwned(partition: Partition<object>, accountId: string): void {
  for (const [key, row] of [...partition.entries()]) {
    if ('accountId' in row && row.accountId === accountId) partition.delete(key);
  }
}
