import type { ReturnWords } from './fi.ts';

export const returnSv: ReturnWords = {
  lead: 'När du identifierar dig ser du dina egna ärenden som pågår eller har avslutats under de senaste dagarna. Du ser bara de ärenden där du har identifierat dig.',
  how: 'Identifiera dig med bankkoder, mobilcertifikat eller identitetskort. Sedan kommer du tillbaka till den här sidan.',
  looking: 'Vi hämtar dina ärenden…',
  of: (name) => `Identifierad: ${name}`,
  forget: 'Logga ut',
  yours: 'Dina ärenden',
  none: 'Du har inget ärende att fortsätta med',
  noneText:
    'Inget ärende där du har identifierat dig pågår just nu. Det går inte att återvända till ett anonymt samtal. Du kan alltid kontakta oss på nytt.',
  contactUs: 'Kontakta oss',
  chat: 'Samtal',
  message: 'Ditt meddelande till oss',
  request: 'Din begäran om samtal',
  booking: 'Ditt bokade samtal',
  professional: 'Meddelande till dig',
  unread: (count) => (count === 1 ? '1 nytt meddelande' : `${count} nya meddelanden`),
  ended: 'Avslutat',
  opening: 'Öppnas…',
  expired: 'Din identifiering har gått ut. Identifiera dig på nytt.',
  gone: 'Det går inte längre att fortsätta med det här ärendet.',
  tooFast: 'Det har varit för många försök. Vänta en stund och försök sedan igen.',
};
