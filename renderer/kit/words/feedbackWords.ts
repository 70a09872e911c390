import type { Words } from './word.ts';

/** What people at the desk think of the application. */
export const feedbackWords = {
  'action.feedback': { fi: 'Anna palautetta', sv: 'Ge respons', en: 'Give feedback' },
  'feedback.title': { fi: 'Anna palautetta', sv: 'Ge respons', en: 'Give feedback' },
  'feedback.about': { fi: 'Mitä palaute koskee', sv: 'Vad responsen gäller', en: 'What it concerns' },
  'feedback.about.fault': {
    fi: 'Vika tai este työlle',
    sv: 'Ett fel eller hinder i arbetet',
    en: 'A fault, or something that stops work',
  },
  'feedback.about.screens': {
    fi: 'Näytöt ja näppäimet',
    sv: 'Skärmar och tangenter',
    en: 'Screens and keys',
  },
  'feedback.about.texts': {
    fi: 'Ohjeet, valmiit tekstit ja linkit',
    sv: 'Råd, färdiga texter och länkar',
    en: 'Guidance, ready-made texts and links',
  },
  'feedback.about.model': {
    fi: 'Toimintamalli: jonot, aiheet, siirrot, vuorot',
    sv: 'Arbetssättet: köer, ämnen, överföringar, skift',
    en: 'The way of working: queues, topics, transfers, shifts',
  },
  'feedback.about.other': { fi: 'Muu asia', sv: 'Annat', en: 'Something else' },
  'feedback.text': { fi: 'Havaintosi', sv: 'Dina iakttagelser', en: 'What you noticed' },
  'feedback.noClients': {
    fi: 'Älä kirjoita asiakkaan tietoja: ei nimiä, numeroita eikä mitään, mistä asiakkaan tunnistaa.',
    sv: 'Skriv inga uppgifter om klienter: inga namn, nummer eller annat som klienten känns igen på.',
    en: 'Do not write clients’ details: no names, no numbers, nothing by which a client is known.',
  },
  'feedback.identityCode': {
    fi: 'Tekstissä on henkilötunnus. Poista se, niin palautteen voi lähettää.',
    sv: 'Texten innehåller en personbeteckning. Ta bort den, så kan responsen skickas.',
    en: 'The text holds a personal identity code. Take it out, and the feedback can be sent.',
  },
  'feedback.textMissing': {
    fi: 'Kirjoita, mitä havaitsit.',
    sv: 'Skriv vad du har lagt märke till.',
    en: 'Write what you noticed.',
  },
  'feedback.left': {
    fi: '{count, plural, one {Yksi kohta on kesken} other {# kohtaa on kesken}}',
    sv: '{count, plural, one {En punkt återstår} other {# punkter återstår}}',
    en: '{count, plural, one {One part is unfinished} other {# parts are unfinished}}',
  },
  'feedback.kept': {
    fi: 'Palautteen lukee pääkäyttäjä. Mukaan tallentuvat nimesi, roolisi, ohjelman versio ja aika; palaute säilyy {count} päivää.',
    sv: 'Responsen läses av huvudanvändaren. Ditt namn, din roll, programmets version och tiden sparas med; responsen bevaras i {count} dagar.',
    en: 'The administrator reads it. Your name, role, the program’s version and the time are kept with it, for {count} days.',
  },
  'feedback.send': { fi: 'Lähetä palaute', sv: 'Skicka responsen', en: 'Send the feedback' },
  'done.feedback': {
    fi: 'Kiitos, palaute on tallessa',
    sv: 'Tack, responsen är i förvar',
    en: 'Thank you, the feedback is kept',
  },
} as const satisfies Words;
