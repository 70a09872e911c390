/**
 * The key of one conversation: 32 random bytes in base64url, 43 characters. Whoever holds it reads the conversation,
 * so it stays in the tab and goes nowhere but the handshake.
 */
export function createKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

export const isKey = (text: string | null): text is string =>
  text !== null && /^[A-Za-z0-9_-]{43}$/.test(text);
