/** The address someone comes from; behind a trusted proxy, the last one that the proxy itself wrote down. */
export const addressBehind = (
  own: string,
  forwardedFor: string | readonly string[] | undefined,
  trustProxy: boolean,
): string =>
  (trustProxy && typeof forwardedFor === 'string' && forwardedFor.split(',').at(-1)?.trim()) || own;
