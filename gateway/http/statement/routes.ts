import { Hono } from 'hono';
import { html } from 'hono/html';
import type { ServiceConfig } from '../../../shared/domain/config/config.ts';
import { type Language, languages } from '../../../shared/domain/language.ts';
import { statementPaths } from '../../../shared/protocol/statement.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import type { About, Part, Statement } from './statement.ts';
import { STYLE } from './style.ts';
import { sv } from './sv.ts';

const byLanguage: Readonly<Record<Language, (about: About) => Statement>> = { fi, sv, en };

/** The statement of a service, in a language: the organisation's name and contact come from its configuration. */
export const statementOf = ({ organisation: { name, unit, feedback } }: ServiceConfig, lang: Language) =>
  byLanguage[lang]({ organisation: name[lang], unit: unit[lang], feedback });

/**
 * The accessibility statement at one address a language, as plain pages without scripts. They lead nowhere but to one
 * another and to the authority: a link to the client's page would leave it in the history, where "leave quickly" could
 * not take it away.
 */
export function statementRoutes(configNow: () => ServiceConfig): Hono {
  const routes = new Hono();
  routes.get('/saavutettavuus.css', (c) => c.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }));
  for (const lang of languages)
    routes.get(statementPaths[lang], (c) => {
      const statement = statementOf(configNow(), lang);
      c.header('cache-control', 'no-cache');
      return c.html(html`<!doctype html>
        <html lang="${lang}">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta name="color-scheme" content="light dark" />
            <meta name="robots" content="noindex" />
            <title>${statement.title}</title>
            <link rel="stylesheet" href="saavutettavuus.css" />
          </head>
          <body>
            <header>
              <nav aria-label="${statement.languages}">${languages.map((each) => toLink(each, lang))}</nav>
            </header>
            <main>
              <h1>${statement.title}</h1>
              ${statement.lead.map(toParagraph)} ${statement.parts.map(toSection)}
            </main>
          </body>
        </html>`);
    });
  return routes;
}

const toLink = (each: Language, shown: Language) =>
  each === shown
    ? html`<span aria-current="page">${names[each]}</span>`
    : html`<a lang="${each}" hreflang="${each}" href="${statementPaths[each].slice(1)}">${names[each]}</a>`;

const names: Readonly<Record<Language, string>> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

const toParagraph = (text: string) => html`<p>${text.split(/(https:\/\/[\w./-]*\w)/).map(toText)}</p>`;

const toText = (text: string) => (text.startsWith('https://') ? html`<a href="${text}">${text}</a>` : text);

const toSection = ({ heading, paragraphs, list }: Part) =>
  html`<section>
    <h2>${heading}</h2>
    ${paragraphs.map(toParagraph)} ${list && html`<ul>${list.map((each) => html`<li>${each}</li>`)}</ul>`}
  </section>`;
