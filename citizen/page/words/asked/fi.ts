/** The counsellor's request to identify oneself, in Finnish. They come with its card, not with the page. */
export const askedFi = {
  stayAnonymous: 'En halua tunnistautua',
  askedTitle: 'Ohjaaja pyytää sinua tunnistautumaan',
  askedWhy:
    'Kun tiedämme, kuka olet, ohjaaja voi puhua kanssasi henkilökohtaisista asioistasi ja siirtää asiasi työntekijälle, joka voi hoitaa sen.',
  askedHow:
    'Tunnistaudu pankkitunnuksilla, mobiilivarmenteella tai henkilökortilla. Sen jälkeen palaat tähän keskusteluun.',
  askedElse:
    'Saat itse päättää. Jos et tunnistaudu, neuvomme sinua silti yleisesti. Asiaasi emme silloin voi siirtää eteenpäin.',
  changedMind: 'Voit tunnistautua myöhemminkin, jos muutat mielesi.',
  lapsedText: 'Pyyntö ehti vanhentua. Voit silti tunnistautua.',
};

export type AskedWords = typeof askedFi;
