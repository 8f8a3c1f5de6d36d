import { randomBytes } from 'node:crypto';

/**
 * Canvas's `_csrf_token` cookie: a secret masked with a fresh pad on every response,
 * compared after unmasking.
 */
export function maskedToken(secret: Buffer = randomBytes(32)): string {
  const pad = randomBytes(secret.length);
  return Buffer.concat([pad, xor(pad, secret)]).toString('base64');
}

/** The secret inside a masked token; null when it is no token. */
export function unmask(token: string | undefined): Buffer | null {
  const bytes = Buffer.from(token ?? '', 'base64');
  return bytes.length === 64 ? xor(bytes.subarray(0, 32), bytes.subarray(32)) : null;
}

/** True when both tokens hold the same secret. */
export function sameSecret(a: string | undefined, b: string | undefined): boolean {
  const [left, right] = [unmask(a), unmask(b)];
  return left !== null && right !== null && left.equals(right);
}

function xor(a: Buffer, b: Buffer): Buffer {
  return Buffer.from(a.map((byte, n) => byte ^ (b[n] ?? 0)));
}
