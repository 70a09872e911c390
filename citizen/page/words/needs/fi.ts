/** The ways of contact and their forms, in Finnish. */
export const needsFi = {
  startTitle: 'Miten haluat ottaa yhteyttä?',
  startLead:
    'Sosiaalialan ammattilainen auttaa, kun mielessä on raha, asuminen, perhe tai mikä tahansa muu huoli. Valitse tapa, joka sopii sinulle.',
  comeBack: 'Jatka aiempaa asiaa',
  backToNeeds: 'Muut tavat ottaa yhteyttä',
  chatNeed: 'Keskustele nyt kirjoittamalla',
  chatNeedText: 'Ohjaaja vastaa sinulle chatissa. Voit olla nimetön.',
  messageNeed: 'Kirjoita viesti',
  messageNeedText: (days: number) =>
    `Voit kirjoittaa milloin vain. Vastaamme ${days} arkipäivän kuluessa. Tunnistaudu ensin.`,
  requestNeed: 'Pyydä meitä soittamaan',
  requestNeedText: (days: number) =>
    days === 1
      ? 'Jätä numerosi milloin vain. Soitamme viimeistään seuraavana arkipäivänä.'
      : `Jätä numerosi milloin vain. Soitamme ${days} arkipäivän kuluessa.`,
  bookingNeed: 'Varaa aika puheluun',
  bookingNeedText: 'Valitse aika, joka sopii sinulle. Soitamme silloin.',
  channelGone: 'Tämä tapa ei ole juuri nyt käytössä. Tekstisi on tallessa: valitse toinen tapa.',
  noNeeds: 'Yhteyttä ei voi juuri nyt ottaa tällä sivulla. Jos asia on kiireellinen, soita.',
  chatClosedOffer: 'Chat on nyt suljettu. Voit kirjoittaa jo nyt tai valita toisen tavan:',

  subtopicLegend: 'Voit tarkentaa (vapaaehtoinen)',
  subtopicNone: 'Ei mikään näistä',
  aboutRequest: 'Kerro lyhyesti, mitä asia koskee (vapaaehtoinen)',
  aboutRequestHint: 'Näin oikea ohjaaja osaa soittaa sinulle.',
  messageToUs: 'Viestisi',
  messageToUsHint: 'Kerro, mikä on tilanne ja mitä toivot meiltä.',
  phone: 'Puhelinnumerosi',
  phoneHint: 'Esimerkiksi 040 123 4567 tai +358 40 123 4567',
  phoneMissing: 'Kirjoita numero, johon voimme soittaa.',
  phoneWrong: 'Tarkista numero. Kirjoita se kokonaan, esimerkiksi 040 123 4567.',
  name: 'Nimesi (vapaaehtoinen)',
  nameHint: 'Silloin tiedämme, ketä kysyä. Etunimi riittää.',
  safe: 'Pitääkö meidän tietää jotain ennen kuin soitamme? (vapaaehtoinen)',
  safeHint: 'Esimerkiksi: soittakaa vain, kun olen töissä. Älkää jättäkö viestiä.',
  lineTooLong: (count: number) => `Teksti on ${count} merkkiä liian pitkä.`,
  callTime: 'Milloin voimme soittaa?',
  callHours: (hours: string) => `Soittoaikamme: ${hours}.`,
  callAny: 'Milloin vain',
  callMorning: 'Aamupäivällä',
  callAfternoon: 'Iltapäivällä',
  callTimeLine: (time: string) => `Sopii soittaa: ${time}.`,
  slotDay: 'Minä päivänä soitamme?',
  slotTime: 'Mihin aikaan?',
  slotMissing: 'Valitse aika.',
  slotTaken: 'Joku ehti varata tämän ajan. Valitse toinen aika.',
  slotsLoading: 'Haetaan vapaita aikoja…',
  noSlots: 'Vapaita aikoja ei juuri nyt ole. Yritä myöhemmin uudelleen.',
  region: 'Missä asut? (vapaaehtoinen)',
  regionNone: 'Valitse alue',
  contactBy: 'Kenen asiasta on kyse? (vapaaehtoinen)',
  bySelf: 'Omasta asiastani',
  byRelative: 'Läheiseni asiasta',
  byOther: 'Jonkun muun asiasta',
  known: 'Oletko jo asiakkaana sosiaalipalveluissa? (vapaaehtoinen)',
  knownYes: 'Olen',
  knownNo: 'En ole',
  interpreter: 'Tarvitsen tulkin',
  more: 'Kerro lisää, jos haluat',

  requestPrivacy: 'Numerosi pysyy meillä',
  requestPrivacyText:
    'Numeron näkevät vain ne ohjaajat, jotka hoitavat asiaasi. Emme jätä vastaajaan viestiä, josta asiasi selviää. Voit pyytää soittoa myös kertomatta nimeäsi.',
  triesText: (count: number) =>
    `Jos et ehdi vastata, yritämme uudelleen: enintään ${count} kertaa, ainakin kahtena eri päivänä.`,
  sendRequest: 'Lähetä soittopyyntö',
  sendMessage: 'Lähetä viesti',
  book: 'Varaa aika',

  requestTitle: 'Soittopyyntösi',
  requestReceived: 'Soittopyyntösi on perillä.',
  requestPromise: (days: number, hours: string) =>
    days === 1
      ? `Soitamme sinulle viimeistään seuraavana arkipäivänä. Soittoaikamme: ${hours}.`
      : `Soitamme sinulle ${days} arkipäivän kuluessa. Soittoaikamme: ${hours}.`,
  bookedTitle: 'Varaamasi puhelu',
  bookedReceived: 'Aika on varattu sinulle.',
  mayClose: 'Voit sulkea tämän sivun.',
  callsEnded: 'Jos asia jatkuu, ota yhteyttä uudelleen milloin vain.',
  requestEnded: 'Soittopyyntösi on käsitelty',
  notYetSent: 'Soittopyyntöäsi lähetetään. Pidä sivu auki.',
  requestUnsent: 'Soittopyyntöä ei voitu lähettää.',
  messageTitle: 'Viestisi meille',
  messageReceived: (days: number) => `Viestisi on perillä. Vastaamme sinulle ${days} arkipäivän kuluessa.`,
  messageReturn:
    'Vastaus tulee tälle sivulle. Voit sulkea sivun ja palata asiaan myöhemmin tunnistautumalla: valitse aloitussivulla ”Jatka aiempaa asiaa”.',
  messageEndedTitle: 'Asia on käsitelty',
  anotherMatter: 'Ota yhteyttä toisesta asiasta',
};

export type NeedsWords = typeof needsFi;
