import type { About, Statement } from './statement.ts';

/** The statement in Finnish. It says no more than the tests show. */
export const fi = ({ organisation, unit, feedback }: About): Statement => ({
  languages: 'Kielet',
  title: 'Saavutettavuusseloste',
  lead: [
    `Tämä seloste koskee palvelua ${unit} (${organisation}): asiakkaan verkkosivua, jolla otetaan yhteyttä, ja ohjaajien työasemaa Luotsi. Palveluja koskee laki digitaalisten palvelujen tarjoamisesta (306/2019).`,
    'Seloste on laadittu 22.11.2026. Arvio on ohjelmiston tekijöiden oma.',
  ],
  parts: [
    {
      heading: 'Saavutettavuuden tila',
      paragraphs: [
        'Tavoite on WCAG 2.2:n taso AA; laki edellyttää WCAG 2.1:n tasoja A ja AA. Ulkopuolinen ei ole arvioinut palvelua, joten sanomme sen täyttävän vaatimukset osittain. Tiedossa ei ole kohtaa, joka estäisi yhteydenoton.',
      ],
    },
    {
      heading: 'Mitä on testattu',
      paragraphs: ['Nämä tarkistetaan ohjelmiston jokaisen muutoksen yhteydessä:'],
      list: [
        'automaattinen tarkistus (axe) molempien sivujen keskeisistä näkymistä vaaleina ja tummina',
        'yhteydenotto ja keskustelu asiakkaan sivulla sekä ohjaajan keskeiset työvaiheet pelkällä näppäimistöllä',
        'asiakkaan sivu 320 kuvapisteen leveydellä, 400 prosentin suurennoksella ja kaksinkertaisella tekstikoolla',
        'pakotetut värit ja vähennetty liike asiakkaan sivulla',
        'työaseman osat vaaleina ja tummina, tekstikoko 200 prosenttiin asti, pitkät suomen ja ruotsin sanat',
      ],
    },
    {
      heading: 'Mitä ei tiedetä tai ei ole testattu',
      paragraphs: ['Nämä voivat sisältää puutteita, joita emme tunne:'],
      list: [
        'käyttö ruudunlukuohjelmilla (NVDA, JAWS, VoiceOver, TalkBack), puheohjauksella tai kytkimillä: rakenne on tehty niitä varten, mutta niillä ei ole kokeiltu',
        'kokeilu vammaisten käyttäjien kanssa',
        'tekstien ymmärrettävyys: selkokieltä ja viittomakieltä ei ole',
        'organisaation itse kirjoittamat tekstit, kuten aiheet ja ohjeet',
        'tunnistautumispalvelu, johon siirrytään: sillä on oma selosteensa',
      ],
    },
    {
      heading: 'Anna palautetta',
      paragraphs: [
        feedback
          ? `Huomasitko puutteen, tai tarvitsetko tiedon toisessa muodossa? Kirjoita: ${feedback.email}${feedback.phone ? `, tai soita: ${feedback.phone}` : ''}.`
          : `Huomasitko puutteen, tai tarvitsetko tiedon toisessa muodossa? Ota yhteyttä: ${unit}, ${organisation}. Voit kirjoittaa myös nimettömänä tämän palvelun sivulla.`,
        'Palautteeseen vastataan kahden viikon kuluessa.',
      ],
    },
    {
      heading: 'Valvonta',
      paragraphs: [
        'Jos et ole tyytyväinen vastaukseen tai et saa sitä kahdessa viikossa, voit tehdä saavutettavuuskantelun valvovalle viranomaiselle:',
        'Liikenne- ja viestintävirasto Traficom, digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö. https://www.saavutettavuusvaatimukset.fi, puhelinvaihde 029 534 5000.',
      ],
    },
  ],
});
