import type { Words } from './word.ts';

/** How urgent a matter is, and that it was handled. */
export const urgencyWords = {
  'action.urgency': { fi: 'Kiireellisyys', sv: 'Brådska', en: 'Urgency' },
  'action.markUrgentHandled': {
    fi: 'Merkitse hoidetuksi',
    sv: 'Märk som skött',
    en: 'Mark as handled',
  },
  'urgency.label': { fi: 'Kiireellisyys', sv: 'Brådska', en: 'Urgency' },
  'urgency.title': {
    fi: 'Kiireellisyys: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Brådska: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Urgency: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'urgency.handledTitle': {
    fi: 'Kiireellinen asia hoidettu: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Det brådskande skött: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Urgent matter handled: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'urgency.now': { fi: 'Nyt: {label}.', sv: 'Nu: {label}.', en: 'Now: {label}.' },
  'urgency.nowNone': {
    fi: 'Kiireellisyyttä ei ole merkitty.',
    sv: 'Brådskan är inte angiven.',
    en: 'No urgency has been marked.',
  },
  'urgency.nowSuspected': {
    fi: 'Viestin sanat viittaavat kiireeseen. Päätä, onko asia kiireellinen.',
    sv: 'Orden i meddelandet tyder på brådska. Avgör om ärendet är brådskande.',
    en: 'The words of the message suggest urgency. Decide whether it is urgent.',
  },
  'urgency.notAssessed': {
    fi: 'Ilmoituksen kiireellisyyttä ei ole vielä arvioitu.',
    sv: 'Anmälans brådska är inte bedömd ännu.',
    en: 'The urgency of the report has not been assessed yet.',
  },
  'urgency.level': { fi: 'Kuinka kiireellinen', sv: 'Hur brådskande', en: 'How urgent' },
  'urgency.sameDay': { fi: 'hoidetaan tänään', sv: 'sköts i dag', en: 'handled today' },
  'urgency.none': { fi: 'Ei kiireellinen', sv: 'Inte brådskande', en: 'Not urgent' },
  'urgency.onlyUp': {
    fi: 'Voit nostaa kiireellisyyttä. Sen laskee tai arvioi se, jolla on siihen oikeus.',
    sv: 'Du kan höja brådskan. Den som har rätt till det sänker eller bedömer den.',
    en: 'You can raise the urgency. Those with the right to it lower or assess it.',
  },
  'urgency.reason': {
    fi: 'Perustelu (kirjataan muistiinpanoksi)',
    sv: 'Motivering (skrivs ned som anteckning)',
    en: 'Grounds (written down as a note)',
  },
  'urgency.reasonDue': {
    fi: 'Perustelu, pakollinen (kirjataan muistiinpanoksi)',
    sv: 'Motivering, obligatorisk (skrivs ned som anteckning)',
    en: 'Grounds, required (written down as a note)',
  },
  'urgency.reasonMissing': {
    fi: 'Kirjoita, miksi kiireellisyys on tätä.',
    sv: 'Skriv varför brådskan är denna.',
    en: 'Write why the urgency is this.',
  },
  'urgency.confirm': { fi: 'Vahvista', sv: 'Bekräfta', en: 'Confirm' },
  'urgency.how': { fi: 'Miten asia hoidettiin', sv: 'Hur ärendet sköttes', en: 'How it was handled' },
  'urgency.how.handled': { fi: 'Hoidettu täällä', sv: 'Skött här', en: 'Handled here' },
  'urgency.how.emergencyHandover': {
    fi: 'Sosiaalipäivystys on vahvistanut ottaneensa asian',
    sv: 'Socialjouren har bekräftat att den tagit över ärendet',
    en: 'The emergency social service has confirmed that it took it over',
  },
  'urgency.today.hours': {
    fi: 'tänään klo {at} mennessä, {hours} t {minutes} min jäljellä.',
    sv: 'i dag före kl. {at}, {hours} h {minutes} min kvar.',
    en: 'today by {at}, {hours} h {minutes} min left.',
  },
  'urgency.today.minutes': {
    fi: 'tänään klo {at} mennessä, {minutes} min jäljellä.',
    sv: 'i dag före kl. {at}, {minutes} min kvar.',
    en: 'today by {at}, {minutes} min left.',
  },
  'urgency.late.hours': {
    fi: 'myöhässä {hours} t {minutes} min (piti hoitaa {at}).',
    sv: 'försenat {hours} h {minutes} min (skulle skötas {at}).',
    en: 'late by {hours} h {minutes} min (was due {at}).',
  },
  'urgency.late.minutes': {
    fi: 'myöhässä {minutes} min (piti hoitaa {at}).',
    sv: 'försenat {minutes} min (skulle skötas {at}).',
    en: 'late by {minutes} min (was due {at}).',
  },
  'urgency.laterDay': { fi: 'viimeistään {at}.', sv: 'senast {at}.', en: 'by {at} at the latest.' },
  'urgency.handledAt': { fi: 'hoidettu {at}.', sv: 'skött {at}.', en: 'handled {at}.' },
  'done.urgencySet': { fi: 'Kiireellisyys merkitty', sv: 'Brådskan angiven', en: 'Urgency marked' },
  'done.urgentHandled': {
    fi: 'Kiireellinen asia merkitty hoidetuksi',
    sv: 'Det brådskande märkt som skött',
    en: 'Urgent matter marked as handled',
  },
  'status.urgent': {
    fi: 'Kiireelliset tänään: {count}/{total} hoidettu',
    sv: 'Brådskande i dag: {count}/{total} skötta',
    en: 'Urgent today: {count} of {total} handled',
  },
} as const satisfies Words;
