import type { Words } from './word.ts';

/** Calling a client back: the number, the attempts, and when the next one is. */
export const callWords = {
  'action.call': { fi: 'Soita', sv: 'Ring', en: 'Call' },
  'event.callBusy': {
    fi: '{who, select, me {Soitit asiakkaalle, varattu} other {{name} soitti asiakkaalle, varattu}}',
    sv: '{who, select, me {Du ringde, upptaget} other {{name} ringde, upptaget}}',
    en: '{who, select, me {You called, line busy} other {{name} called, line busy}}',
  },
  'call.title': {
    fi: 'Soitto: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Samtal: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Call: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'call.attempt': { fi: 'Yritys {number}/{of}', sv: 'Försök {number}/{of}', en: 'Attempt {number} of {of}' },
  'call.unreached': {
    fi: 'Asiakasta ei tavoitettu {of} soitolla ({number}/{of})',
    sv: 'Klienten nåddes inte med {of} samtal ({number}/{of})',
    en: 'The client was not reached in {of} calls ({number} of {of})',
  },
  'call.attempts': { fi: 'Aiemmat soitot', sv: 'Tidigare samtal', en: 'Earlier calls' },
  'call.number': { fi: 'Puhelinnumero', sv: 'Telefonnummer', en: 'Phone number' },
  'call.loading': { fi: 'Haetaan numeroa…', sv: 'Numret hämtas…', en: 'Fetching the number…' },
  'call.noNumber': {
    fi: 'Numeroa ei ole. Se on voitu poistaa säilytysajan päätyttyä.',
    sv: 'Det finns inget nummer. Det kan ha raderats då förvaringstiden gick ut.',
    en: 'There is no number. It may have been erased when its retention time was over.',
  },
  'call.masked': {
    fi: 'Numero on suojattu turvakiellon tai turvallisuusmerkinnän vuoksi.',
    sv: 'Numret är skyddat på grund av en spärrmarkering eller säkerhetsmärkning.',
    en: 'The number is protected because of a safety flag.',
  },
  'call.revealReason': {
    fi: 'Miksi tarvitset numeron? Syy kirjataan.',
    sv: 'Varför behöver du numret? Orsaken antecknas.',
    en: 'Why do you need the number? The reason is written down.',
  },
  'call.revealReasonMissing': {
    fi: 'Kirjoita syy, ennen kuin numero näytetään.',
    sv: 'Skriv orsaken innan numret visas.',
    en: 'Write the reason before the number is shown.',
  },
  'call.reveal': { fi: 'Näytä numero', sv: 'Visa numret', en: 'Show the number' },
  'call.safeContact': {
    fi: 'Turvallinen tapa tavoittaa:',
    sv: 'Säkert sätt att nå:',
    en: 'Safe way to reach:',
  },
  'call.voicemail': {
    fi: 'Vastaajaan vain: kuka soitti ja mistä numerosta, ei asiaa eikä palvelun nimeä.',
    sv: 'I telefonsvararen endast: vem som ringde och från vilket nummer, inte ärendet eller tjänstens namn.',
    en: 'On an answering machine only who called and from which number; neither the matter nor the service.',
  },
  'call.noVoicemail': {
    fi: 'Älä jätä viestiä vastaajaan äläkä lähetä tekstiviestiä.',
    sv: 'Lämna inget meddelande i telefonsvararen och skicka inget textmeddelande.',
    en: 'Leave nothing on an answering machine, and send no text message.',
  },
  'call.dial': { fi: 'Soita nyt', sv: 'Ring nu', en: 'Call now' },
  'call.byOtherPhone': {
    fi: 'Soitan toisella puhelimella',
    sv: 'Jag ringer med en annan telefon',
    en: 'I am calling on another phone',
  },
  'call.underWay': {
    fi: 'Soitto on alkanut. Kirjaa, mitä siitä tuli.',
    sv: 'Samtalet har börjat. Anteckna resultatet.',
    en: 'The call has begun. Record what came of it.',
  },
  'call.outcome': { fi: 'Mitä soitosta tuli?', sv: 'Vad blev resultatet?', en: 'What came of the call?' },
  'call.outcome.reached': { fi: 'Asiakas tavoitettiin', sv: 'Klienten nåddes', en: 'Reached' },
  'call.outcome.noAnswer': { fi: 'Ei vastausta', sv: 'Inget svar', en: 'No answer' },
  'call.outcome.busy': { fi: 'Linja varattu', sv: 'Upptaget', en: 'Line busy' },
  'call.outcome.wrongNumber': { fi: 'Väärä numero', sv: 'Fel nummer', en: 'Wrong number' },
  'call.outcomeMissing': {
    fi: 'Valitse, mitä soitosta tuli (1–4).',
    sv: 'Välj vad samtalet resulterade i (1–4).',
    en: 'Choose what came of the call (1–4).',
  },
  'call.notCounted': {
    fi: 'Ei lasketa yritykseksi.',
    sv: 'Räknas inte som ett försök.',
    en: 'Does not count as an attempt.',
  },
  'call.note': {
    fi: 'Muistiinpano (vapaaehtoinen)',
    sv: 'Anteckning (frivillig)',
    en: 'Note (optional)',
  },
  'call.noteHint': {
    fi: 'Ei näy asiakkaalle.',
    sv: 'Syns inte för klienten.',
    en: 'Not shown to the client.',
  },
  'call.lastInVain': {
    fi: 'Tämä oli yritys {number}/{of}. Kirjauksen jälkeen yhteydenoton voi sulkea tuloksella ”Ei tavoitettu”.',
    sv: 'Det här var försök {number}/{of}. Efter anteckningen kan kontakten avslutas med ”Ej anträffad”.',
    en: 'This was attempt {number} of {of}. Once recorded, the contact can be closed as “Not reached”.',
  },
  'call.when': { fi: 'Milloin soitamme?', sv: 'När ringer vi?', en: 'When do we call?' },
  'call.next': {
    fi: 'Seuraava soitto (ehdotus)',
    sv: 'Nästa samtal (förslag)',
    en: 'The next call (proposed)',
  },
  'call.moveTo': { fi: 'Siirrä soitto', sv: 'Flytta samtalet', en: 'Move the call' },
  'call.agreed': {
    fi: 'Asiakkaalle on luvattu {day} klo {from}–{to}.',
    sv: 'Klienten har lovats {day} kl. {from}–{to}.',
    en: 'The client was promised {day}, {from}–{to}.',
  },
  'call.otherTime': { fi: 'Sovi toinen aika', sv: 'Avtala en annan tid', en: 'Agree on another time' },
  'call.day': { fi: 'Päivä', sv: 'Dag', en: 'Day' },
  'call.time': { fi: 'Kellonaika', sv: 'Klockslag', en: 'Time' },
  'call.anyTime': {
    fi: 'Milloin vain {from}–{to}',
    sv: 'När som helst {from}–{to}',
    en: 'Any time {from}–{to}',
  },
  'call.span': { fi: '{from}–{to}', sv: '{from}–{to}', en: '{from}–{to}' },
  'call.promise': { fi: 'Sovi soitto', sv: 'Avtala samtalet', en: 'Agree on the call' },
  'call.move': { fi: 'Siirrä soitto', sv: 'Flytta samtalet', en: 'Move the call' },
  'call.record': { fi: 'Kirjaa', sv: 'Anteckna', en: 'Record' },
  'call.close': { fi: 'Sulje: Ei tavoitettu', sv: 'Avsluta: Ej anträffad', en: 'Close: Not reached' },
  'call.closeNeutrally': {
    fi: 'Luvatut soitot on tehty. Sulje yhteydenotto: tulokseksi tarjotaan ”Ei tavoitettu”, joka kertoo vain sen.',
    sv: 'De utlovade samtalen är gjorda. Avsluta kontakten: som resultat erbjuds ”Ej anträffad”, som inte säger mer än så.',
    en: 'The promised calls have been made. Close the contact: “Not reached” is offered as the outcome, and says no more.',
  },
  'done.callBegun': {
    fi: 'Soitto kirjattu alkaneeksi',
    sv: 'Samtalet har antecknats som påbörjat',
    en: 'Call begun',
  },
  'done.callRecorded': { fi: 'Soitto kirjattu', sv: 'Samtalet antecknat', en: 'Call recorded' },
  'done.callReached': {
    fi: 'Asiakas tavoitettu, soitto kirjattu',
    sv: 'Klienten nåddes, samtalet antecknat',
    en: 'Client reached, call recorded',
  },
  'done.callScheduled': {
    fi: 'Soittoaika sovittu',
    sv: 'Tid för samtal avtalad',
    en: 'A time to call was set',
  },
} satisfies Words;
