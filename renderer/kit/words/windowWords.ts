import type { Words } from './word.ts';

/** Windows of their own. Their titles name nobody: a title is seen on the task bar, and over a shoulder. */
export const windowWords = {
  'window.title.conversation': {
    fi: 'Keskustelu nro {number} – Luotsi',
    sv: 'Konversation nr {number} – Luotsi',
    en: 'Conversation no. {number} – Luotsi',
  },
  'window.title.side': {
    fi: '{pane}, nro {number} – Luotsi',
    sv: '{pane}, nr {number} – Luotsi',
    en: '{pane}, no. {number} – Luotsi',
  },
  'window.label': { fi: 'Oma ikkuna', sv: 'Eget fönster', en: 'Own window' },
  'window.number': { fi: 'Nro {number}', sv: 'Nr {number}', en: 'No. {number}' },
  'window.elsewhere.title': {
    fi: 'Keskustelu on omassa ikkunassaan',
    sv: 'Konversationen är i sitt eget fönster',
    en: 'The conversation is in its own window',
  },
  'window.elsewhere.text': {
    fi: 'Siellä kirjoitettu on tallessa. Luonnos siirtyy mukana, kun tuot keskustelun takaisin.',
    sv: 'Det som skrivits där är i förvar. Utkastet följer med när du tar tillbaka konversationen.',
    en: 'What is written there is kept. The draft comes along when you bring the conversation back.',
  },
  'window.goThere': { fi: 'Siirry ikkunaan', sv: 'Gå till fönstret', en: 'Go to the window' },
  'window.bringHere': { fi: 'Tuo takaisin tähän', sv: 'Ta tillbaka hit', en: 'Bring it back here' },
  'window.sideElsewhere': {
    fi: 'Sivuruutu on omassa ikkunassaan',
    sv: 'Sidorutan är i sitt eget fönster',
    en: 'The side pane is in its own window',
  },
  'window.blocked': {
    fi: 'Selain esti ikkunan avaamisen. Salli ponnahdusikkunat tälle sivulle osoiterivin kuvakkeesta ja yritä uudelleen. Keskustelu on yhä tässä.',
    sv: 'Webbläsaren hindrade fönstret från att öppnas. Tillåt popup-fönster för den här sidan via ikonen i adressfältet och försök igen. Konversationen är kvar här.',
    en: 'The browser kept the window from opening. Allow pop-ups for this page from the icon in the address bar and try again. The conversation is still here.',
  },
  'window.tooMany': {
    fi: 'Omia ikkunoita on jo {count}. Sulje niistä jokin ja yritä uudelleen.',
    sv: 'Det finns redan {count} egna fönster. Stäng något av dem och försök igen.',
    en: 'There are already {count} own windows. Close one of them and try again.',
  },
  'window.left': {
    fi: 'Sivu ladattiin uudelleen ja omia ikkunoita sulkeutui: {count}. Kirjoitettu on tallessa. Avaa ne komennolla ”Avaa sulkeutuneet ikkunat” (Ctrl+K).',
    sv: 'Sidan laddades om och egna fönster stängdes: {count}. Det skrivna är i förvar. Öppna dem med kommandot ”Öppna stängda fönster” (Ctrl+K).',
    en: 'The page was loaded anew, and own windows were closed: {count}. What was written is kept. Open them with “Open the windows that closed” (Ctrl+K).',
  },
  'action.window.conversation': {
    fi: 'Keskustelu omaan ikkunaan tai takaisin',
    sv: 'Konversationen till eget fönster eller tillbaka',
    en: 'Conversation to its own window, or back',
  },
  'action.window.side': {
    fi: 'Sivuruutu omaan ikkunaan tai takaisin',
    sv: 'Sidorutan till eget fönster eller tillbaka',
    en: 'Side pane to its own window, or back',
  },
  'action.window.back': {
    fi: 'Tuo takaisin työpöydälle',
    sv: 'Ta tillbaka till arbetsbordet',
    en: 'Bring back to the workstation',
  },
  'action.window.reopen': {
    fi: 'Avaa sulkeutuneet ikkunat',
    sv: 'Öppna stängda fönster',
    en: 'Open the windows that closed',
  },
  'reason.noneClosed': {
    fi: 'Yksikään ikkuna ei ole sulkeutunut.',
    sv: 'Inget fönster har stängts.',
    en: 'No window has closed.',
  },
  'reason.inOwnWindow': {
    fi: 'Keskustelu on omassa ikkunassaan. Lähetä sieltä tai tuo se ensin takaisin.',
    sv: 'Konversationen är i sitt eget fönster. Skicka därifrån eller ta först tillbaka den.',
    en: 'The conversation is in its own window. Send from there, or bring it back first.',
  },
} as const satisfies Words;
