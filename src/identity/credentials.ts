/** What a request's signature says about its sender, whether or not the signature is right. */
export interface Credential {
  readonly accessKeyId: string;
  readonly region: string;
  /** The service of the credential scope, such as `chime` for all six Chime namespaces. */
  readonly signingName: string;
}

/**
 * Reads the credential scope of a SigV4 request, from its Authorization header or, presigned, from its query.
 * @returns undefined where the request is not signed, or not in a form that names a scope
 */
export function readCredential(
  authorization: string | undefined,
  query: URLSearchParams,
): Credential | undefined {
  const scope =
    authorization === undefined
      ? query.get('X-Amz-Credential')
      : /^AWS4-[A-Z0-9-]+\s.*?Credential=([^,\s]+)/.exec(authorization)?.[1];
  if (scope === undefined || scope === null) return undefined;
  const parts = scope.split('/');
  // An access key may contain slashes, the four parts behind it may not.
  const [, region, signingName, end] = parts.slice(-4);
  const accessKeyId = parts.slice(0, -4).join('/');
  if (accessKeyId === '' || region === undefined || signingName === undefined || end !== 'aws4_request')
    return undefined;
  return { accessKeyId, region, signingName };
}
