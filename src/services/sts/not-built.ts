import type { OperationName } from '../../call.js';

/** The operations that have no behaviour yet and answer 501. The list may only shrink. */
export const notBuilt = [
  'AssumeRoot',
  'GetDelegatedAccessToken',
  'GetWebIdentityToken',
] as const satisfies readonly OperationName<'sts'>[];
