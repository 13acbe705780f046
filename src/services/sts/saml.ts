import { createHash } from 'node:crypto';
import type { Behaviour, Call } from '../../call.js';
import { assumedRole } from '../../identity/identities.js';
import { durationOf, roleNamed } from './assume-role.js';
import { assumedRoleUser, issue, packedPolicySize } from './issue.js';
import { type Assertion, readAssertion } from './saml-assertion.js';

const PROVIDER = /^arn:[\w-]+:iam::(\d{12}):saml-provider\/([\w._-]{1,128})$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;

export const AssumeRoleWithSAML: Behaviour<'sts', 'AssumeRoleWithSAML'> = (input, call) => {
  const role = roleNamed(input.RoleArn, call);
  const { accountId } = role;
  const [, providerAccount = '', providerName = ''] = PROVIDER.exec(input.PrincipalArn) ?? [];
  if (providerName === '') call.fail('ValidationError', `${input.PrincipalArn} is invalid`);
  // Until the assertion has been read, nobody knows who calls.
  call.identify({ identity: { type: 'Unknown' }, accountId });
  const assertion = readAssertion(input.SAMLAssertion);
  if (assertion === undefined)
    return call.fail('InvalidIdentityTokenException', 'Invalid base64 SAMLResponse');
  const name = sessionNameOf(assertion, call);
  const { subject, issuer, sourceIdentity } = assertion;
  // As the API reference has it: whoever bears the same name with another provider is somebody else.
  const qualifier = createHash('sha1').update(`${issuer}${providerAccount}/${providerName}`).digest('base64');
  const source = sourceIdentity === undefined ? {} : { sourceIdentity };
  call.identify({
    identity: {
      type: 'SAMLUser',
      principalId: `${qualifier}:${subject}`,
      userName: subject,
      identityProvider: qualifier,
    },
    accountId,
    parameters: {
      ...(assertion.id === undefined ? {} : { sAMLAssertionID: assertion.id }),
      roleSessionName: name,
      ...source,
    },
  });
  if (assertion.roles.length > 0 && !assertion.roles.some((pair) => pairs(pair, input)))
    call.fail('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithSAML');
  const durationSeconds = durationOf(input.DurationSeconds ?? assertion.duration, call);
  const packed = packedPolicySize(input, call);
  const Credentials = issue(call, {
    accountId,
    durationSeconds,
    identityOf: (accessKeyId) =>
      assumedRole(role, name, { accessKeyId, creationDate: call.now, sourceIdentity }),
    tags: assertion.tags,
  });
  return {
    Credentials,
    AssumedRoleUser: assumedRoleUser(role, name),
    ...(packed === undefined ? {} : { PackedPolicySize: packed }),
    Subject: subject,
    SubjectType: assertion.subjectType,
    Issuer: issuer,
    Audience: assertion.audience,
    NameQualifier: qualifier,
    ...(sourceIdentity === undefined ? {} : { SourceIdentity: sourceIdentity }),
  };
};

function sessionNameOf(
  { sessionName }: Assertion,
  call: Call<'sts', 'InvalidIdentityTokenException'>,
): string {
  if (sessionName === undefined)
    return call.fail('InvalidIdentityTokenException', 'RoleSessionName is required in AuthnResponse');
  if (!SESSION_NAME.test(sessionName))
    call.fail(
      'InvalidIdentityTokenException',
      'RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}',
    );
  return sessionName;
}

/** An assertion's role is a pair of ARNs, the role's and the provider's, in either order. */
function pairs(pair: string, input: { RoleArn: string; PrincipalArn: string }): boolean {
  const parts = pair.split(',').map((part) => part.trim());
  return parts.includes(input.RoleArn) && parts.includes(input.PrincipalArn);
}
