import type { Words } from './word.ts';

const whose = {
  fi: '{name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
  sv: '{name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
  en: '{name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
} as const;

/** Correcting what a contact is about, and giving it to a colleague. */
export const movingWords = {
  'action.correctTopic': { fi: 'Oikaise aihe', sv: 'Rätta ämnet', en: 'Correct the topic' },
  'action.assign': { fi: 'Anna kollegalle', sv: 'Ge till en kollega', en: 'Give to a colleague' },
  'topic.title': {
    fi: `Aihe: ${whose.fi}`,
    sv: `Ämne: ${whose.sv}`,
    en: `Topic: ${whose.en}`,
  },
  'topic.now': { fi: 'Nyt: {label}', sv: 'Nu: {label}', en: 'Now: {label}' },
  'topic.first': {
    fi: 'Asiakas valitsi: {label}. Valinta säilyy.',
    sv: 'Klienten valde: {label}. Valet sparas.',
    en: 'The client chose: {label}. The choice is kept.',
  },
  'topic.topic': { fi: 'Oikea aihe', sv: 'Rätt ämne', en: 'The right topic' },
  'topic.subtopic': { fi: 'Tarkenne', sv: 'Precisering', en: 'Detail' },
  'topic.choose': { fi: 'Valitse…', sv: 'Välj…', en: 'Choose…' },
  'topic.none': { fi: 'Ei tarkennetta', sv: 'Ingen precisering', en: 'No detail' },
  'topic.how': { fi: 'Mistä on kyse', sv: 'Vad det gäller', en: 'What it is' },
  'topic.refined': {
    fi: 'Esitiedot tarkensivat aihetta',
    sv: 'Förhandsuppgifterna preciserade ämnet',
    en: 'Pre-information made the topic clearer',
  },
  'topic.corrected': {
    fi: 'Aihe oli väärä',
    sv: 'Ämnet var fel',
    en: 'The topic was wrong',
  },
  'topic.reason': { fi: 'Syy kollegoille', sv: 'Orsak för kollegerna', en: 'Reason for colleagues' },
  'topic.reasonHint': {
    fi: 'Asiakas ei näe syytä, eikä häneltä kysytä samaa uudelleen.',
    sv: 'Klienten ser inte orsaken och tillfrågas inte på nytt.',
    en: 'The client does not see the reason, and is not asked again.',
  },
  'topic.keep': {
    fi: 'Pidän yhteydenoton itselläni',
    sv: 'Jag behåller kontakten',
    en: 'I keep the contact',
  },
  'topic.missingTopic': { fi: 'Valitse aihe.', sv: 'Välj ett ämne.', en: 'Choose a topic.' },
  'topic.missingReason': {
    fi: 'Kirjoita, miksi aihe muuttuu.',
    sv: 'Skriv varför ämnet ändras.',
    en: 'Write why the topic changes.',
  },
  'topic.same': {
    fi: 'Aihe on jo tämä. Valitse toinen aihe tai tarkenne.',
    sv: 'Ämnet är redan detta. Välj ett annat ämne eller en annan precisering.',
    en: 'This is the topic already. Choose another topic or detail.',
  },
  'topic.stays': {
    fi: 'Jono ei vaihdu: {queue}',
    sv: 'Kön är densamma: {queue}',
    en: 'The queue stays: {queue}',
  },
  'topic.moves': {
    fi: 'Siirtyy jonoon {queue} ja odottaa siellä ottajaa.',
    sv: 'Flyttas till kön {queue} och väntar där på att tas.',
    en: 'Goes to the queue {queue} and waits there to be taken.',
  },
  'topic.movesKept': {
    fi: 'Siirtyy jonoon {queue}, mutta pysyy sinulla.',
    sv: 'Flyttas till kön {queue}, men stannar hos dig.',
    en: 'Goes to the queue {queue}, and stays with you.',
  },
  'topic.confirm': { fi: 'Oikaise aihe', sv: 'Rätta ämnet', en: 'Correct the topic' },
  'done.topicCorrected': {
    fi: `Aihe on oikaistu: ${whose.fi}`,
    sv: `Ämnet är rättat: ${whose.sv}`,
    en: `The topic was corrected: ${whose.en}`,
  },
  'assign.title': {
    fi: `Anna kollegalle: ${whose.fi}`,
    sv: `Ge till en kollega: ${whose.sv}`,
    en: `Give to a colleague: ${whose.en}`,
  },
  'assign.search': { fi: 'Hae kollegaa', sv: 'Sök en kollega', en: 'Find a colleague' },
  'assign.searchHint': {
    fi: 'Nimi tai nimike. Enter valitsee ensimmäisen.',
    sv: 'Namn eller titel. Enter väljer den första.',
    en: 'A name or a title. Enter chooses the first.',
  },
  'assign.colleague': { fi: 'Kenelle', sv: 'Till vem', en: 'To whom' },
  'assign.nobody': {
    fi: 'Kukaan työvuorossa oleva ei vastaa hakua.',
    sv: 'Ingen i arbetsskift passar sökningen.',
    en: 'Nobody on shift matches.',
  },
  'assign.choose': { fi: 'Valitse kollega.', sv: 'Välj en kollega.', en: 'Choose a colleague.' },
  'assign.chats': {
    fi: '{count, number} / {capacity, number} chattia',
    sv: '{count, number} / {capacity, number} chattar',
    en: '{count, number} of {capacity, number} chats',
  },
  'assign.skill': { fi: 'osaaminen {level}/3', sv: 'kunnande {level}/3', en: 'skill {level} of 3' },
  'assign.learner': { fi: 'haluaa oppia tätä', sv: 'vill lära sig detta', en: 'wants to learn this' },
  'assign.override.owned': {
    fi: 'Yhteydenotto on nyt: {owner}. Kerro, miksi se siirtyy.',
    sv: 'Kontakten hör nu till: {owner}. Berätta varför den flyttas.',
    en: 'The contact is with {owner}. Say why it moves.',
  },
  'assign.override.offered': {
    fi: 'Siirto on kesken ja perutaan. Kerro, miksi.',
    sv: 'En överföring pågår och återtas. Berätta varför.',
    en: 'A transfer is under way and is recalled. Say why.',
  },
  'assign.override.language': {
    fi: 'Kollega ei puhu asiakkaan kieltä. Kerro, miksi annat silti.',
    sv: 'Kollegan talar inte klientens språk. Berätta varför du ändå ger den.',
    en: 'They do not speak the client’s language. Say why all the same.',
  },
  'assign.override.topic': {
    fi: 'Jono ei kuulu kollegan osaamiseen. Kerro, miksi annat silti.',
    sv: 'Kön hör inte till kollegans kunnande. Berätta varför du ändå ger den.',
    en: 'The queue is not among their skills. Say why all the same.',
  },
  'assign.override.capacity': {
    fi: 'Kollegalla on jo enimmäismäärä chatteja. Kerro, miksi annat silti.',
    sv: 'Kollegan har redan så många chattar som hen tar. Berätta varför du ändå ger den.',
    en: 'They hold as many chats as they take. Say why all the same.',
  },
  'assign.reason': { fi: 'Syy', sv: 'Orsak', en: 'Reason' },
  'assign.reasonOptional': {
    fi: 'Saate (vapaaehtoinen)',
    sv: 'Följeord (frivilligt)',
    en: 'A word with it (optional)',
  },
  'assign.reasonMissing': { fi: 'Kirjoita syy.', sv: 'Skriv orsaken.', en: 'Write the reason.' },
  'assign.told': {
    fi: 'Kollega saa yhteydenoton heti, ja asiakas näkee, kuka jatkaa.',
    sv: 'Kollegan får kontakten genast, och klienten ser vem som fortsätter.',
    en: 'They have the contact at once, and the client sees who goes on.',
  },
  'assign.confirm': { fi: 'Anna', sv: 'Ge', en: 'Give' },
  'done.assigned': {
    fi: `Annettu kollegalle: ${whose.fi}`,
    sv: `Given till en kollega: ${whose.sv}`,
    en: `Given to a colleague: ${whose.en}`,
  },
} as const satisfies Words;
