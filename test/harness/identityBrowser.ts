/** The address at which the browser believes the gateway to be; it goes to the real one instead. */
export const PUBLIC_URL = 'https://neuvonta.example.test';

type Stop = (url: URL) => boolean;

/** What a browser does between the client's page, the identity provider and the page again. */
export type IdentityBrowser = {
  /** Every address it has been at. */
  readonly visited: string[];
  /** Everything it was told: bodies and headers. */
  readonly heard: string[];
  readonly cookies: Map<string, string>;
  /** Goes to an address as if by a click on the client's own page, and on as it is sent. Answers where it ended. */
  readonly go: (url: string, options?: { site?: string; until?: Stop }) => Promise<URL>;
};

/** Follows redirects and keeps cookies by host and name, as far as identification needs. */
export function createIdentityBrowser(gatewayUrl: string): IdentityBrowser {
  const visited: string[] = [];
  const heard: string[] = [];
  const cookies = new Map<string, string>();
  const realOf = (url: URL) =>
    url.origin === PUBLIC_URL ? new URL(url.pathname + url.search, gatewayUrl) : url;

  async function step(url: URL, site: string): Promise<URL | null> {
    visited.push(url.href);
    const own = [...cookies].filter(([key]) => key.startsWith(`${url.host} `));
    const cookie = own.map(([key, value]) => `${key.split(' ')[1]}=${value}`).join('; ');
    const headers = { 'sec-fetch-site': site, ...(cookie ? { cookie } : {}) };
    const answer = await fetch(realOf(url), { redirect: 'manual', headers });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split('; ');
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      const isGone = value === '' || attributes.some((each) => /^max-age=0$/i.test(each));
      if (isGone) cookies.delete(`${url.host} ${name}`);
      else cookies.set(`${url.host} ${name}`, value);
    }
    heard.push(
      await answer.text(),
      JSON.stringify([...answer.headers].filter(([name]) => name !== 'set-cookie')),
    );
    const location = answer.headers.get('location');
    return location === null ? null : new URL(location, url);
  }

  return {
    visited,
    heard,
    cookies,
    go: async (start, { site = 'same-origin', until = () => false } = {}) => {
      let url = new URL(start, `${PUBLIC_URL}/`);
      let from = site;
      for (let hops = 0; hops < 20; hops += 1) {
        if (until(url)) return url;
        const next = await step(url, from);
        if (!next) return url;
        if (next.origin !== url.origin) from = 'cross-site';
        url = next;
      }
      throw new Error(`the browser was sent around in circles: ${visited.join('\n')}`);
    },
  };
}
