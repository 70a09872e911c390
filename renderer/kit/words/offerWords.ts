import type { Words } from './word.ts';

/** Offers under way, what came back, and identification. */
export const offerWords = {
  'action.transfer': { fi: 'Siirrä', sv: 'Överför', en: 'Transfer' },
  'action.recall': { fi: 'Peru siirto', sv: 'Återta överföringen', en: 'Recall the transfer' },
  'action.accept': { fi: 'Ota vastaan', sv: 'Ta emot', en: 'Accept' },
  'action.reject': { fi: 'Palauta siirto', sv: 'Returnera överföringen', en: 'Return the transfer' },
  'done.offered': {
    fi: 'Siirto lähti: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Överföringen gick i väg: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Transfer sent: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'done.recalled': {
    fi: 'Peruit siirron: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Du återtog överföringen: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'You recalled the transfer: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'done.rejected': {
    fi: 'Palautit siirron: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Du returnerade överföringen: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'You returned the transfer: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'reason.notOffered': {
    fi: 'Tästä ei ole siirtoa, joka odottaisi sinua.',
    sv: 'Det finns ingen överföring som väntar på dig här.',
    en: 'No transfer is waiting for you here.',
  },
  'reason.nothingToRecall': {
    fi: 'Tästä ei ole siirtoa, jonka voisi perua.',
    sv: 'Det finns ingen överföring att återta här.',
    en: 'There is no transfer to recall here.',
  },
  'reason.nowhere': {
    fi: 'Tälle yhteydenotolle ei ole muuta paikkaa. Kysy esihenkilöltä.',
    sv: 'Det finns ingen annan plats för den här kontakten. Fråga chefen.',
    en: 'There is nowhere else for this contact. Ask your team lead.',
  },
  'banner.offered': {
    fi: 'Siirretty: {person}. Odottaa vastausta {time}. Palaa sinulle, jos kukaan ei ota {due} mennessä.',
    sv: 'Överförd till: {person}. Väntar på svar {time}. Återgår till dig om ingen tar emot senast {due}.',
    en: 'Transferred to {person}. Waiting for an answer {time}. Returns to you if nobody accepts by {due}.',
  },
  'banner.offeredByOther': {
    fi: '{name} siirsi tämän: {person}. Odottaa vastausta {time}, voimassa {due} asti.',
    sv: '{name} överförde den här till: {person}. Väntar på svar {time}, gäller till {due}.',
    en: '{name} transferred this to {person}. Waiting for an answer {time}, stands until {due}.',
  },
  'banner.offeredToYou': {
    fi: '{name} siirsi tämän sinulle. Ota vastaan tai palauta {due} mennessä.',
    sv: '{name} överförde den här till dig. Ta emot eller returnera senast {due}.',
    en: '{name} transferred this to you. Accept or return it by {due}.',
  },
  'banner.waited.minutes': {
    fi: '{count, plural, one {# minuutin} other {# minuuttia}}',
    sv: '{count, plural, one {# minut} other {# minuter}}',
    en: '{count, plural, one {# minute} other {# minutes}}',
  },
  'banner.waited.hours': {
    fi: '{count, plural, one {# tunnin} other {# tuntia}}',
    sv: '{count, plural, one {# timme} other {# timmar}}',
    en: '{count, plural, one {# hour} other {# hours}}',
  },
  'banner.returned.rejected': {
    fi: 'Siirto palautettiin sinulle. Syy on keskustelun muistiinpanossa.',
    sv: 'Överföringen returnerades till dig. Orsaken finns i anteckningen i konversationen.',
    en: 'The transfer was returned to you. The reason is in the note in the conversation.',
  },
  'banner.returned.expired': {
    fi: 'Kukaan ei ottanut siirtoa ajoissa. Se palasi sinulle.',
    sv: 'Ingen tog emot överföringen i tid. Den återgick till dig.',
    en: 'Nobody accepted the transfer in time. It returned to you.',
  },
  'banner.noted': { fi: 'Selvä', sv: 'Uppfattat', en: 'Noted' },
  'banner.transferWaits': {
    fi: 'Siirtokortti odottaa.',
    sv: 'Överföringskortet väntar.',
    en: 'The transfer card is waiting.',
  },
  'inbox.offeredToYou': { fi: 'sinulle siirretty', sv: 'överförd till dig', en: 'transferred to you' },
  'inbox.offeredByYou': { fi: 'siirto odottaa', sv: 'överföringen väntar', en: 'transfer waiting' },
  'inbox.returned': { fi: 'siirto palautui', sv: 'överföringen returnerad', en: 'transfer returned' },
  'identification.requested': {
    fi: 'Pyydetty tunnistautumaan {at}, pyyntö on voimassa {due} asti.',
    sv: 'Ombedd att identifiera sig {at}, begäran gäller till {due}.',
    en: 'Asked to identify at {at}, the request stands until {due}.',
  },
  'identification.identified': {
    fi: 'Asiakas tunnistautui {at}.',
    sv: 'Klienten identifierade sig {at}.',
    en: 'The client identified at {at}.',
  },
  'identification.claimed': {
    fi: 'Henkilöllisyys oman ilmoituksen mukaan {at}.',
    sv: 'Identitet enligt egen uppgift {at}.',
    en: 'Identity by their own word at {at}.',
  },
  'identification.declined': {
    fi: 'Asiakas ei halunnut tunnistautua ({at}). Neuvo yleisesti tai pyydä myöhemmin uudelleen.',
    sv: 'Klienten ville inte identifiera sig ({at}). Ge allmänna råd eller be på nytt senare.',
    en: 'The client declined to identify ({at}). Advise in general terms, or ask again later.',
  },
  'identification.timedOut': {
    fi: 'Asiakas ei tunnistautunut ajoissa ({at}). Voit pyytää uudelleen.',
    sv: 'Klienten identifierade sig inte i tid ({at}). Du kan be på nytt.',
    en: 'The client did not identify in time ({at}). You can ask again.',
  },
  'reject.title': {
    fi: 'Palauta siirto: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Returnera överföringen: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Return the transfer: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'reject.reason': { fi: 'Miksi palautat?', sv: 'Varför returnerar du?', en: 'Why do you return it?' },
  'reject.missingReason': {
    fi: 'Valitse ensin syy.',
    sv: 'Välj först en orsak.',
    en: 'Choose a reason first.',
  },
  'reject.missingMessage': {
    fi: 'Kirjoita lähettäjälle, mitä hän voi tehdä.',
    sv: 'Skriv till avsändaren vad hen kan göra.',
    en: 'Write to the sender what they can do.',
  },
  'reject.message': {
    fi: 'Viesti lähettäjälle (pakollinen)',
    sv: 'Meddelande till avsändaren (obligatoriskt)',
    en: 'Message to the sender (required)',
  },
  'reject.back': {
    fi: 'Yhteydenotto palaa lähettäjälle. Asiakas ei näe tätä viestiä.',
    sv: 'Kontakten återgår till avsändaren. Klienten ser inte det här meddelandet.',
    en: 'The contact returns to its sender. The client does not see this message.',
  },
  'reject.confirm': { fi: 'Palauta', sv: 'Returnera', en: 'Return' },
  'tidings.identified': {
    fi: 'Tunnistautui: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Identifierade sig: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Identified: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'tidings.identificationDeclined': {
    fi: 'Ei halunnut tunnistautua: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Ville inte identifiera sig: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Declined to identify: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'tidings.identificationTimedOut': {
    fi: 'Ei tunnistautunut ajoissa: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Identifierade sig inte i tid: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Did not identify in time: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'tidings.transferAccepted': {
    fi: 'Siirto otettiin vastaan: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Överföringen togs emot: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Transfer accepted: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'tidings.transferRejected': {
    fi: 'Siirto palautettiin sinulle: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Överföringen returnerades till dig: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Transfer returned to you: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'tidings.transferExpired': {
    fi: 'Siirtoa ei otettu ajoissa: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Överföringen togs inte emot i tid: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Transfer not accepted in time: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'tidings.transferOffered': {
    fi: 'Sinulle siirrettiin: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Överförd till dig: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Transferred to you: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
} as const satisfies Words;
