import type { Words } from './word.ts';

/** Ready-made texts, and the guidance that a client is given. */
export const textWords = {
  'texts.hint': { fi: 'valmis teksti', sv: 'färdig text', en: 'ready-made text' },
  'texts.list': { fi: 'Valmiit tekstit', sv: 'Färdiga texter', en: 'Ready-made texts' },
  'texts.count': {
    fi: '{count, plural, one {Yksi valmis teksti} other {# valmista tekstiä}}. Nuolet valitsevat, Enter lisää.',
    sv: '{count, plural, one {En färdig text} other {# färdiga texter}}. Pilarna väljer, Enter infogar.',
    en: '{count, plural, one {One ready-made text} other {# ready-made texts}}. Arrows choose, Enter inserts.',
  },
  'texts.none': {
    fi: 'Näillä sanoilla ei ole valmista tekstiä. Esc jättää kirjoittamasi ennalleen.',
    sv: 'Det finns ingen färdig text med de orden. Esc lämnar det du skrev som det är.',
    en: 'No ready-made text has these words. Esc leaves what you wrote as it is.',
  },
  'texts.choose': { fi: 'valitse', sv: 'välj', en: 'choose' },
  'texts.write': { fi: 'lisää', sv: 'infoga', en: 'insert' },
  'texts.leave': { fi: 'jätä', sv: 'lämna', en: 'leave' },
  'texts.language': {
    fi: '{lang, select, sv {Lisätään ruotsiksi} en {Lisätään englanniksi} other {Lisätään suomeksi}}',
    sv: '{lang, select, sv {Infogas på svenska} en {Infogas på engelska} other {Infogas på finska}}',
    en: '{lang, select, sv {Inserted in Swedish} en {Inserted in English} other {Inserted in Finnish}}',
  },
  'texts.tooLong': {
    fi: 'Viestistä tulisi liian pitkä. Lyhennä sitä ensin.',
    sv: 'Meddelandet skulle bli för långt. Förkorta det först.',
    en: 'The message would become too long. Shorten it first.',
  },
  'side.guidance': { fi: 'Ohjeet', sv: 'Råd', en: 'Guidance' },
  'action.side.guidance': {
    fi: 'Ohjeet, linkit ja valmiit tekstit',
    sv: 'Råd, länkar och färdiga texter',
    en: 'Guidance, links and ready-made texts',
  },
  'guidance.search': {
    fi: 'Hae ohjeista ja teksteistä',
    sv: 'Sök bland råd och texter',
    en: 'Search guidance and texts',
  },
  'guidance.insert': { fi: 'lisää vastaukseen', sv: 'infoga i svaret', en: 'insert in the reply' },
  'guidance.openLink': { fi: 'avaa linkki', sv: 'öppna länken', en: 'open the link' },
  'guidance.onlyReading': {
    fi: 'Vastaukseen ei voi nyt lisätä: {reason}',
    sv: 'Inget kan infogas i svaret nu: {reason}',
    en: 'Nothing can be inserted in a reply now: {reason}',
  },
  'guidance.found': {
    fi: '{count, plural, one {Yksi osuma} other {# osumaa}}',
    sv: '{count, plural, one {En träff} other {# träffar}}',
    en: '{count, plural, one {One match} other {# matches}}',
  },
  'guidance.none': {
    fi: 'Näillä sanoilla ei löydy mitään. Kokeile lyhyempää sanaa.',
    sv: 'Inget hittades med de orden. Pröva ett kortare ord.',
    en: 'Nothing was found with these words. Try a shorter one.',
  },
  'guidance.links': { fi: 'Ohjausta verkossa', sv: 'Vägledning på webben', en: 'Guidance on the web' },
  'guidance.elsewhere': { fi: 'Apua muualta', sv: 'Hjälp på annat håll', en: 'Help elsewhere' },
  'guidance.handbooks': { fi: 'Ammattilaiselle', sv: 'För den yrkesverksamma', en: 'For the professional' },
  'guidance.lines': {
    fi: 'Kenelle palvelu on tarkoitettu',
    sv: 'Vem servicen är till för',
    en: 'Whom each service is for',
  },
  'guidance.ofTopic': { fi: 'tähän aiheeseen', sv: 'för det här ämnet', en: 'for this topic' },
  'guidance.hours': { fi: 'Auki {hours}', sv: 'Öppet {hours}', en: 'Open {hours}' },
  'guidance.coordinator': { fi: 'Koordinaattori {name}', sv: 'Koordinator {name}', en: 'Coordinator {name}' },
  'guidance.all': {
    fi: 'Näytä kaikki {count} tekstiä',
    sv: 'Visa alla {count} texter',
    en: 'Show all {count} texts',
  },
  'guidance.open': { fi: 'Avaa: {title}', sv: 'Öppna: {title}', en: 'Open: {title}' },
  'reason.unfilled': {
    fi: 'Viestissä on vielä täyttämättä: {mark} Kirjoita tilalle oikea tieto tai poista kohta.',
    sv: 'Det finns ännu något att fylla i: {mark} Skriv in rätt uppgift eller ta bort stället.',
    en: 'Something is left to fill in: {mark} Write what belongs there, or take it out.',
  },
} satisfies Words;
