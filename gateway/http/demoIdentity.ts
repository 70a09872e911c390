import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Localised } from '../../shared/domain/language.ts';
import { language } from '../../shared/domain/language.ts';
import { type DemoProvider, demoPersons } from '../services/identity/demo.ts';

const words = {
  title: {
    fi: 'Harjoittelutunnistus',
    sv: 'Identifiering för övning',
    en: 'Identification for practice',
  },
  notReal: {
    fi: 'Tämä ei ole oikea tunnistuspalvelu. Henkilöt on keksitty. Älä anna täällä omia tietojasi.',
    sv: 'Det här är ingen riktig identifieringstjänst. Personerna är påhittade. Ge inte dina egna uppgifter här.',
    en: 'This is not a real identification service. The people are made up. Do not give your own details here.',
  },
  choose: { fi: 'Kenenä tunnistaudut?', sv: 'Som vem identifierar du dig?', en: 'Identify yourself as' },
  cancel: { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
} satisfies Record<string, Localised>;

const STYLE = `
  body { margin: 0; background: #ffffff; color: #16181a; font: 1.0625rem/1.5 system-ui, sans-serif; }
  main { max-width: 34rem; margin: 0 auto; padding: 1.5rem; }
  .notReal { padding: 0.75rem 1.5rem; background: #b3001b; color: #ffffff; font-weight: 600; }
  ul { list-style: none; margin: 0 0 1.5rem; padding: 0; }
  li { margin-bottom: 0.5rem; }
  a { display: block; padding: 0.75rem 1rem; border: 1px solid #5c6670; border-radius: 4px; color: #16396b; }
  a:hover { background: #eef3fa; }
  a:focus-visible { outline: 3px solid #16396b; outline-offset: 2px; }
`;

/**
 * Demo mode's identity provider: one page of made-up people. Mounted in demo mode only, and only while there is no
 * real provider.
 */
export function demoIdentityRoutes(provider: DemoProvider): Hono {
  const routes = new Hono();

  routes.get('/style.css', (c) => c.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }));

  routes.get('/', (c) => {
    const state = c.req.query('state') ?? '';
    const parsed = language.safeParse(c.req.query('lang'));
    const lang = parsed.success ? parsed.data : 'fi';
    const back = (answer: Record<string, string>) =>
      `identity/callback?${new URLSearchParams({ ...answer, state })}`;
    const cancel = back({ error: 'access_denied' });
    c.header('cache-control', 'no-store');
    return c.html(html`<!doctype html>
      <html lang="${lang}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>DEMO – ${words.title[lang]}</title>
          <link rel="stylesheet" href="demo-identity/style.css" />
        </head>
        <body>
          <header class="notReal">DEMO. ${words.notReal[lang]}</header>
          <main>
            <h1>${words.title[lang]}</h1>
            <p>${words.choose[lang]}</p>
            <ul>
              ${demoPersons.map(
                ({ id, displayName }) =>
                  html`<li><a href="${back({ code: provider.codeFor(id, state) })}">${displayName}</a></li>`,
              )}
            </ul>
            <a href="${cancel}">${words.cancel[lang]}</a>
          </main>
        </body>
      </html>`);
  });

  return routes;
}
