import type { Language } from '../../../shared/domain/language.ts';

/** The page in Finnish; the other languages have exactly these words. */
export const fi = {
  languageName: 'Suomi',
  chooseLanguage: 'Kieli',
  pageTitle: (unit: string) => (unit === '' ? 'Ota yhteyttä' : `Ota yhteyttä – ${unit}`),
  unreadTitle: (count: number, title: string) => `(${count}) ${title}`,
  skip: 'Siirry sisältöön',
  leaveQuickly: 'Poistu nopeasti',
  leaveQuicklyHint: 'Tyhjentää tämän sivun ja avaa tilalle toisen sivuston. Keskusteluun ei voi palata.',
  close: 'Sulje',
  loading: 'Ladataan…',
  statement: 'Saavutettavuusseloste',

  heading: 'Kirjoita meille nimettömänä',
  lead: 'Sosiaalialan ammattilainen lukee viestisi ja vastaa sinulle tällä sivulla. Voit kertoa rahasta, asumisesta, perheestä tai mistä tahansa, mikä painaa mieltä.',
  anonymousTitle: 'Pysy nimettömänä',
  anonymousText:
    'Älä kirjoita nimeäsi, henkilötunnustasi, osoitettasi tai muuta, mistä sinut tai läheisesi voi tunnistaa.',
  topicLegend: 'Mitä asiasi koskee?',
  topicHint: 'Valitse lähin vaihtoehto. Väärää valintaa ei ole.',
  topicMissing: 'Valitse, mitä asiasi koskee.',
  topicUnknown: 'Tätä aihetta ei enää ole. Valitse uusi aihe ja lähetä viesti uudelleen.',
  messageLabel: 'Kerro omin sanoin, mikä on tilanne',
  messageHint: 'Muutama sana riittää alkuun.',
  messageMissing: 'Kirjoita viesti.',
  begin: 'Aloita keskustelu',
  beginClosed: 'Lähetä viesti',
  beginClosedHint: (opens: string) =>
    `Palvelu on nyt suljettu: ${opens}. Voit kirjoittaa jo nyt, ja ohjaaja vastaa, kun palvelu on auki.`,
  beginClosedHintUnknown: 'Voit kirjoittaa jo nyt. Ohjaaja vastaa, kun palvelu on taas auki.',
  keepTab:
    'Keskustelu on vain tässä välilehdessä. Pidä se auki: jos suljet sen, et pääse enää lukemaan vastausta.',

  open: 'Auki nyt',
  openUntil: (time: string) => `Auki nyt, ${time} asti`,
  openAlways: 'Auki ympäri vuorokauden',
  closed: 'Suljettu nyt',
  closedOpens: (when: string) => `Suljettu nyt. Avaamme ${when}`,
  opens: (when: string) => `avaamme ${when}`,
  hoursTitle: 'Chatin aukioloajat',
  hoursClosed: 'suljettu',
  hoursHolidays: 'Arkipyhinä suljettu.',
  emergencyTitle: 'Onko hätä?',
  call: (number: string) => `Soita ${number}`,

  unreachableTitle: 'Palveluun ei juuri nyt saada yhteyttä',
  unreachableText:
    'Vika voi olla verkkoyhteydessäsi tai palvelussa. Sivu yrittää itse uudelleen hetken kuluttua.',
  unreachableEmergency: 'Jos joku on välittömässä vaarassa, soita hätänumeroon 112.',
  tryAgain: 'Yritä uudelleen',

  failureTitle: 'Sivulla tapahtui virhe',
  failureText:
    'Lataa sivu uudelleen. Keskustelusi ja kesken jäänyt tekstisi ovat tallessa tässä välilehdessä.',

  conversation: 'Keskustelu',
  topicWas: (topic: string) => `Aihe: ${topic}`,
  you: 'Sinä',
  counsellor: 'Ohjaaja',
  waitingFor: 'Odottaa ohjaajaa',
  answering: (who: string) => `Sinulle vastaa ${who}`,
  joined: (who: string) => `${who} liittyi keskusteluun`,
  released: 'Toinen ohjaaja jatkaa kanssasi pian',
  closedLine: 'Ohjaaja päätti keskustelun',
  reopenedBy: (who: string) => `${who} avasi keskustelun uudelleen`,
  reopened: 'Keskustelu avautui uudelleen',
  left: 'Lopetit keskustelun',
  movedAsMessage:
    'Asiasi jatkuu viestinä: saat vastauksen tähän, eikä sinun tarvitse jäädä sivulle odottamaan',
  moved: 'Asiasi siirrettiin eteenpäin palvelussa',
  merged: 'Keskustelusi jatkuu toisessa keskustelussasi',
  identityAsked: 'Ohjaaja pyytää sinua tunnistautumaan',
  identityGiven: 'Olet tunnistautunut',
  identityDeclined: 'Valitsit, ettet tunnistaudu',
  identityLapsed: 'Tunnistautumispyyntö vanheni',
  colleagueInvited: (who: string) => `${who} kutsuttiin mukaan keskusteluun`,
  colleagueLeft: (who: string) => `${who} poistui keskustelusta`,
  callPromised: (day: string, time: string) => `Soitamme sinulle ${day} klo ${time} tai pian sen jälkeen`,
  callWithin: (day: string, from: string, to: string) =>
    `Soitamme sinulle ${day} klo ${from} ja ${to} välillä`,
  callReached: 'Tavoitimme sinut puhelimitse',
  callTried: 'Yritimme soittaa sinulle ja yritämme uudelleen',
  callGivenUp: 'Yritimme soittaa sinulle kolme kertaa. Ota yhteyttä, kun sinulle sopii',
  signposted: 'Kiireellisessä tilanteessa sosiaalipäivystys auttaa ympäri vuorokauden',
  goesOnIn: (lang: Language) =>
    `Keskustelu jatkuu ${{ fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' }[lang]}`,
  replyUntil: (day: string) => `Voit vastata ${day} asti`,
  noReplyNeeded: 'Tähän viestiin ei tarvitse vastata',
  surveyAnswered: 'Kiitos palautteestasi',
  erased: 'Viesti on poistettu',
  isTyping: 'Ohjaaja kirjoittaa',
  sending: 'lähetetään',
  waiting: 'odottaa lähetystä',
  sent: 'lähetetty',
  read: 'luettu',
  unsent: 'ei lähetetty',
  discard: 'Poista viesti',
  newMessages: (count: number) => (count === 1 ? '1 uusi viesti' : `${count} uutta viestiä`),

  receivedOpen: 'Viestisi on perillä. Ohjaaja vastaa sinulle täällä.',
  receivedClosed: (opens: string) =>
    `Viestisi on perillä. Palvelu on nyt suljettu: ${opens}. Ohjaaja vastaa sinulle täällä, kun palvelu on auki.`,
  receivedClosedUnknown:
    'Viestisi on perillä. Palvelu on nyt suljettu. Ohjaaja vastaa sinulle täällä, kun palvelu on auki.',
  stillClosed: (opens: string) => `Palvelu on nyt suljettu: ${opens}. Voit silti kirjoittaa.`,
  writeMessage: 'Kirjoita viesti',
  reopenByWriting: 'Kirjoita, jos asia jatkuu',
  send: 'Lähetä',
  enterSends: 'Enter lähettää, Vaihto + Enter vaihtaa riviä',
  charactersLeft: (count: number) => `Merkkejä jäljellä ${count}`,
  tooLong: (count: number) =>
    `Viesti on ${count} merkkiä liian pitkä. Lyhennä sitä tai lähetä kahdessa osassa.`,

  connecting: 'Yhdistetään…',
  lost: (since: string) => `Yhteys on ollut poikki ${since} alkaen. Yritämme uudelleen, ja tekstisi säilyy.`,
  back: 'Yhteys palasi',
  heldBack: 'Viestejä tulee juuri nyt paljon. Lähetämme viestisi hetken kuluttua.',
  outdated: 'Sivu on päivitetty. Lataa se uudelleen, niin keskustelu jatkuu.',
  reload: 'Lataa uudelleen',

  endedTitle: 'Keskustelu on päättynyt',
  endedText: (days: number | null) =>
    days === null
      ? 'Jos asia jatkuu, kirjoita tähän: keskustelu avautuu uudelleen.'
      : `Jos asia jatkuu, kirjoita tähän ${days} päivän kuluessa: keskustelu avautuu uudelleen.`,
  leftText: 'Kiitos, että kirjoitit. Voit aloittaa uuden keskustelun milloin vain.',
  leaving: 'Keskustelu päättyy, kun yhteys palaa.',
  windowPassedText:
    'Tätä keskustelua ei voi enää jatkaa. Aloita uusi: lähettämättä jäänyt tekstisi siirtyy mukaan.',
  goneTitle: 'Keskustelua ei enää löydy',
  startAnew: 'Aloita uusi keskustelu',
  copy: 'Kopioi keskustelu',
  end: 'Lopeta keskustelu',
  tools: 'Valikko',

  endQuestion: 'Lopetetaanko keskustelu?',
  endExplained: 'Ohjaaja näkee, että lopetit. Voit kopioida keskustelun itsellesi ennen kuin lopetat.',
  endYes: 'Lopeta keskustelu',
  endNo: 'Jatka keskustelua',

  codeTitle: 'Viestissä on henkilötunnus',
  codeText:
    'Olet täällä nimettömänä, eikä henkilötunnusta tarvita. Poista se, niin sinua ei voi tunnistaa viestistä.',
  codeRemove: 'Poista henkilötunnus',
  codeEdit: 'Muokkaa viestiä',
  codeSend: 'Lähetä henkilötunnus silti',

  copyTitle: 'Keskustelu tekstinä',
  copyText: 'Teksti ei lähde mihinkään. Mieti, kuka voi nähdä sen, kun tallennat sen laitteellesi.',
  copyDo: 'Kopioi teksti',
  copied: 'Kopioitu',
  copyByHand: 'Kopiointi ei onnistunut. Teksti on valittu: kopioi se itse.',

  saysUnsent: 'Viestiä ei lähetetty',
  saysNew: (who: string, text: string) => `Uusi viesti, ${who}: ${text}`,
};

export type Words = typeof fi;
