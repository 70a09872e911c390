import { did, same } from './did.ts';
import type { Words } from './word.ts';

const levels = {
  fi: '{level, select, URGENT {hoidettava tänään} P1 {prioriteetti 1} P2 {prioriteetti 2} P3 {prioriteetti 3} other {ei kiireellinen}}',
  sv: '{level, select, URGENT {ska skötas i dag} P1 {prioritet 1} P2 {prioritet 2} P3 {prioritet 3} other {inte brådskande}}',
  en: '{level, select, URGENT {to be handled today} P1 {priority 1} P2 {priority 2} P3 {priority 3} other {not urgent}}',
};

/** What happened to a contact, as quiet lines of its timeline. */
export const eventWords = {
  'event.registered': did(
    ['Kirjasit yhteydenoton', 'kirjasi yhteydenoton'],
    same('registrerade kontakten'),
    same('registered the contact'),
  ),
  'event.handedIn': {
    fi: 'Yhteydenotto tuli toisesta järjestelmästä',
    sv: 'Kontakten kom från ett annat system',
    en: 'The contact came from another system',
  },
  'event.assigned': did(
    ['Annoit yhteydenoton: {person}', 'antoi yhteydenoton: {person}'],
    same('tilldelade kontakten: {person}'),
    same('assigned the contact: {person}'),
  ),
  'event.waitingForClient': did(
    ['Jäit odottamaan asiakasta', 'jäi odottamaan asiakasta'],
    same('väntar på klienten'),
    same('left it waiting for the client'),
  ),
  'event.topicRefined': { fi: 'Aihe tarkentui', sv: 'Ämnet preciserades', en: 'The topic was refined' },
  'event.topicCorrected': did(
    ['Oikaisit aiheen', 'oikaisi aiheen'],
    same('rättade ämnet'),
    same('corrected the topic'),
  ),
  'event.rerouted': {
    fi: 'Ohjautui jonoon {queue}',
    sv: 'Styrdes till kön {queue}',
    en: 'Routed to the queue {queue}',
  },
  'event.detailsRecorded': {
    fi: 'Yhteystiedot kirjattu',
    sv: 'Kontaktuppgifter antecknade',
    en: 'Details written down',
  },
  'event.signposted': {
    fi: 'Asiakkaalle näytettiin sosiaalipäivystyksen numero',
    sv: 'Klienten visades socialjourens nummer',
    en: 'The client was shown the emergency social service’s number',
  },
  'event.merged': did(
    ['Yhdistit kaksoiskappaleen', 'yhdisti kaksoiskappaleen'],
    same('slog ihop en dubblett'),
    same('merged a duplicate'),
  ),
  'event.surveyAnswered': {
    fi: 'Asiakas vastasi kyselyyn',
    sv: 'Klienten svarade på enkäten',
    en: 'The client answered the survey',
  },
  'event.transferOffered': did(
    ['Siirsit: {queue}', 'siirsi: {queue}'],
    same('överförde: {queue}'),
    same('transferred: {queue}'),
  ),
  'event.transferOfferedAsMessage': did(
    ['Siirsit viestinä: {queue}', 'siirsi viestinä: {queue}'],
    same('överförde som meddelande: {queue}'),
    same('transferred as a message: {queue}'),
  ),
  'event.transferredTo': did(
    ['Siirsit: {person}', 'siirsi: {person}'],
    same('överförde till: {person}'),
    same('transferred to: {person}'),
  ),
  'event.transferredToAsMessage': did(
    ['Siirsit viestinä: {person}', 'siirsi viestinä: {person}'],
    same('överförde som meddelande till: {person}'),
    same('transferred as a message to: {person}'),
  ),
  'event.transferAccepted': did(
    ['Otit siirron vastaan', 'otti siirron vastaan'],
    same('tog emot överföringen'),
    same('accepted the transfer'),
  ),
  'event.transferRejected': did(
    ['Palautit siirron', 'palautti siirron'],
    same('returnerade överföringen'),
    same('returned the transfer'),
  ),
  'event.transferRecalled': did(
    ['Peruit siirron', 'perui siirron'],
    same('återtog överföringen'),
    same('recalled the transfer'),
  ),
  'event.transferExpired': {
    fi: 'Siirtoa ei otettu vastaan ajoissa: palasi lähettäjälle',
    sv: 'Överföringen togs inte emot i tid: återgick till avsändaren',
    en: 'The transfer was not accepted in time: back to its sender',
  },
  'event.contentErased': {
    fi: 'Sisältö poistettu säilytysajan päätyttyä',
    sv: 'Innehållet har raderats efter bevarandetiden',
    en: 'The content was erased after its retention time',
  },
  'event.identificationRequested': did(
    ['Pyysit tunnistautumaan', 'pyysi tunnistautumaan'],
    same('bad klienten identifiera sig'),
    same('asked the client to identify'),
  ),
  'event.identified': {
    fi: 'Asiakas tunnistautui',
    sv: 'Klienten identifierade sig',
    en: 'The client identified',
  },
  'event.identificationDeclined': {
    fi: 'Asiakas ei halunnut tunnistautua',
    sv: 'Klienten ville inte identifiera sig',
    en: 'The client declined to identify',
  },
  'event.identificationTimedOut': {
    fi: 'Tunnistautumispyyntö vanheni',
    sv: 'Begäran om identifiering föråldrades',
    en: 'The request to identify timed out',
  },
  'event.callbackScheduled': {
    fi: 'Soittoaika sovittu',
    sv: 'Tid för samtal avtalad',
    en: 'A time to call was set',
  },
  'event.callbackStarted': did(['Soitat asiakkaalle', 'soittaa asiakkaalle'], same('ringer klienten'), [
    'are calling the client',
    'is calling the client',
  ]),
  'event.callReached': did(
    ['Tavoitit asiakkaan', 'tavoitti asiakkaan'],
    same('nådde klienten'),
    same('reached the client'),
  ),
  'event.callNoAnswer': did(
    ['Soitit asiakkaalle, ei vastausta', 'soitti asiakkaalle, ei vastausta'],
    same('ringde, inget svar'),
    same('called, no answer'),
  ),
  'event.callWrongNumber': did(
    ['Soitit asiakkaalle, väärä numero', 'soitti asiakkaalle, väärä numero'],
    same('ringde, fel nummer'),
    same('called, wrong number'),
  ),
  'event.colleagueInvited': did(
    ['Kutsuit mukaan: {person}', 'kutsui mukaan: {person}'],
    same('bjöd in: {person}'),
    same('invited {person}'),
  ),
  'event.colleagueJoined': { fi: '{person} liittyi', sv: '{person} anslöt sig', en: '{person} joined' },
  'event.colleagueLeft': { fi: '{person} poistui', sv: '{person} lämnade', en: '{person} left' },
  'event.consultationAcknowledged': did(
    ['Kuittasit vastauksen', 'kuittasi vastauksen'],
    same('kvitterade svaret'),
    same('acknowledged the answer'),
  ),
  'event.consultationWithdrawn': did(
    ['Peruit konsultaation', 'perui konsultaation'],
    same('drog tillbaka konsultationen'),
    same('withdrew the consultation'),
  ),
  'event.consultationLinked': {
    fi: 'Konsultaatio {state, select, open {on kysytty} taken {on otettu} answered {on vastattu} acknowledged {on kuitattu} withdrawn {on peruttu} other {käytiin puhelimitse}}',
    sv: 'Konsultationen {state, select, open {har ställts} taken {har tagits} answered {har besvarats} acknowledged {har kvitterats} withdrawn {har återtagits} other {fördes per telefon}}',
    en: 'The consultation {state, select, open {was asked} taken {was taken} answered {was answered} acknowledged {was acknowledged} withdrawn {was withdrawn} other {was held by phone}}',
  },
  'event.professionalMessage': did(
    ['Aloitit ammattilaisen viestin', 'aloitti ammattilaisen viestin'],
    same('inledde ett meddelande'),
    same('began a professional’s message'),
  ),
  'event.urgencySuspected': {
    fi: 'Epäily kiireellisyydestä viestin sanojen perusteella',
    sv: 'Misstänkt brådskande enligt orden i meddelandet',
    en: 'Suspected to be urgent by the words of the message',
  },
  'event.urgencySet': did(
    [`Arvioit kiireellisyyden: ${levels.fi}`, `arvioi kiireellisyyden: ${levels.fi}`],
    same(`bedömde brådskan: ${levels.sv}`),
    same(`assessed the urgency: ${levels.en}`),
  ),
  'event.urgentHandled': {
    fi: 'Kiireellinen asia hoidettu',
    sv: 'Det brådskande ärendet skött',
    en: 'The urgent matter was handled',
  },
  'event.assessmentSaved': did(
    ['Tallensit ensiarvion {version}', 'tallensi ensiarvion {version}'],
    same('sparade bedömning {version}'),
    same('saved assessment {version}'),
  ),
  'event.assessmentSigned': did(
    ['Allekirjoitit ensiarvion {version}', 'allekirjoitti ensiarvion {version}'],
    same('undertecknade bedömning {version}'),
    same('signed assessment {version}'),
  ),
  'event.assessmentHandedOff': did(
    ['Luovutit ensiarvion: {line}', 'luovutti ensiarvion: {line}'],
    same('överlämnade bedömningen: {line}'),
    same('handed off the assessment: {line}'),
  ),
  'event.safetyProposed': did(
    ['Ehdotit turvakieltoa', 'ehdotti turvakieltoa'],
    same('föreslog spärrmarkering'),
    same('proposed a safety flag'),
  ),
  'event.safetySet': { fi: 'Turvakielto asetettu', sv: 'Spärrmarkering satt', en: 'A safety flag was set' },
  'event.safetyCleared': {
    fi: 'Turvakielto poistettu',
    sv: 'Spärrmarkering borttagen',
    en: 'The safety flag was cleared',
  },
  'event.detailsRevealed': did(
    ['Katsoit suojatut tiedot', 'katsoi suojatut tiedot'],
    same('visade de skyddade uppgifterna'),
    same('looked at the protected details'),
  ),
  'event.clockPaused': { fi: 'Määräaika keskeytetty', sv: 'Tidsfristen pausad', en: 'A clock was paused' },
  'event.clockResumed': { fi: 'Määräaika jatkuu', sv: 'Tidsfristen fortsätter', en: 'A clock goes on' },
  'event.clockVoided': { fi: 'Määräaika mitätöity', sv: 'Tidsfristen hävd', en: 'A clock was voided' },
  'event.clockWarned': {
    fi: 'Määräaika lähestyy',
    sv: 'Tidsfristen närmar sig',
    en: 'A clock is running out',
  },
  'event.clockBreached': {
    fi: 'Määräaika ylittyi',
    sv: 'Tidsfristen överskreds',
    en: 'A clock was breached',
  },
  'note.transfer': {
    fi: 'Siirron sisäinen viesti',
    sv: 'Överföringens interna meddelande',
    en: 'Internal message of the transfer',
  },
  'note.rejection': { fi: 'Palautuksen syy', sv: 'Orsak till returen', en: 'Reason for the return' },
  'note.recall': { fi: 'Perumisen syy', sv: 'Orsak till återtagandet', en: 'Reason for the recall' },
  'note.correction': { fi: 'Oikaisun syy', sv: 'Orsak till rättelsen', en: 'Reason for the correction' },
  'note.urgency': {
    fi: 'Kiireellisyyden perustelu',
    sv: 'Motivering för brådskan',
    en: 'Grounds of the urgency',
  },
  'note.assignment': {
    fi: 'Osoittamisen syy',
    sv: 'Orsak till tilldelningen',
    en: 'Reason for the assignment',
  },
  'note.handover': { fi: 'Luovutusviesti', sv: 'Överlämningsmeddelande', en: 'Hand-over note' },
  'note.consultation': {
    fi: 'Konsultaation vastaus',
    sv: 'Konsultationens svar',
    en: 'Answer of the consultation',
  },
  'note.callback': { fi: 'Soiton muistiinpano', sv: 'Anteckning om samtalet', en: 'Note of the call' },
  'note.clock': {
    fi: 'Määräajan muutoksen syy',
    sv: 'Orsak till ändrad tidsfrist',
    en: 'Reason for the clock’s change',
  },
  'note.reveal': {
    fi: 'Suojattujen tietojen katsomisen syy',
    sv: 'Orsak till att visa skyddade uppgifter',
    en: 'Reason for looking at protected details',
  },
  'note.safety': {
    fi: 'Turvakiellon perustelu',
    sv: 'Motivering för spärrmarkeringen',
    en: 'Grounds of the safety flag',
  },
  'note.merge': { fi: 'Yhdistämisen syy', sv: 'Orsak till sammanslagningen', en: 'Reason for the merge' },
  'note.transcript': {
    fi: 'Keskustelu chatbotin kanssa',
    sv: 'Samtal med chattboten',
    en: 'Talk with the chatbot',
  },
  'note.question': {
    fi: 'Konsultaation kysymys',
    sv: 'Konsultationens fråga',
    en: 'Question of the consultation',
  },
} as const satisfies Words;
