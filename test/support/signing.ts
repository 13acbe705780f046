/** An Authorization header that names a key and a scope; its signature is nobody's. */
export function authorization(
  accessKeyId: string,
  region = 'us-east-1',
  signingName = 'repostspace',
): string {
  return `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260131/${region}/${signingName}/aws4_request, SignedHeaders=host;x-amz-date, Signature=0000`;
}
