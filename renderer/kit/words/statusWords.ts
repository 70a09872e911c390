import type { Words } from './word.ts';

/** The connection, what waits, and calls for attention. */
export const statusWords = {
  'link.live': { fi: 'Yhteys kunnossa', sv: 'Förbindelsen fungerar', en: 'Connected' },
  'link.connecting': { fi: 'Yhdistetään…', sv: 'Ansluter…', en: 'Connecting…' },
  'link.catchingUp': {
    fi: 'Haetaan väliin jäänyttä',
    sv: 'Hämtar det som missats',
    en: 'Fetching what was missed',
  },
  'link.lost': {
    fi: 'Yhteys poikki klo {time} alkaen',
    sv: 'Förbindelsen bruten sedan kl. {time}',
    en: 'Connection lost since {time}',
  },
  'link.mismatch': {
    fi: 'Ohjelma on päivitettävä',
    sv: 'Programmet måste uppdateras',
    en: 'An update is needed',
  },
  'link.returned': { fi: 'Yhteys palasi', sv: 'Förbindelsen är tillbaka', en: 'The connection is back' },
  'status.unanswered': { fi: 'Vastaamatta', sv: 'Obesvarade', en: 'Unanswered' },
  'status.unsent': { fi: 'Lähettämättä', sv: 'Inte skickade', en: 'Unsent' },
  'status.allActions': { fi: 'kaikki toiminnot', sv: 'alla åtgärder', en: 'all actions' },
  'status.keys': { fi: 'näppäimet', sv: 'tangenter', en: 'keys' },
  'status.missed': {
    fi: 'Poissa ollessasi: {changes, plural, one {# muutos} other {# muutosta}}, {contacts, plural, one {# keskustelu} other {# keskustelua}}',
    sv: 'I din frånvaro: {changes, plural, one {# ändring} other {# ändringar}}, {contacts, plural, one {# konversation} other {# konversationer}}',
    en: 'While you were away: {changes, plural, one {# change} other {# changes}}, {contacts, plural, one {# conversation} other {# conversations}}',
  },
  'status.missedSeen': { fi: 'Nähty', sv: 'Sett', en: 'Seen' },
  'strip.label': { fi: 'Ilmoitus', sv: 'Meddelande', en: 'Notice' },
  'strip.close': { fi: 'Sulje ilmoitus', sv: 'Stäng meddelandet', en: 'Dismiss' },
  'alert.newContact': {
    fi: 'Uusi keskustelu jonossa',
    sv: 'Ny konversation i kön',
    en: 'New conversation in the queue',
  },
  'alert.newMessage': {
    fi: 'Uusi viesti keskustelussasi',
    sv: 'Nytt meddelande i din konversation',
    en: 'New message in your conversation',
  },
  'alert.body': { fi: 'Avaa Luotsi', sv: 'Öppna Luotsi', en: 'Open Luotsi' },
  'alert.badge': {
    fi: '{count, plural, =0 {Luotsi} one {Luotsi: # lukematon} other {Luotsi: # lukematonta}}',
    sv: '{count, plural, =0 {Luotsi} one {Luotsi: # oläst} other {Luotsi: # olästa}}',
    en: '{count, plural, =0 {Luotsi} other {Luotsi: # unread}}',
  },
} as const satisfies Words;
