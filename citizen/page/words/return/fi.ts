/** Coming back to an earlier matter, in Finnish. They come with their view, not with the page. */
export const returnFi = {
  lead: 'Kun tunnistaudut, näet omat asiasi, jotka ovat kesken tai päättyneet viime päivinä. Näet vain ne asiat, joissa olet tunnistautunut.',
  how: 'Tunnistaudu pankkitunnuksilla, mobiilivarmenteella tai henkilökortilla. Sen jälkeen palaat tälle sivulle.',
  looking: 'Haemme asioitasi…',
  of: (name: string) => `Tunnistautunut: ${name}`,
  forget: 'Kirjaudu ulos',
  yours: 'Asiasi',
  none: 'Sinulla ei ole asiaa, jota voisi jatkaa',
  noneText:
    'Tunnistautuneena aloittamiasi asioita ei ole nyt kesken. Nimettömänä käytyyn keskusteluun ei voi palata. Voit aina ottaa yhteyttä uudelleen.',
  contactUs: 'Ota yhteyttä',
  chat: 'Keskustelu',
  message: 'Viestisi meille',
  request: 'Soittopyyntösi',
  booking: 'Varattu puhelusi',
  professional: 'Viesti sinulle',
  unread: (count: number) => (count === 1 ? '1 uusi viesti' : `${count} uutta viestiä`),
  ended: 'Päättynyt',
  opening: 'Avataan…',
  expired: 'Tunnistautumisesi vanheni. Tunnistaudu uudelleen.',
  gone: 'Tätä asiaa ei voi enää jatkaa.',
  tooFast: 'Yrityksiä on ollut liian monta. Odota hetki ja yritä sitten uudelleen.',
};

export type ReturnWords = typeof returnFi;
