/** Identifying oneself and a professional's message, in Finnish. */
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
  notMe: 'Peru tunnistautuminen',
  identityCancelled: 'Tunnistautuminen jäi kesken. Voit yrittää uudelleen.',
  identityFailed: 'Tunnistautuminen ei onnistunut. Yritä uudelleen.',
  identityUnavailable: 'Tunnistautuminen ei juuri nyt toimi. Yritä hetken kuluttua uudelleen.',
  identityNeeded: 'Tunnistautumisesi vanheni. Tunnistaudu uudelleen. Tekstisi on tallessa.',

  professionalTitle: 'Viesti sinulle',
  replyUntilHint: (day: string) => `Voit vastata tähän viestiin ${day} asti.`,
  replyClosed: 'Tähän viestiin ei voi vastata. Jos sinulla on asiaa, ota yhteyttä uudelleen.',
};

export type IdentityWords = typeof identityFi;
