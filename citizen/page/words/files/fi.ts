/** Files, in Finnish. */
export const filesFi = {
  attach: 'Lisää liite',
  attachHint: (types: string, size: string) => `${types}, enintään ${size}`,
  pendingFiles: 'Lähtevät liitteet',
  attachments: 'Liitteet',
  filesAnonymous:
    'Olet nimetön. Tarkista, ettei liitteissä ole henkilötunnusta tai muuta, mistä sinut tai läheisesi voi tunnistaa.',
  fileComing: (percent: number) => `lähetetään ${percent} %`,
  fileWaiting: 'odottaa tarkistusta',
  fileReady: 'valmis',
  removeFile: (name: string) => `Poista liite ${name}`,
  retryFile: (name: string) => `Yritä uudelleen: ${name}`,
  saveFile: 'Tallenna',
  saveFileNamed: (name: string) => `Tallenna liite ${name}`,
  savingFile: 'haetaan…',
  saveFailed: 'Liitettä ei saatu. Yritä uudelleen.',
  filesNotReady: 'Odota, että liitteet ovat valmiit, tai poista ne.',
  fileTooLarge: (size: string) => `Tiedosto on liian suuri. Enintään ${size}.`,
  fileEmpty: 'Tiedosto on tyhjä.',
  fileTypeRefused: (types: string) => `Tällaista tiedostoa ei voi lähettää. Sopivat: ${types}.`,
  tooManyFiles: 'Liitteitä on liikaa. Poista osa tai lähetä ne toisessa viestissä.',
  fileRefused: 'Tiedostosta löytyi haittaohjelma. Sitä ei lähetetty.',
  fileBroken: 'Liitteen lähetys katkesi.',
  fileNotAllowed: 'Tähän keskusteluun ei voi nyt lisätä liitteitä.',
  saysFileAdded: (name: string) => `Liite lisätty: ${name}`,
  textFile: 'teksti',
};
export type FilesWords = typeof filesFi;
