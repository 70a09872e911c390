import { createHash } from 'node:crypto';

/** The same UUID for the same words, on every gateway and after every restart: what it names is done once. */
export function namedId(words: string): string {
  const hex = createHash('sha256').update(`luotsi:${words}`).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
