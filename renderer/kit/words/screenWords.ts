import type { Words } from './word.ts';

/** The page around the work: signing in, the rail, errors, hidden content, details. */
export const screenWords = {
  'screen.skip': { fi: 'Siirry keskusteluun', sv: 'Gå till konversationen', en: 'Skip to the conversation' },
  'dialog.close': { fi: 'Sulje ikkuna', sv: 'Stäng fönstret', en: 'Close this window' },
  'rail.label': { fi: 'Päävalikko', sv: 'Huvudmeny', en: 'Main menu' },
  'rail.me': { fi: 'Kirjautuneena {name}', sv: 'Inloggad som {name}', en: 'Signed in as {name}' },
  'rail.unread': {
    fi: '{label}, {count, plural, one {# lukematon} other {# lukematonta}}',
    sv: '{label}, {count, plural, one {# oläst} other {# olästa}}',
    en: '{label}, {count, plural, other {# unread}}',
  },
  'signIn.title': { fi: 'Kuka aloittaa?', sv: 'Vem börjar?', en: 'Who is starting?' },
  'signIn.demo': {
    fi: 'Esittelykäytössä valitaan henkilö. Salasanaa ei kysytä.',
    sv: 'I demoläget väljer man en person. Inget lösenord behövs.',
    en: 'In demo use you pick a person. No password is asked.',
  },
  'signIn.starting': { fi: 'Avataan…', sv: 'Öppnar…', en: 'Opening…' },
  'signIn.tryAgain': { fi: 'Yritä uudelleen', sv: 'Försök igen', en: 'Try again' },
  'signIn.problem.Unreachable': {
    fi: 'Palvelin ei vastaa. Yritämme koko ajan uudelleen.',
    sv: 'Servern svarar inte. Vi försöker hela tiden på nytt.',
    en: 'The server does not answer. We keep trying.',
  },
  'signIn.problem.SessionEnded': {
    fi: 'Istunto päättyi. Kirjaudu uudelleen; luonnokset ovat tallessa.',
    sv: 'Sessionen avslutades. Logga in på nytt; utkasten är i förvar.',
    en: 'The session ended. Sign in again; drafts are kept.',
  },
  'signIn.problem.UnknownPerson': {
    fi: 'Henkilöä ei enää ole. Valitse toinen.',
    sv: 'Personen finns inte längre. Välj en annan.',
    en: 'That person is no longer there. Pick another.',
  },
  'signIn.problem.TooFast': {
    fi: 'Liian monta yritystä. Odota hetki ja yritä uudelleen.',
    sv: 'För många försök. Vänta en stund och försök igen.',
    en: 'Too many attempts. Wait a moment and try again.',
  },
  'signIn.problem.BadRequest': {
    fi: 'Kirjautuminen ei onnistunut. Lataa sivu uudelleen.',
    sv: 'Inloggningen lyckades inte. Ladda om sidan.',
    en: 'Signing in did not work. Reload the page.',
  },
  'mismatch.title': {
    fi: 'Luotsi on päivittynyt',
    sv: 'Luotsi har uppdaterats',
    en: 'Luotsi has been updated',
  },
  'mismatch.text': {
    fi: 'Tämä ikkuna on vanhempaa versiota kuin palvelin. Lataa uudelleen; luonnokset ovat tallessa. Jos sama toistuu, päivitä ohjelma.',
    sv: 'Det här fönstret är av en äldre version än servern. Ladda om; utkasten är i förvar. Om det upprepas, uppdatera programmet.',
    en: 'This window is of an older version than the server. Reload; drafts are kept. If it repeats, update the program.',
  },
  'mismatch.reload': { fi: 'Lataa uudelleen', sv: 'Ladda om', en: 'Reload' },
  'noGateway.title': { fi: 'Yhteyttä ei saada', sv: 'Ingen förbindelse', en: 'No connection' },
  'noGateway.text': {
    fi: 'Yritämme koko ajan uudelleen. Tarkista tarvittaessa koneen verkkoyhteys.',
    sv: 'Vi försöker hela tiden på nytt. Kontrollera vid behov datorns nätverk.',
    en: 'We keep trying. Check this computer’s network if needed.',
  },
  'broken.title': { fi: 'Näyttö meni rikki', sv: 'Skärmen gick sönder', en: 'The screen broke' },
  'broken.text': {
    fi: 'Lähetetyt viestit ja tallennetut luonnokset ovat tallessa. Lataa sivu uudelleen, niin voit jatkaa.',
    sv: 'Skickade meddelanden och sparade utkast är i förvar. Ladda om sidan så kan du fortsätta.',
    en: 'Sent messages and saved drafts are safe. Reload the page to go on.',
  },
  'broken.reload': { fi: 'Lataa uudelleen', sv: 'Ladda om', en: 'Reload' },
  'veil.title': { fi: 'Sisältö on piilotettu', sv: 'Innehållet är dolt', en: 'The content is hidden' },
  'veil.text': {
    fi: 'Yhteys pysyy ja uudet viestit tulevat perille. Luonnokset ovat tallessa.',
    sv: 'Förbindelsen kvarstår och nya meddelanden kommer fram. Utkasten är i förvar.',
    en: 'The connection stays and new messages arrive. Drafts are kept.',
  },
  'veil.show': { fi: 'Näytä sisältö', sv: 'Visa innehållet', en: 'Show the content' },
  'details.title': { fi: 'Yhteydenoton tiedot', sv: 'Kontaktens uppgifter', en: 'About the contact' },
  'details.before': { fi: 'Esitiedot', sv: 'Förhandsuppgifter', en: 'Pre-information' },
  'details.client': { fi: 'Asiakas', sv: 'Klient', en: 'Client' },
  'details.anonymous': {
    fi: 'ei tunnistautunut, henkilötietoja ei kerätä',
    sv: 'inte identifierad, inga personuppgifter samlas in',
    en: 'not identified, no personal data is collected',
  },
  'details.topic': { fi: 'Aihe', sv: 'Ämne', en: 'Topic' },
  'details.language': { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  'details.queue': { fi: 'Jono', sv: 'Kö', en: 'Queue' },
  'details.received': { fi: 'Saapui', sv: 'Kom', en: 'Came' },
  'details.firstReply': { fi: 'Ensivastaus', sv: 'Första svar', en: 'First reply' },
  'details.notYet': { fi: 'ei vielä', sv: 'inte ännu', en: 'not yet' },
  'details.closures': { fi: 'Sulkemiset', sv: 'Avslut', en: 'Closures' },
} as const satisfies Words;
