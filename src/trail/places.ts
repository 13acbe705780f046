/** The account and region whose folder a record is delivered to. */
export interface RecordPlace {
  accountId: string;
  region: string;
}

/** A place together with the list of destinations that was in force when its record was committed. */
export interface NumberedPlace extends RecordPlace {
  epoch: number;
}

const SAFE = /^[A-Za-z0-9-]+$/;

/** Small numbers for places, so that a record that waits for delivery holds a number instead of two strings. */
export class Places {
  readonly #places: NumberedPlace[] = [];
  readonly #byAccount = new Map<string, Map<string, number>>();
  #epoch = 0;

  /** From now on every place gets another number, which tells the epoch: records need not carry it then. */
  begin(epoch: number): void {
    this.#epoch = epoch;
    this.#byAccount.clear();
  }

  /** Whether a place got a number in the present epoch. */
  get used(): boolean {
    return this.#byAccount.size > 0;
  }

  /** How many numbers were given. */
  get count(): number {
    return this.#places.length;
  }

  /**
   * @returns the number of the place, the same for the same place within one epoch
   * @throws Error where account or region is no safe folder name: a caller's bug
   */
  number(place: RecordPlace): number {
    return this.#byAccount.get(place.accountId)?.get(place.region) ?? this.#add(place);
  }

  /** @throws Error where no place has this number */
  at(number: number): NumberedPlace {
    const place = this.#places[number];
    if (place === undefined) throw new Error(`no place has the number ${number}`);
    return place;
  }

  #add(place: RecordPlace): number {
    const { accountId, region } = place;
    // Both become folder names: a separator or a dot would let a record leave the trail directory.
    if (!SAFE.test(accountId)) throw new Error(`not a safe account for a path: ${JSON.stringify(accountId)}`);
    if (!SAFE.test(region)) throw new Error(`not a safe region for a path: ${JSON.stringify(region)}`);
    const number = this.#places.push({ accountId, region, epoch: this.#epoch }) - 1;
    const regions = this.#byAccount.get(accountId) ?? new Map<string, number>();
    regions.set(region, number);
    this.#byAccount.set(accountId, regions);
    return number;
  }
}
