import type { Behaviours } from '../../call.js';
import { AssumeRole } from './assume-role.js';
import { DecodeAuthorizationMessage, GetAccessKeyInfo, GetCallerIdentity } from './callers.js';
import { GetFederationToken, GetSessionToken } from './federation.js';
import type { notBuilt } from './not-built.js';
import { AssumeRoleWithSAML } from './saml.js';
import { AssumeRoleWithWebIdentity } from './web-identity.js';

/** What there is of STS. */
export const sts: Behaviours<'sts', (typeof notBuilt)[number]> = {
  AssumeRole,
  AssumeRoleWithSAML,
  AssumeRoleWithWebIdentity,
  DecodeAuthorizationMessage,
  GetAccessKeyInfo,
  GetCallerIdentity,
  GetFederationToken,
  GetSessionToken,
};
