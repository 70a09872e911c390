import type { Words } from './word.ts';

/** The list, its views and what a row says. */
export const inboxWords = {
  'inbox.title': { fi: 'Saapuneet', sv: 'Inkorg', en: 'Inbox' },
  'inbox.views': { fi: 'Näkymät', sv: 'Vyer', en: 'Views' },
  'inbox.view.mine': { fi: 'Omat', sv: 'Mina', en: 'Mine' },
  'inbox.view.myQueues': { fi: 'Omat jonot', sv: 'Mina köer', en: 'My queues' },
  'inbox.view.waiting': { fi: 'Odottaa', sv: 'Väntar', en: 'Waiting' },
  'inbox.view.callbacks': { fi: 'Takaisinsoitot', sv: 'Återuppringningar', en: 'Callbacks' },
  'inbox.view.consultations': { fi: 'Konsultaatiot', sv: 'Konsultationer', en: 'Consultations' },
  'inbox.view.all': { fi: 'Kaikki', sv: 'Alla', en: 'All' },
  'inbox.view.closed': { fi: 'Suljetut tänään', sv: 'Avslutade i dag', en: 'Closed today' },
  'inbox.search': { fi: 'Hae', sv: 'Sök', en: 'Search' },
  'inbox.clearSearch': { fi: 'Tyhjennä haku', sv: 'Rensa sökningen', en: 'Clear the search' },
  'inbox.new': {
    fi: '{count, plural, one {# uusi} other {# uutta}}',
    sv: '{count, plural, one {# ny} other {# nya}}',
    en: '{count, plural, other {# new}}',
  },
  'inbox.loading': {
    fi: 'Haetaan keskusteluja…',
    sv: 'Hämtar konversationer…',
    en: 'Fetching conversations…',
  },
  'inbox.unread': { fi: 'lukematta', sv: 'oläst', en: 'unread' },
  'inbox.us': { fi: 'Me:', sv: 'Vi:', en: 'Us:' },
  'inbox.changedAway': {
    fi: 'muuttunut',
    sv: 'ändrad',
    en: 'changed',
  },
  'inbox.closed': { fi: 'suljettu', sv: 'avslutad', en: 'closed' },
  'inbox.abandoned': { fi: 'asiakas luopui', sv: 'klienten avbröt', en: 'abandoned' },
  'inbox.clientLeft': { fi: 'asiakas poistui', sv: 'klienten har lämnat', en: 'client has left' },
  'inbox.mine': { fi: 'sinulla', sv: 'hos dig', en: 'yours' },
  'inbox.otherOwner': { fi: 'kollegalla', sv: 'hos en kollega', en: 'a colleague’s' },
  'inbox.gone': {
    fi: 'Tämä keskustelu ei ole enää nähtävissäsi.',
    sv: 'Du kan inte längre se den här konversationen.',
    en: 'You can no longer see this conversation.',
  },
  'inbox.empty.mine.title': {
    fi: 'Sinulla ei ole avoimia keskusteluja',
    sv: 'Du har inga öppna konversationer',
    en: 'You have no open conversations',
  },
  'inbox.empty.mine.text': {
    fi: 'Valitse keskustelu jonosta ja ota se näppäimellä A.',
    sv: 'Välj en konversation ur kön och ta den med tangenten A.',
    en: 'Pick a conversation from the queue and claim it with the key A.',
  },
  'inbox.empty.mine.go': {
    fi: '{count, plural, one {Katso jonoa: # odottaa} other {Katso jonoa: # odottaa}}',
    sv: '{count, plural, one {Se kön: # väntar} other {Se kön: # väntar}}',
    en: '{count, plural, other {See the queue: # waiting}}',
  },
  'inbox.empty.myQueues.title': {
    fi: 'Jonot ovat tyhjät',
    sv: 'Köerna är tomma',
    en: 'The queues are empty',
  },
  'inbox.empty.myQueues.text': {
    fi: 'Uusi keskustelu tulee tähän heti. Kuulet äänen, jos äänet ovat päällä.',
    sv: 'En ny konversation visas här genast. Du hör ett ljud om ljuden är på.',
    en: 'A new conversation comes here at once. You will hear a sound if sounds are on.',
  },
  'inbox.empty.waiting.title': {
    fi: 'Kukaan ei ole nyt vastausvuorossa',
    sv: 'Ingen klient står i tur att svara',
    en: 'No client is due to answer',
  },
  'inbox.empty.waiting.text': {
    fi: 'Tässä ovat omat keskustelusi, joissa olet vastannut ja vuoro on asiakkaalla.',
    sv: 'Här finns dina konversationer där du har svarat och det är klientens tur.',
    en: 'Here are your conversations that you have answered and where the turn is the client’s.',
  },
  'inbox.empty.callbacks.title': {
    fi: 'Ei soitettavia takaisinsoittoja',
    sv: 'Inga återuppringningar att ringa',
    en: 'No callbacks to make',
  },
  'inbox.empty.callbacks.text': {
    fi: 'Omat ja jonojesi sovitut soitot tulevat tähän soittoajan mukaan.',
    sv: 'Dina och dina köers avtalade samtal visas här enligt samtalstiden.',
    en: 'Calls promised by you or owed by your queues come here, by the time to call.',
  },
  'inbox.empty.consultations.title': {
    fi: 'Ei avoimia konsultaatioita',
    sv: 'Inga öppna konsultationer',
    en: 'No open consultations',
  },
  'inbox.empty.consultations.text': {
    fi: 'Kysymäsi ja jonojesi konsultaatiot tulevat tähän. Kysy avoimessa keskustelussa kollegalta neuvoa.',
    sv: 'Dina frågor och dina köers konsultationer visas här. Fråga en kollega om råd i en öppen konversation.',
    en: 'What you asked and what your queues are asked comes here. Ask a colleague for advice in an open conversation.',
  },
  'inbox.empty.all.title': {
    fi: 'Ei avoimia keskusteluja',
    sv: 'Inga öppna konversationer',
    en: 'No open conversations',
  },
  'inbox.empty.all.text': {
    fi: 'Kaikki nähtävissäsi olevat keskustelut on hoidettu.',
    sv: 'Alla konversationer du kan se är avklarade.',
    en: 'Every conversation you may see has been dealt with.',
  },
  'inbox.empty.closed.title': {
    fi: 'Tänään ei ole suljettu keskusteluja',
    sv: 'Inga konversationer har avslutats i dag',
    en: 'No conversations have been closed today',
  },
  'inbox.empty.closed.text': {
    fi: 'Suljetut näkyvät tässä vuorokauden loppuun, ja ne voi avata uudelleen.',
    sv: 'Avslutade visas här till dygnets slut och kan öppnas på nytt.',
    en: 'Closed ones stay here until midnight and can be reopened.',
  },
  'inbox.empty.search.title': {
    fi: 'Haku ei löytänyt mitään',
    sv: 'Sökningen gav inget',
    en: 'The search found nothing',
  },
  'inbox.empty.search.text': {
    fi: 'Haku käy läpi tämän näkymän nimet, numerot, jonot, kielet ja viimeiset viestit. Kokeile sanan alkua.',
    sv: 'Sökningen går igenom vyns namn, nummer, köer, språk och senaste meddelanden. Pröva ordets början.',
    en: 'The search reads this view’s names, numbers, queues, languages and latest messages. Try the beginning of a word.',
  },
  'clock.answered': {
    fi: 'Vastattu, vuoro asiakkaalla',
    sv: 'Besvarad, klientens tur',
    en: 'Answered, the client’s turn',
  },
  'clock.closed': { fi: 'Päättynyt', sv: 'Avslutad', en: 'Ended' },
  'clock.left': {
    fi: 'vastattava klo {due} mennessä ({count} min)',
    sv: 'ska besvaras senast {due} ({count} min)',
    en: 'answer by {due} ({count} min)',
  },
  'clock.promise': { fi: 'lupaus {due}', sv: 'löfte {due}', en: 'promise {due}' },
  'clock.due': { fi: 'vastattava viimeistään {due}', sv: 'ska besvaras senast {due}', en: 'answer by {due}' },
  'clock.late.minutes': {
    fi: 'myöhässä {count} min, lupaus {due}',
    sv: '{count} min försenad, löftet {due}',
    en: '{count} min late, promised {due}',
  },
  'clock.late.hours': {
    fi: 'myöhässä {count} h, lupaus {due}',
    sv: '{count} h försenad, löftet {due}',
    en: '{count} h late, promised {due}',
  },
  'clock.late.days': {
    fi: 'myöhässä {count} pv, lupaus {due}',
    sv: '{count} dygn försenad, löftet {due}',
    en: '{count} days late, promised {due}',
  },
} as const satisfies Words;
