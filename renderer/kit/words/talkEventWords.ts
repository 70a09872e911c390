import { did, same } from './did.ts';
import type { Words } from './word.ts';

/** What happened to a talk, as lines of a timeline and tidings, and why a step on it is refused. */
export const talkEventWords = {
  'event.talkOfferedVideo': did(
    [
      'Tarjosit videoyhteyttä {interpreter, select, yes {tulkin kanssa} other {ilman tulkkia}}',
      'tarjosi videoyhteyttä {interpreter, select, yes {tulkin kanssa} other {ilman tulkkia}}',
    ],
    same('erbjöd videosamtal {interpreter, select, yes {med tolk} other {utan tolk}}'),
    same('offered a video call {interpreter, select, yes {with an interpreter} other {without interpreter}}'),
  ),
  'event.talkOfferedVoice': did(
    [
      'Tarjosit puheyhteyttä {interpreter, select, yes {tulkin kanssa} other {ilman tulkkia}}',
      'tarjosi puheyhteyttä {interpreter, select, yes {tulkin kanssa} other {ilman tulkkia}}',
    ],
    same('erbjöd röstsamtal {interpreter, select, yes {med tolk} other {utan tolk}}'),
    same('offered a voice call {interpreter, select, yes {with an interpreter} other {without interpreter}}'),
  ),
  'event.talkAccepted': {
    fi: 'Asiakas hyväksyi yhteyden',
    sv: 'Klienten tackade ja till samtalet',
    en: 'The client accepted the call',
  },
  'event.talkDeclined': {
    fi: 'Asiakas jatkaa mieluummin kirjoittaen',
    sv: 'Klienten fortsätter hellre i skrift',
    en: 'The client would rather go on in writing',
  },
  'event.talkBegun': {
    fi: 'Yhteys alkoi, sitä ei tallenneta',
    sv: 'Samtalet började och spelas inte in',
    en: 'The call began, it is not recorded',
  },
  'event.talkJoined': {
    fi: '{person} tuli mukaan yhteyteen',
    sv: '{person} kom med i samtalet',
    en: '{person} joined the call',
  },
  'event.talkLeft': {
    fi: '{person} poistui yhteydestä',
    sv: '{person} lämnade samtalet',
    en: '{person} left the call',
  },
  'event.talkEnded': {
    fi: 'Yhteys päättyi, kesto {minutes, number} min {seconds, number} s',
    sv: 'Samtalet slutade efter {minutes, number} min {seconds, number} s',
    en: 'The call ended after {minutes, number} min {seconds, number} s',
  },
  'event.talkWithdrawn': did(
    ['Peruit tarjotun yhteyden', 'perui tarjotun yhteyden'],
    same('drog tillbaka erbjudandet om samtal'),
    same('withdrew the offered call'),
  ),
  'event.talkUnanswered': {
    fi: 'Asiakas ei vastannut tarjottuun yhteyteen',
    sv: 'Klienten svarade inte på erbjudandet om samtal',
    en: 'The client did not answer the offered call',
  },
  'event.talkNotConnected': {
    fi: 'Yhteyttä ei saatu muodostettua',
    sv: 'Samtalet kunde inte kopplas',
    en: 'The call could not be connected',
  },
  'refusal.clientGone': {
    fi: 'Asiakas on poistunut keskustelusta. Kirjoita hänelle, jos hän palaa.',
    sv: 'Klienten har lämnat konversationen. Skriv om hen kommer tillbaka.',
    en: 'The client has left the chat. Write if they come back.',
  },
  'refusal.talkUnderWay': {
    fi: 'Yhteys on jo tarjottu tai käynnissä. Päätä se ennen uutta.',
    sv: 'Ett samtal har redan erbjudits eller pågår. Avsluta det först.',
    en: 'A call is already offered or going on. End it first.',
  },
  'refusal.talkOver': {
    fi: 'Tämä yhteys on jo päättynyt. Tarjoa tarvittaessa uutta.',
    sv: 'Det här samtalet är redan slut. Erbjud ett nytt vid behov.',
    en: 'This call has already ended. Offer another if needed.',
  },
  'refusal.talkFull': {
    fi: 'Yhteydessä on jo kolme osallistujaa, enempää siihen ei mahdu.',
    sv: 'Tre personer deltar redan i samtalet, fler får inte plats.',
    en: 'Three people are in the call already, and it takes no more.',
  },
  'tidings.talkAccepted': {
    fi: 'Hyväksyi yhteyden: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Tackade ja till samtalet: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Accepted the call: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'tidings.talkDeclined': {
    fi: 'Jatkaa mieluummin kirjoittaen: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Fortsätter hellre i skrift: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Would rather go on in writing: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
} as const satisfies Words;
