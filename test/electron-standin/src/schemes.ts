// Chromium aborts a scheme it does not know before anyone may answer, so `app://host/p` travels as
// `https://host.app.standin-scheme.test/p`. Only Chromium sees that form: the main process and servers see `app://`.
const SUFFIX = 'standin-scheme.test';
const wirePattern = /^https:\/\/([^/?#]*)\.([a-z][a-z0-9+-]*)\.standin-scheme\.test(.*)$/i;
const schemePattern = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i;

export const privilegedSchemes = new Set<string>();

export function toWire(url: string): string {
  const [, scheme = '', host = '', rest = ''] = schemePattern.exec(url) ?? [];
  return privilegedSchemes.has(scheme) ? `https://${host}.${scheme}.${SUFFIX}${rest || '/'}` : url;
}

export function fromWire(url: string): string {
  const [, host = '', scheme = '', rest = ''] = wirePattern.exec(url) ?? [];
  return privilegedSchemes.has(scheme) ? `${scheme}://${host}${rest}` : url;
}

export function originOf(url: string): string {
  const [, scheme, host] = schemePattern.exec(url) ?? [];
  if (scheme === 'file') return 'file://';
  return scheme ? `${scheme}://${host}` : 'null';
}
