/** Identifying oneself, a professional's message and the closing survey, in Finnish. */
export const identityFi = {
  identify: 'Tunnistaudu',
  identifying: 'Siirrytään tunnistautumaan…',
  identifyFirst: 'Tunnistaudu ensin',
  identifyFirstText:
    'Viestiin vastataan sinulle henkilökohtaisesti, joten meidän on tiedettävä, kuka olet. Tunnistaudu pankkitunnuksilla, mobiilivarmenteella tai henkilökortilla. Sen jälkeen palaat tälle sivulle.',
  identifyChat: 'Haluatko asioida omalla nimelläsi? Silloin ohjaaja voi hoitaa asiaasi pidemmälle.',
  identifiedAs: (name: string) => (name === '' ? 'Olet tunnistautunut' : `Olet tunnistautunut: ${name}`),
  identifiedText: 'Ohjaaja näkee nimesi ja henkilötunnuksesi.',
  headingIdentified: 'Kirjoita meille',
  stayAnonymous: 'En halua tunnistautua',
  notMe: 'Peru tunnistautuminen',
  identityCancelled: 'Tunnistautuminen jäi kesken. Voit yrittää uudelleen.',
  identityFailed: 'Tunnistautuminen ei onnistunut. Yritä uudelleen.',
  identityUnavailable: 'Tunnistautuminen ei juuri nyt toimi. Yritä hetken kuluttua uudelleen.',
  identityNeeded: 'Tunnistautumisesi vanheni. Tunnistaudu uudelleen. Tekstisi on tallessa.',
  askedTitle: 'Ohjaaja pyytää sinua tunnistautumaan',
  askedWhy:
    'Kun tiedämme, kuka olet, ohjaaja voi puhua kanssasi henkilökohtaisista asioistasi ja siirtää asiasi työntekijälle, joka voi hoitaa sen.',
  askedHow:
    'Tunnistaudu pankkitunnuksilla, mobiilivarmenteella tai henkilökortilla. Sen jälkeen palaat tähän keskusteluun.',
  askedElse:
    'Saat itse päättää. Jos et tunnistaudu, neuvomme sinua silti yleisesti. Asiaasi emme silloin voi siirtää eteenpäin.',
  changedMind: 'Voit tunnistautua myöhemminkin, jos muutat mielesi.',
  lapsedText: 'Pyyntö ehti vanhentua. Voit silti tunnistautua.',

  professionalTitle: 'Viesti sinulle',
  replyUntilHint: (day: string) => `Voit vastata tähän viestiin ${day} asti.`,
  replyClosed: 'Tähän viestiin ei voi vastata. Jos sinulla on asiaa, ota yhteyttä uudelleen.',

  surveyTitle: 'Miten meillä meni?',
  surveyText: 'Vastaaminen on vapaaehtoista eikä vaikuta asiasi hoitoon.',
  surveyScale: (from: number, to: number) => `${from} = täysin eri mieltä, ${to} = täysin samaa mieltä`,
  surveyComment: 'Mitä muuta haluat sanoa? (vapaaehtoinen)',
  surveyCommentHint: 'Älä kirjoita nimeäsi tai muita henkilötietoja.',
  surveyEmpty: 'Valitse ainakin yksi vastaus tai kirjoita jotain.',
  surveySend: 'Lähetä palaute',
  surveySkip: 'En vastaa',
};

export type IdentityWords = typeof identityFi;
