import type { Words } from './word.ts';

/** In which language a conversation goes on. */
export const languageWords = {
  'action.language': {
    fi: 'Vaihda asiakkaan kieli',
    sv: 'Byt klientens språk',
    en: 'Change the client’s language',
  },
  'language.title': {
    fi: 'Asiakkaan kieli: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Klientens språk: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'The client’s language: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'language.now': {
    fi: '{lang, select, sv {Nyt käytössä on ruotsi.} en {Nyt käytössä on englanti.} other {Nyt käytössä on suomi.}}',
    sv: '{lang, select, sv {Nu används svenska.} en {Nu används engelska.} other {Nu används finska.}}',
    en: '{lang, select, sv {Swedish is used now.} en {English is used now.} other {Finnish is used now.}}',
  },
  'language.choose': { fi: 'Jatka kielellä', sv: 'Fortsätt på', en: 'Go on in' },
  'language.whatFollows': {
    fi: 'Asiakas näkee, että keskustelun kieli vaihtui, ja hänen sivunsa vaihtuu samalle kielelle. Valmiit tekstit tarjotaan siitä lähtien uudella kielellä.',
    sv: 'Klienten ser att språket har bytts, och klientens sida byter till samma språk. Färdiga texter erbjuds därefter på det nya språket.',
    en: 'The client sees that the language has changed, and their page changes to it. Ready-made texts are offered in the new language from then on.',
  },
  'language.confirm': { fi: 'Vaihda kieli', sv: 'Byt språk', en: 'Change the language' },
  'done.languageSet': {
    fi: 'Kieli vaihdettu: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Språket har bytts: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Language changed: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'event.languageChanged': {
    fi: '{lang, select, sv {Keskustelu jatkuu ruotsiksi} en {Keskustelu jatkuu englanniksi} other {Keskustelu jatkuu suomeksi}}; asiakkaalle kerrottiin',
    sv: '{lang, select, sv {Samtalet fortsätter på svenska} en {Samtalet fortsätter på engelska} other {Samtalet fortsätter på finska}}; klienten fick veta det',
    en: '{lang, select, sv {The conversation goes on in Swedish} en {The conversation goes on in English} other {The conversation goes on in Finnish}}; the client was told',
  },
} satisfies Words;
