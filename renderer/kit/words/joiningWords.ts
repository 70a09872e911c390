import type { Words } from './word.ts';

/** Colleagues in a conversation: invited, joined, gone. */
export const joiningWords = {
  'action.invite': { fi: 'Kutsu kollega mukaan', sv: 'Bjud in en kollega', en: 'Invite a colleague in' },
  'action.join': { fi: 'Liity mukaan', sv: 'Anslut dig', en: 'Join' },
  'action.leave': { fi: 'Poistu keskustelusta', sv: 'Lämna konversationen', en: 'Leave the conversation' },
  'invite.title': {
    fi: 'Kutsu kollega mukaan: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Bjud in en kollega: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Invite a colleague: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'invite.search': { fi: 'Hae kollegaa', sv: 'Sök kollega', en: 'Find a colleague' },
  'invite.searchHint': {
    fi: 'Nimi tai tehtävä. Enter valitsee ensimmäisen.',
    sv: 'Namn eller uppgift. Enter väljer den första.',
    en: 'Name or title. Enter chooses the first.',
  },
  'invite.nobody': { fi: 'Ketään ei löytynyt.', sv: 'Ingen hittades.', en: 'Nobody was found.' },
  'invite.colleague': { fi: 'Kollega', sv: 'Kollega', en: 'Colleague' },
  'invite.skill': {
    fi: 'osaa aihetta {level}/3',
    sv: 'kan ämnet {level}/3',
    en: 'knows the topic {level}/3',
  },
  'invite.choose': { fi: 'Valitse kollega.', sv: 'Välj en kollega.', en: 'Choose a colleague.' },
  'invite.clientIsTold': {
    fi: 'Asiakkaalle kerrotaan heti, ennen kuin kollega tulee mukaan:',
    sv: 'Klienten får genast veta, innan kollegan kommer med:',
    en: 'The client is told at once, before the colleague comes in:',
  },
  'invite.told': {
    fi: '{name}, {label}, kutsuttiin mukaan keskusteluun',
    sv: '{name}, {label}, har bjudits in till konversationen',
    en: '{name}, {label}, is asked to join the conversation',
  },
  'invite.youStay': {
    fi: 'Sinä vastaat asiasta edelleen.',
    sv: 'Du ansvarar fortfarande för ärendet.',
    en: 'You stay responsible for the matter.',
  },
  'invite.confirm': { fi: 'Kutsu mukaan', sv: 'Bjud in', en: 'Invite' },
  'banner.invited': {
    fi: '{name} pyytää sinua mukaan keskusteluun. Asiakkaalle on kerrottu nimesi ja tehtäväsi. {name} vastaa asiasta edelleen.',
    sv: '{name} ber dig vara med i konversationen. Klienten har fått veta ditt namn och din uppgift. {name} ansvarar fortfarande för ärendet.',
    en: '{name} asks you into the conversation. The client has been told your name and title. {name} stays responsible.',
  },
  'banner.joined': {
    fi: 'Olet mukana keskustelussa, ja asiakas näkee nimesi. {name} vastaa asiasta.',
    sv: 'Du är med i konversationen och klienten ser ditt namn. {name} ansvarar för ärendet.',
    en: 'You take part in the conversation, and the client sees your name. {name} is responsible.',
  },
  'banner.takingPart': { fi: 'Mukana:', sv: 'Med:', en: 'Taking part:' },
  'part.invited': { fi: 'kutsuttu', sv: 'inbjuden', en: 'invited' },
  'part.joined': { fi: 'mukana', sv: 'med', en: 'joined' },
  'part.remove': { fi: 'Poista', sv: 'Ta bort', en: 'Remove' },
  'part.removeName': {
    fi: 'Poista mukana olevista: {name}',
    sv: 'Ta bort ur konversationen: {name}',
    en: 'Remove from the conversation: {name}',
  },
  'timeline.colleagueTyping': {
    fi: '{name} kirjoittaa asiakkaalle…',
    sv: '{name} skriver till klienten…',
    en: '{name} is writing to the client…',
  },
  'inbox.invitedYou': { fi: 'sinut kutsuttu mukaan', sv: 'du är inbjuden', en: 'you are invited' },
  'inbox.takingPart': { fi: 'olet mukana', sv: 'du är med', en: 'you take part' },
  'alert.invited': {
    fi: 'Sinut on kutsuttu keskusteluun',
    sv: 'Du har bjudits in till en konversation',
    en: 'You are invited to a conversation',
  },
  'reason.nobodyToInvite': {
    fi: 'Ketään ei ole kutsuttavana: kaikki ovat jo mukana.',
    sv: 'Det finns ingen att bjuda in: alla är redan med.',
    en: 'There is nobody to invite: everyone takes part already.',
  },
  'done.invited': {
    fi: 'Kollega on kutsuttu, ja asiakkaalle on kerrottu hänestä.',
    sv: 'Kollegan är inbjuden, och klienten har fått veta om hen.',
    en: 'The colleague is invited, and the client has been told.',
  },
  'done.joined': {
    fi: 'Olet mukana keskustelussa.',
    sv: 'Du är med i konversationen.',
    en: 'You take part in the conversation.',
  },
  'done.left': {
    fi: 'Poistuit keskustelusta.',
    sv: 'Du lämnade konversationen.',
    en: 'You left the conversation.',
  },
  'done.declined': {
    fi: 'Et tullut mukaan. Asiakkaalle on kerrottu.',
    sv: 'Du tackade nej. Klienten har fått veta.',
    en: 'You declined. The client has been told.',
  },
  'done.removed': {
    fi: 'Kollega ei ole enää mukana.',
    sv: 'Kollegan är inte längre med.',
    en: 'The colleague no longer takes part.',
  },
  'shift.managed.end': {
    fi: '{name} päätti vuorosi: {text}',
    sv: '{name} avslutade ditt skift: {text}',
    en: '{name} ended your shift: {text}',
  },
  'shift.managed.pause': {
    fi: '{name} siirsi sinut tauolle: {text}',
    sv: '{name} satte dig på paus: {text}',
    en: '{name} put you on a break: {text}',
  },
  'shift.managed.resume': {
    fi: '{name} palautti sinut tauolta: {text}',
    sv: '{name} tog dig tillbaka från pausen: {text}',
    en: '{name} brought you back from the break: {text}',
  },
  'shift.managed.setQueues': {
    fi: '{name} vaihtoi jonosi: {text}',
    sv: '{name} bytte dina köer: {text}',
    en: '{name} changed your queues: {text}',
  },
} as const satisfies Words;
