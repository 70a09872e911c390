import type { Words } from './word.ts';

/** The professional's own links. */
export const toolkitWords = {
  'action.toolkit': {
    fi: 'Työkalupakki: ohjeet ja käsikirjat',
    sv: 'Verktygslåda: anvisningar och handböcker',
    en: 'Toolkit: instructions and handbooks',
  },
  'toolkit.title': { fi: 'Työkalupakki', sv: 'Verktygslåda', en: 'Toolkit' },
  'toolkit.search': { fi: 'Hae linkkiä', sv: 'Sök en länk', en: 'Search for a link' },
  'toolkit.links': { fi: 'Linkit', sv: 'Länkar', en: 'Links' },
  'toolkit.rest': { fi: 'Muut linkit', sv: 'Övriga länkar', en: 'Other links' },
  'toolkit.open': { fi: 'avaa selaimessa', sv: 'öppna i webbläsaren', en: 'open in the browser' },
  'toolkit.back': {
    fi: 'takaisin siihen, missä olit',
    sv: 'tillbaka dit du var',
    en: 'back to where you were',
  },
  'toolkit.opened': {
    fi: 'Avattiin selaimeen: {title}',
    sv: 'Öppnades i webbläsaren: {title}',
    en: 'Opened in the browser: {title}',
  },
  'toolkit.found': {
    fi: '{count, plural, one {Yksi linkki} other {# linkkiä}}',
    sv: '{count, plural, one {En länk} other {# länkar}}',
    en: '{count, plural, one {One link} other {# links}}',
  },
  'toolkit.none': {
    fi: 'Näillä sanoilla ei ole linkkiä. Kokeile lyhyempää sanaa. Jos linkki puuttuu, pyydä pääkäyttäjää lisäämään se.',
    sv: 'Ingen länk har de orden. Pröva ett kortare ord. Om en länk saknas, be huvudanvändaren lägga till den.',
    en: 'No link has these words. Try a shorter one. If a link is missing, ask the administrator to add it.',
  },
  'toolkit.empty.title': {
    fi: 'Työkalupakki on tyhjä',
    sv: 'Verktygslådan är tom',
    en: 'The toolkit is empty',
  },
  'toolkit.empty.text': {
    fi: 'Pääkäyttäjä lisää linkit palvelun asetuksiin. Kerro hänelle, mitä ohjeita ja käsikirjoja tarvitset työssäsi.',
    sv: 'Huvudanvändaren lägger till länkarna i tjänstens inställningar. Berätta vilka anvisningar och handböcker du behöver i ditt arbete.',
    en: 'The administrator adds the links to the service’s configuration. Tell them which instructions and handbooks your work needs.',
  },
} as const satisfies Words;
