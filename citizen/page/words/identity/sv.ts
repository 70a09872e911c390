import type { IdentityWords } from './fi.ts';

export const identitySv: IdentityWords = {
  identify: 'Identifiera dig',
  identifying: 'Du förs till identifieringen…',
  identifyFirst: 'Identifiera dig först',
  identifyFirstText:
    'Meddelandet besvaras till dig personligen, så vi behöver veta vem du är. Identifiera dig med bankkoder, mobilcertifikat eller identitetskort. Sedan kommer du tillbaka till den här sidan.',
  identifyChat: 'Vill du uträtta ditt ärende i eget namn? Då kan handledaren föra ditt ärende längre.',
  identifiedAs: (name) => (name === '' ? 'Du har identifierat dig' : `Du har identifierat dig: ${name}`),
  identifiedText: 'Handledaren ser ditt namn och din personbeteckning.',
  headingIdentified: 'Skriv till oss',
  stayAnonymous: 'Jag vill inte identifiera mig',
  notMe: 'Ångra identifieringen',
  identityCancelled: 'Identifieringen avbröts. Du kan försöka igen.',
  identityFailed: 'Identifieringen lyckades inte. Försök igen.',
  identityUnavailable: 'Identifieringen fungerar inte just nu. Försök igen om en stund.',
  identityNeeded: 'Din identifiering har föråldrats. Identifiera dig på nytt. Din text finns kvar.',
  askedTitle: 'Handledaren ber dig identifiera dig',
  askedWhy:
    'När vi vet vem du är kan handledaren tala med dig om dina personliga ärenden och föra ditt ärende vidare till en anställd som kan sköta det.',
  askedHow:
    'Identifiera dig med bankkoder, mobilcertifikat eller identitetskort. Sedan kommer du tillbaka till det här samtalet.',
  askedElse:
    'Du får själv bestämma. Om du inte identifierar dig ger vi dig ändå allmänna råd. Då kan vi inte föra ditt ärende vidare.',
  changedMind: 'Du kan identifiera dig senare om du ändrar dig.',
  lapsedText: 'Begäran hann föråldras. Du kan ändå identifiera dig.',

  professionalTitle: 'Meddelande till dig',
  replyUntilHint: (day) => `Du kan svara på det här meddelandet till och med ${day}.`,
  replyClosed: 'Det här meddelandet kan inte besvaras. Kontakta oss på nytt om du har ett ärende.',

  surveyTitle: 'Hur gick det?',
  surveyText: 'Det är frivilligt att svara, och svaren påverkar inte hur ditt ärende sköts.',
  surveyScale: (from, to) => `${from} = helt av annan åsikt, ${to} = helt av samma åsikt`,
  surveyComment: 'Vad annat vill du säga? (frivilligt)',
  surveyCommentHint: 'Skriv inte ditt namn eller andra personuppgifter.',
  surveyEmpty: 'Välj minst ett svar eller skriv något.',
  surveySend: 'Skicka responsen',
  surveySkip: 'Jag svarar inte',
};
