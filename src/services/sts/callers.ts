import type { Behaviour } from '../../call.js';

export const GetCallerIdentity: Behaviour<'sts', 'GetCallerIdentity'> = (_input, { caller }) => {
  const { identity, arn } = caller;
  const accountId = identity.accountId ?? caller.accountId;
  return { UserId: identity.principalId ?? accountId, Account: accountId, Arn: arn };
};

export const GetAccessKeyInfo: Behaviour<'sts', 'GetAccessKeyInfo'> = ({ AccessKeyId }, call) => ({
  Account: call.accountOf(AccessKeyId),
});

export const DecodeAuthorizationMessage: Behaviour<'sts', 'DecodeAuthorizationMessage'> = (
  { EncodedMessage },
  call,
) => {
  const text = Buffer.from(EncodedMessage, 'base64').toString('utf8');
  if (!isJsonObject(text))
    return call.fail('InvalidAuthorizationMessageException', 'The encoded message could not be decoded.');
  return { DecodedMessage: text };
};

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
