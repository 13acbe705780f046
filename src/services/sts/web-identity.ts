import type { Behaviour, Call } from '../../call.js';
import { assumedRole, partitionIn, type Role } from '../../identity/identities.js';
import { derivedId } from '../../kit/ids.js';
import { durationOf, roleNamed } from './assume-role.js';
import { assumedRoleUser, issue, packedPolicySize } from './issue.js';

/** Providers that AWS knows by their name; any other is one that the role's account has set up. */
const BY_NAME = [
  'accounts.google.com',
  'graph.facebook.com',
  'www.amazon.com',
  'cognito-identity.amazonaws.com',
];

const CLAIMS = 'https://aws.amazon.com/';

/** What a token says, whoever signed it. */
interface Token {
  readonly subject: string;
  readonly audience: string | undefined;
  readonly provider: string;
  readonly sourceIdentity: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  readonly transitiveTagKeys: readonly string[];
}

type TokenCall = Call<'sts', 'InvalidIdentityTokenException' | 'ExpiredTokenException'>;

export const AssumeRoleWithWebIdentity: Behaviour<'sts', 'AssumeRoleWithWebIdentity'> = (input, call) => {
  const role = roleNamed(input.RoleArn, call);
  const { accountId } = role;
  // Until the token has been read, nobody knows who calls.
  call.identify({ identity: { type: 'Unknown' }, accountId });
  const token = readToken(input.WebIdentityToken, input.ProviderId, role, call);
  const { subject, audience, provider, sourceIdentity, tags, transitiveTagKeys } = token;
  call.identify({
    identity: {
      type: 'WebIdentityUser',
      principalId: [provider, audience, subject].filter((part) => part !== undefined).join(':'),
      userName: subject,
      identityProvider: provider,
    },
    accountId,
    parameters: {
      ...(sourceIdentity === undefined ? {} : { sourceIdentity }),
      ...(Object.keys(tags).length === 0 ? {} : { principalTags: tags }),
      ...(transitiveTagKeys.length === 0 ? {} : { transitiveTagKeys }),
    },
  });
  const durationSeconds = durationOf(input.DurationSeconds, call);
  const packed = packedPolicySize(input, call);
  const name = input.RoleSessionName;
  const federation = { federatedProvider: provider, attributes: attributesOf(token) };
  const Credentials = issue(call, {
    accountId,
    durationSeconds,
    identityOf: (accessKeyId) =>
      assumedRole(role, name, { accessKeyId, creationDate: call.now, sourceIdentity }, federation),
    tags,
    transitiveTagKeys,
  });
  return {
    Credentials,
    SubjectFromWebIdentityToken: subject,
    AssumedRoleUser: assumedRoleUser(role, name),
    ...(packed === undefined ? {} : { PackedPolicySize: packed }),
    Provider: provider,
    ...(audience === undefined ? {} : { Audience: audience }),
    ...(sourceIdentity === undefined ? {} : { SourceIdentity: sourceIdentity }),
  };
};

function readToken(text: string, providerId: string | undefined, role: Role, call: TokenCall): Token {
  const claims = claimsOf(text);
  if (claims === undefined) {
    if (providerId === undefined)
      return call.fail(
        'InvalidIdentityTokenException',
        'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
      );
    const subject = derivedId(text, 21);
    return {
      ...{ subject, audience: undefined, provider: providerId },
      ...{ sourceIdentity: undefined, tags: {}, transitiveTagKeys: [] },
    };
  }
  const { sub, iss, exp } = claims;
  if (typeof sub !== 'string' || sub === '')
    return call.fail('InvalidIdentityTokenException', 'Missing a required claim: sub');
  if (typeof iss !== 'string' || iss === '')
    return call.fail('InvalidIdentityTokenException', 'Missing a required claim: iss');
  const now = Math.floor(call.now / 1000);
  if (typeof exp === 'number' && exp <= now)
    call.fail(
      'ExpiredTokenException',
      `Token expired: current date/time ${now} must be before the expiration date/time ${exp}`,
    );
  const audience: unknown = Array.isArray(claims.aud) ? claims.aud[0] : claims.aud;
  const sourceIdentity = claims[`${CLAIMS}source_identity`];
  return {
    subject: sub,
    audience: typeof audience === 'string' ? audience : undefined,
    provider: providerId ?? providerOf(iss, role),
    sourceIdentity: typeof sourceIdentity === 'string' ? sourceIdentity : undefined,
    ...tagsOf(claims[`${CLAIMS}tags`]),
  };
}

/** The claims of a JWT; undefined where the text is none. */
function claimsOf(text: string): Readonly<Record<string, unknown>> | undefined {
  const [, payload, ...rest] = text.split('.');
  if (payload === undefined || rest.length !== 1) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null ? { ...claims } : undefined;
  } catch {
    return undefined;
  }
}

function providerOf(issuer: string, role: Role): string {
  const place = issuer.replace(/^https?:\/\//, '').replace(/\/$/, '');
  if (BY_NAME.includes(place)) return place;
  return `arn:${partitionIn(role.arn)}:iam::${role.accountId}:oidc-provider/${place}`;
}

/** What later records tell of the token: for a provider that is known by name, whom it was made for and whose it is. */
function attributesOf({ provider, audience, subject }: Token): Readonly<Record<string, string>> {
  if (!BY_NAME.includes(provider)) return {};
  return {
    ...(audience === undefined ? {} : { [`${provider}:aud`]: audience }),
    [`${provider}:sub`]: subject,
  };
}

/** The claim `https://aws.amazon.com/tags`: each tag's value stands in a list of one. */
function tagsOf(claim: unknown): Pick<Token, 'tags' | 'transitiveTagKeys'> {
  const { principal_tags, transitive_tag_keys } = Object(claim) as Readonly<Record<string, unknown>>;
  const tags: Record<string, string> = {};
  for (const [key, value] of Object.entries(Object(principal_tags) as object)) {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof first === 'string') tags[key] = first;
  }
  const transitive = Array.isArray(transitive_tag_keys) ? transitive_tag_keys : [];
  return { tags, transitiveTagKeys: transitive.filter((key) => typeof key === 'string') };
}
