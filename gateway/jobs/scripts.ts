import type { Language } from '../../shared/domain/language.ts';

/** A simulated client's story: how it begins, and what it answers to each reply. All persons are fictional. */
export type Script = {
  readonly lang: Language;
  readonly topic: string;
  readonly opening: string;
  readonly answers: readonly string[];
};

export const scripts: readonly Script[] = [
  {
    lang: 'fi',
    topic: 'toimeentulo',
    opening:
      'Hei. Vuokra on maksamatta kahdelta kuukaudelta ja tänään tuli irtisanomisvaroitus. En tiedä mihin otan yhteyttä.',
    answers: [
      'Kaksi lasta, 4 ja 9. Kela hylkäsi viime viikolla, koska palkka tuli väärälle kuulle.',
      'En ole vielä puhunut vuokranantajan kanssa. Mitä minun pitäisi sanoa?',
      'Kiitos, tämä helpotti. Teen hakemuksen tänään.',
    ],
  },
  {
    lang: 'sv',
    topic: 'ikaantyneet',
    opening:
      'Hej! Min mamma klarar sig inte hemma längre. Hon är 82 och glömmer att äta. Vart kan jag vända mig?',
    answers: [
      'Jag bor i Esbo och hon i Ekenäs, så jag kan bara hälsa på under veckosluten.',
      'Hon har ingen hemvård ännu. Vi har inte vågat fråga.',
      'Tack så mycket, det här hjälpte.',
    ],
  },
  {
    lang: 'fi',
    topic: 'vammaispalvelut',
    opening: 'Haluaisin tietoa kuljetuspalveluista. En halua kertoa nimeäni vielä.',
    answers: [
      'Liikun pyörätuolilla ja bussipysäkille on liian pitkä matka talvella.',
      'Selvä, voinko hakea netissä?',
      'Kiitos paljon avusta!',
    ],
  },
  {
    lang: 'en',
    topic: 'asuminen',
    opening:
      'Hello, my lease ends in three weeks and I have not found anything. I study and have very little money.',
    answers: [
      'I have applied to the student housing foundation, but the queue is long.',
      'Yes, I could move anywhere in Espoo.',
      'Thank you, I will do that.',
    ],
  },
  {
    lang: 'fi',
    topic: 'perheasiat',
    opening:
      'Olemme väsyneitä kolmen pienen lapsen kanssa ja riitelemme koko ajan. Onko mahdollista saada apua kotiin?',
    answers: [
      'Nuorin on viisi kuukautta eikä nuku. Isovanhemmat asuvat kaukana.',
      'Kotipalvelu kuulostaa hyvältä. Maksaako se jotain?',
      'Kiitos, olo on jo parempi kun sain kertoa.',
    ],
  },
];
