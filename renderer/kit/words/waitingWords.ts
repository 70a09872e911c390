import type { Words } from './word.ts';

/** Waiting for the client, for as long as it takes or until a day. */
export const waitingWords = {
  'action.waitForClient': { fi: 'Odota asiakasta', sv: 'Vänta på klienten', en: 'Wait for the client' },
  'action.waitUntil': { fi: 'Odota päivään asti', sv: 'Vänta till en viss dag', en: 'Wait until a day' },
  'reason.alreadyWaiting': {
    fi: 'Odottaa jo asiakasta. Asiakkaan vastaus tuo yhteydenoton takaisin.',
    sv: 'Väntar redan på klienten. Klientens svar tar kontakten tillbaka.',
    en: 'Already waiting for the client. Their reply brings the contact back.',
  },
  'done.waiting': {
    fi: 'Odottaa asiakasta. Vastaus tuo yhteydenoton takaisin.',
    sv: 'Väntar på klienten. Svaret tar kontakten tillbaka.',
    en: 'Waiting for the client. A reply brings the contact back.',
  },
  'done.waitingUntil': {
    fi: 'Odottaa asiakasta. Vastaus tai valittu päivä tuo yhteydenoton takaisin.',
    sv: 'Väntar på klienten. Svaret eller den valda dagen tar kontakten tillbaka.',
    en: 'Waiting for the client. A reply or the chosen day brings the contact back.',
  },
  'refusal.waitNotAhead': {
    fi: 'Valitse tuleva päivä, enintään {days} päivän päästä.',
    sv: 'Välj en kommande dag, högst {days} dagar framåt.',
    en: 'Choose a day to come, at most {days} days ahead.',
  },
  'event.waitingUntil': {
    fi: '{who, select, me {Jäit odottamaan asiakasta {at} asti} other {{name} jäi odottamaan asiakasta {at} asti}}',
    sv: '{who, select, me {Du väntar på klienten till {at}} other {{name} väntar på klienten till {at}}}',
    en: '{who, select, me {You left it waiting for the client until {at}} other {{name} left it waiting for the client until {at}}}',
  },
  'event.waitEnded': {
    fi: 'Odotus päättyi: asiakas ei ole vastannut',
    sv: 'Väntan är över: klienten har inte svarat',
    en: 'The wait is over: the client has not replied',
  },
  'tidings.waitEnded': {
    fi: 'Odotus päättyi: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Väntan är över: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'The wait is over: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'alert.waitEnded': { fi: 'Odotus päättyi', sv: 'Väntan är över', en: 'A wait is over' },
  'inbox.waitsUntil': { fi: 'odottaa: {at}', sv: 'väntar: {at}', en: 'waits until {at}' },
  'inbox.woken': { fi: 'odotus päättyi', sv: 'väntan är över', en: 'the wait is over' },
  'clock.waitsUntil': {
    fi: 'Odottaa asiakasta {at} asti',
    sv: 'Väntar på klienten till {at}',
    en: 'Waits for the client until {at}',
  },
  'clock.woken': {
    fi: 'Odotus päättyi {at}: asiakas ei ole vastannut',
    sv: 'Väntan var över {at}: klienten har inte svarat',
    en: 'The wait was over {at}: the client has not replied',
  },
  'banner.waitsUntil': {
    fi: 'Odottaa asiakasta {at} asti. Asiakkaan vastaus tuo yhteydenoton takaisin heti.',
    sv: 'Väntar på klienten till {at}. Klientens svar tar kontakten tillbaka genast.',
    en: 'Waits for the client until {at}. Their reply brings the contact back at once.',
  },
  'banner.woken': {
    fi: 'Odotus päättyi {at}, eikä asiakas ole vastannut. Kirjoita hänelle, odota lisää tai sulje yhteydenotto.',
    sv: 'Väntan var över {at} och klienten har inte svarat. Skriv till klienten, vänta längre eller avsluta kontakten.',
    en: 'The wait was over {at}, and the client has not replied. Write to them, wait longer or close the contact.',
  },
  'wait.title': {
    fi: 'Odota: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Vänta: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Wait: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'wait.until': { fi: 'Odota asiakasta', sv: 'Vänta på klienten', en: 'Wait for the client' },
  'wait.nextOpening': {
    fi: 'Seuraavaan aukiolopäivään',
    sv: 'Till nästa öppna dag',
    en: 'Until the next open day',
  },
  'wait.thirdOpening': {
    fi: 'Kolme aukiolopäivää',
    sv: 'Tre öppna dagar',
    en: 'Three open days',
  },
  'wait.nextWeek': { fi: 'Ensi viikkoon', sv: 'Till nästa vecka', en: 'Until next week' },
  'wait.day': { fi: 'Valittuun päivään', sv: 'Till en vald dag', en: 'Until a day of choice' },
  'wait.open': {
    fi: 'Kunnes asiakas vastaa',
    sv: 'Tills klienten svarar',
    en: 'Until the client replies',
  },
  'wait.openHint': { fi: 'ei määräpäivää', sv: 'utan slutdag', en: 'no last day' },
  'wait.date': { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  'wait.dateMissing': {
    fi: 'Valitse tuleva päivä.',
    sv: 'Välj en kommande dag.',
    en: 'Choose a day to come.',
  },
  'wait.missing': {
    fi: 'Valitse, mihin asti odotetaan.',
    sv: 'Välj hur länge väntan pågår.',
    en: 'Choose how long to wait.',
  },
  'wait.back': {
    fi: 'Palaa sinulle {day} klo {time}. Asiakkaan vastaus tuo yhteydenoton takaisin heti.',
    sv: 'Kommer tillbaka till dig {day} kl. {time}. Klientens svar tar kontakten tillbaka genast.',
    en: 'Comes back to you on {day} at {time}. A reply brings the contact back at once.',
  },
  'wait.hours': {
    fi: 'Viikonloput ja pyhät eivät ole aukiolopäiviä.',
    sv: 'Veckoslut och helgdagar är inte öppna dagar.',
    en: 'Weekends and holidays are not open days.',
  },
  'wait.confirm': { fi: 'Odota', sv: 'Vänta', en: 'Wait' },
} as const satisfies Words;
