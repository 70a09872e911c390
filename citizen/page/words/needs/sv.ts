import type { NeedsWords } from './fi.ts';

export const needsSv: NeedsWords = {
  startTitle: 'Hur vill du kontakta oss?',
  startLead:
    'En yrkesperson inom det sociala området hjälper dig när du funderar på pengar, boende, familjen eller något annat som tynger dig. Välj det sätt som passar dig.',
  comeBack: 'Fortsätt ett tidigare ärende',
  backToNeeds: 'Andra sätt att kontakta oss',
  chatNeed: 'Chatta nu',
  chatNeedText: 'En handledare svarar dig i chatten. Du kan vara anonym.',
  messageNeed: 'Skriv ett meddelande',
  messageNeedText: (days) =>
    `Du kan skriva när som helst. Vi svarar inom ${days} vardagar. Identifiera dig först.`,
  requestNeed: 'Be oss ringa upp',
  requestNeedText: (days) =>
    days === 1
      ? 'Lämna ditt nummer när som helst. Vi ringer senast nästa vardag.'
      : `Lämna ditt nummer när som helst. Vi ringer inom ${days} vardagar.`,
  bookingNeed: 'Boka en samtalstid',
  bookingNeedText: 'Välj en tid som passar dig. Då ringer vi dig.',
  channelGone: 'Det här sättet är inte i bruk just nu. Din text finns kvar: välj ett annat sätt.',
  noNeeds: 'Du kan inte kontakta oss på den här sidan just nu. Om ärendet är brådskande, ring.',
  chatClosedOffer: 'Chatten är stängd nu. Du kan skriva redan nu eller välja ett annat sätt:',

  subtopicLegend: 'Du kan precisera (frivilligt)',
  subtopicNone: 'Inget av dessa',
  aboutRequest: 'Berätta kort vad ärendet gäller (frivilligt)',
  aboutRequestHint: 'Då kan rätt handledare ringa dig.',
  messageToUs: 'Ditt meddelande',
  messageToUsHint: 'Berätta hur läget är och vad du önskar av oss.',
  phone: 'Ditt telefonnummer',
  phoneHint: 'Till exempel 040 123 4567 eller +358 40 123 4567',
  phoneMissing: 'Skriv ett nummer som vi kan ringa.',
  phoneWrong: 'Kontrollera numret. Skriv hela numret, till exempel 040 123 4567.',
  name: 'Ditt namn (frivilligt)',
  nameHint: 'Då vet vi vem vi ska fråga efter. Förnamnet räcker.',
  safe: 'Behöver vi veta något innan vi ringer? (frivilligt)',
  safeHint: 'Till exempel: ring bara när jag är på jobbet. Lämna inget meddelande.',
  lineTooLong: (count) => `Texten är ${count} tecken för lång.`,
  callTime: 'När kan vi ringa?',
  callHours: (hours) => `Våra ringtider: ${hours}.`,
  callAny: 'När som helst',
  callMorning: 'På förmiddagen',
  callAfternoon: 'På eftermiddagen',
  callTimeLine: (time) => `Det passar att ringa: ${time}.`,
  slotDay: 'Vilken dag ska vi ringa?',
  slotTime: 'Vilken tid?',
  slotMissing: 'Välj en tid.',
  slotTaken: 'Någon hann boka den här tiden. Välj en annan tid.',
  slotsLoading: 'Söker lediga tider…',
  noSlots: 'Det finns inga lediga tider just nu. Försök igen senare.',
  region: 'Var bor du? (frivilligt)',
  regionNone: 'Välj område',
  contactBy: 'Vems ärende gäller det? (frivilligt)',
  bySelf: 'Mitt eget ärende',
  byRelative: 'En närståendes ärende',
  byOther: 'Någon annans ärende',
  known: 'Är du redan klient inom socialservicen? (frivilligt)',
  knownYes: 'Ja',
  knownNo: 'Nej',
  interpreter: 'Jag behöver tolk',
  more: 'Berätta mer om du vill',

  requestPrivacy: 'Ditt nummer stannar hos oss',
  requestPrivacyText:
    'Numret ses bara av de handledare som sköter ditt ärende. Vi lämnar inget meddelande som avslöjar ditt ärende. Du kan be om ett samtal också utan att berätta ditt namn.',
  triesText: (count) =>
    `Om du inte hinner svara försöker vi igen: högst ${count} gånger, på minst två olika dagar.`,
  sendRequest: 'Skicka begäran om samtal',
  sendMessage: 'Skicka meddelandet',
  book: 'Boka tiden',

  requestTitle: 'Din begäran om samtal',
  requestReceived: 'Din begäran har kommit fram.',
  requestPromise: (days, hours) =>
    days === 1
      ? `Vi ringer dig senast nästa vardag. Våra ringtider: ${hours}.`
      : `Vi ringer dig inom ${days} vardagar. Våra ringtider: ${hours}.`,
  bookedTitle: 'Ditt bokade samtal',
  bookedReceived: 'Tiden är bokad åt dig.',
  mayClose: 'Du kan stänga den här sidan.',
  callsEnded: 'Om ärendet fortsätter kan du kontakta oss igen när som helst.',
  requestEnded: 'Din begäran har behandlats',
  notYetSent: 'Din begäran skickas. Håll sidan öppen.',
  requestUnsent: 'Din begäran kunde inte skickas.',
  messageTitle: 'Ditt meddelande till oss',
  messageReceived: (days) => `Ditt meddelande har kommit fram. Vi svarar dig inom ${days} vardagar.`,
  messageReturn:
    'Svaret kommer på den här sidan. Du kan stänga sidan och senare återvända genom att identifiera dig: välj ”Fortsätt ett tidigare ärende” på startsidan.',
  messageEndedTitle: 'Ärendet har behandlats',
  anotherMatter: 'Kontakta oss om ett annat ärende',
};
