import type { Call } from '../../call.js';

/** Refuses a page token that was not issued for this listing. */
export function refuseToken(call: Call<'repostspace', 'ValidationException'>): never {
  const message = 'The token is not valid for this listing';
  return call.fail('ValidationException', message, {
    reason: 'fieldValidationFailed',
    fieldList: [{ name: 'nextToken', message }],
  });
}
