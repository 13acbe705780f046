import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Opaque page tokens. A token carries a position and is bound to what was listed (service, operation,
 * account, region and the filters), so that a token from elsewhere, or a changed one, is refused.
 */
export interface PageTokens {
  /** @param binding what the listing was of; @param position where the next page starts */
  issue(binding: string, position: number): string;
  /** @returns the position, or undefined where the token is not one issued for this binding */
  read(binding: string, token: string): number | undefined;
}

const POSITION_BYTES = 8;
const MAC_BYTES = 16;

/** @param secret what tokens are signed with; tokens of another secret are refused */
export function createPageTokens(secret: Uint8Array = randomBytes(32)): PageTokens {
  const sign = (binding: string, position: Uint8Array): Buffer =>
    createHmac('sha256', secret).update(position).update(binding).digest().subarray(0, MAC_BYTES);
  return {
    issue(binding, position) {
      const head = Buffer.alloc(POSITION_BYTES);
      head.writeDoubleBE(position);
      return Buffer.concat([head, sign(binding, head)]).toString('base64url');
    },
    read(binding, token) {
      const bytes = Buffer.from(token, 'base64url');
      // Node reads base64url leniently: only the exact text that was issued may pass.
      if (bytes.length !== POSITION_BYTES + MAC_BYTES || bytes.toString('base64url') !== token)
        return undefined;
      const head = bytes.subarray(0, POSITION_BYTES);
      if (!timingSafeEqual(bytes.subarray(POSITION_BYTES), sign(binding, head))) return undefined;
      return head.readDoubleBE();
    },
  };
}
