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
  notMe: 'Ångra identifieringen',
  identityCancelled: 'Identifieringen avbröts. Du kan försöka igen.',
  identityFailed: 'Identifieringen lyckades inte. Försök igen.',
  identityUnavailable: 'Identifieringen fungerar inte just nu. Försök igen om en stund.',
  identityNeeded: 'Din identifiering har föråldrats. Identifiera dig på nytt. Din text finns kvar.',

  professionalTitle: 'Meddelande till dig',
  replyUntilHint: (day) => `Du kan svara på det här meddelandet till och med ${day}.`,
  replyClosed: 'Det här meddelandet kan inte besvaras. Kontakta oss på nytt om du har ett ärende.',
};
