import type { BatchError } from '../../../openapi/repostspace.js';

/** Why one item of a batch is refused; undefined where it is carried out. */
export type Refusal = Omit<BatchError, 'accessorId'> | undefined;

/** What became of a batch. */
export interface Outcome {
  readonly done: string[];
  readonly errors: BatchError[];
}

/**
 * Does something for each id in turn. A batch never fails as a whole: whom it cannot be done for stands among
 * the errors, and an id that is given twice meets what its first turn left.
 */
export function forEachAccessor(
  accessorIds: readonly string[],
  act: (accessorId: string) => Refusal,
): Outcome {
  const done: string[] = [];
  const errors: BatchError[] = [];
  for (const accessorId of accessorIds) {
    const refusal = act(accessorId);
    if (refusal === undefined) done.push(accessorId);
    else errors.push({ accessorId, ...refusal });
  }
  return { done, errors };
}
