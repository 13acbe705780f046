import { integer, type Settings, type ValuesOf } from '../../kit/settings.js';

/*
 * This file is the one place for what is not publicly known about STS, and for what an emulator must decide that
 * knows no IAM. What a user could care about is a setting below. Chosen besides, and fixed:
 *
 * - Every role, user and identity provider exists, every role trusts everybody, and every MFA code is right; whom a
 *   role should not trust can be denied by a policy of Chimepost's own. External ids are not compared.
 * - The principal id of a role or user follows from its account and name: the same in every run.
 * - Web identity tokens and SAML assertions are read and not verified: a token's `exp` is checked, an assertion's
 *   times, audience and signature are not. A token that is no JWT is taken with a ProviderId only, as one of a
 *   provider of OAuth 2.0; its subject then follows from the token. Providers that AWS knows by name (Google,
 *   Facebook, Amazon, Cognito) are told by name, with `aud` and `sub` among the attributes of later records; all
 *   others by the ARN of an OIDC provider in the role's account, without attributes (seen in records).
 * - Session policies and tags are kept within their packed size, which is counted as if it were their length in a
 *   budget of 2,048 bytes, and otherwise not applied. Tags can be asked for by Chimepost's policies.
 * - A source identity, once set, cannot be changed by sessions begun from it (documented); the sentence is ours.
 * - DecodeAuthorizationMessage decodes base64 of JSON. Chimepost itself encodes no message.
 * - GetAccessKeyInfo answers the account that a call with the key would act for.
 * - The 10,000 newest sessions are known, in all regions. One that was forgotten, by a reset too, leaves a key like
 *   any other that begins with ASIA.
 * - Known sentences: those about role chaining, the role's longest session, MFA, session credentials, root accounts,
 *   tags, packed policies, JWTs, RoleSessionName in assertions. All others are ours.
 */

/** What a user may choose about STS. */
export const stsSettings = {
  maxSessionDuration: integer(
    43200,
    "The longest session of a role, in seconds. Each of AWS's roles has its own, 3600 unless set (documented); here all have the longest there is.",
    3600,
    43200,
  ),
} satisfies Settings;

declare module '../../call.js' {
  interface ServiceSettings {
    sts: ValuesOf<typeof stsSettings>;
  }
}
