import type { Words } from './word.ts';

/** Writing down what came by phone, in person or on paper. */
export const registerWords = {
  'action.register': {
    fi: 'Kirjaa puhelu, käynti, kirje tai ilmoitus',
    sv: 'Anteckna ett samtal, besök, brev eller en anmälan',
    en: 'Register a call, visit, letter or report',
  },
  'register.title': { fi: 'Kirjaa yhteydenotto', sv: 'Anteckna en kontakt', en: 'Register a contact' },
  'register.channel': {
    fi: 'Miten yhteyttä otettiin',
    sv: 'Hur kontakten togs',
    en: 'How the contact came',
  },
  'register.topic': { fi: 'Aihe', sv: 'Ämne', en: 'Topic' },
  'register.lang': { fi: 'Asiointikieli', sv: 'Ärendets språk', en: 'Language of service' },
  'register.site': { fi: 'Toimipiste', sv: 'Verksamhetsställe', en: 'Site' },
  'register.region': { fi: 'Alue', sv: 'Region', en: 'Region' },
  'register.contactBy': { fi: 'Kuka otti yhteyttä', sv: 'Vem tog kontakt', en: 'Who made contact' },
  'register.organisation': { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  'register.name': {
    fi: 'Nimi, jos tiedossa',
    sv: 'Namn, om det är känt',
    en: 'Name, if known',
  },
  'register.nameOf': {
    fi: 'Kenestä on kyse (nimi, jos tiedossa)',
    sv: 'Vem det gäller (namn, om det är känt)',
    en: 'Whom it is about (name, if known)',
  },
  'register.phone': { fi: 'Puhelinnumero', sv: 'Telefonnummer', en: 'Phone number' },
  'register.receivedOn': { fi: 'Saapumispäivä', sv: 'Ankomstdag', en: 'Day of arrival' },
  'register.receivedOnHint': {
    fi: 'Tyhjä tarkoittaa tätä päivää.',
    sv: 'Tomt betyder i dag.',
    en: 'Empty means today.',
  },
  'register.text': {
    fi: 'Mitä kerrottiin',
    sv: 'Vad som berättades',
    en: 'What was told',
  },
  'register.keep': { fi: 'Kuka jatkaa', sv: 'Vem fortsätter', en: 'Who goes on with it' },
  'register.keep.me': { fi: 'Minä hoidan', sv: 'Jag sköter det', en: 'I keep it' },
  'register.keep.queue': { fi: 'Jää jonoon', sv: 'Väntar i kön', en: 'It waits in its queue' },
  'register.urgencyLater': {
    fi: 'Arvioidaan erikseen',
    sv: 'Bedöms separat',
    en: 'Assessed separately',
  },
  'register.grounds': {
    fi: 'Kiireellisyys arvioitu, kun ilmoitus kirjattiin.',
    sv: 'Brådskan bedömdes när anmälan antecknades.',
    en: 'The urgency was judged when the report was registered.',
  },
  'register.choose': { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
  'register.notTold': { fi: 'Ei tiedossa', sv: 'Inte känt', en: 'Not known' },
  'register.fieldMissing': {
    fi: 'Täytä tämä kenttä.',
    sv: 'Fyll i det här fältet.',
    en: 'Fill in this field.',
  },
  'register.left': {
    fi: '{count, plural, one {# kohta puuttuu} other {# kohtaa puuttuu}}',
    sv: '{count, plural, one {# punkt saknas} other {# punkter saknas}}',
    en: '{count, plural, one {# field is missing} other {# fields are missing}}',
  },
  'register.kept': {
    fi: 'Keskeneräinen säilyy, vaikka suljet tämän.',
    sv: 'Det halvfärdiga finns kvar fastän du stänger.',
    en: 'What is unfinished stays when you close this.',
  },
  'register.confirm': { fi: 'Kirjaa', sv: 'Anteckna', en: 'Register' },
  'register.noRight': {
    fi: 'Sinulla ei ole oikeutta kirjata yhteydenottoja. Pyydä kollegaa tai esihenkilöä.',
    sv: 'Du har inte rätt att anteckna kontakter. Be en kollega eller chefen.',
    en: 'You do not have the right to register contacts. Ask a colleague or the lead.',
  },
  'done.registered': {
    fi: 'Kirjattu: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Antecknad: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Registered: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
} as const satisfies Words;
