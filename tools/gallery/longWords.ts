import type { Localised } from '../../shared/domain/language.ts';

/** Words as long as the service has them: what holds these holds the rest. */
export const long = {
  title: {
    fi: 'Palvelutarpeen arvioinnin aloittamisajankohdan vahvistaminen',
    sv: 'Bekräftelse av inledningstidpunkten för servicebehovsbedömningen',
    en: 'Confirming when the assessment of service needs begins',
  },
  word: {
    fi: 'Toimeentulotukihakemuskäsittelijä',
    sv: 'Utkomststödsansökningshandläggare',
    en: 'Intermunicipal interdisciplinary',
  },
  verb: {
    fi: 'Siirrä sosiaalipäivystykseen',
    sv: 'Överför till socialjouren',
    en: 'Transfer to the social emergency',
  },
  place: {
    fi: 'Perhesosiaalityönpalveluyksikkö',
    sv: 'Familjesocialarbetsserviceenheten',
    en: 'Family social work unit',
  },
  reason: {
    fi: 'Yhteydenotto on toisen ohjaajan: pyydä siirtoa tai ota se itsellesi jonosta.',
    sv: 'Kontakten hör till en annan handledare: be om överföring eller ta den ur kön.',
    en: 'The contact is another counsellor’s: ask for it, or take it from the queue.',
  },
  hint: {
    fi: 'Asiakas ei näe tätä. Kirjaa vain se, mikä on asian hoitamiseksi välttämätöntä.',
    sv: 'Klienten ser inte detta. Anteckna endast det som är nödvändigt för ärendet.',
    en: 'The client does not see this. Write only what the matter needs.',
  },
  problem: {
    fi: 'Ilmoita vähintään yksi yhteydenottotapa.',
    sv: 'Ange minst ett kontaktsätt.',
    en: 'Give at least one way to reach them.',
  },
  clock: {
    fi: 'Vastausaikaa jäljellä 2 minuuttia 40 sekuntia',
    sv: 'Svarstid kvar 2 minuter 40 sekunder',
    en: '2 minutes 40 seconds left to answer',
  },
  minutes: { fi: 'min', sv: 'min', en: 'min' },
  close: { fi: 'Sulje', sv: 'Stäng', en: 'Close' },
} satisfies Record<string, Localised>;
export type LongWord = keyof typeof long;
