import type { Words } from './word.ts';

/** Files in a conversation: bringing, sending and saving them. */
export const fileWords = {
  'action.attach': { fi: 'Lisää liite', sv: 'Lägg till bilaga', en: 'Add an attachment' },
  'files.pending': { fi: 'Lähtevät liitteet', sv: 'Bilagor som skickas', en: 'Attachments to be sent' },
  'files.sent': { fi: 'Liitteet', sv: 'Bilagor', en: 'Attachments' },
  'files.drop': {
    fi: 'Pudota tiedostot tähän, niin ne lähtevät asiakkaalle vastauksen mukana.',
    sv: 'Släpp filerna här, så skickas de till klienten med svaret.',
    en: 'Drop the files here, and they go to the client with the reply.',
  },
  'files.coming': { fi: 'lähetetään {percent} %', sv: 'skickas {percent} %', en: 'uploading {percent}%' },
  'files.waiting': { fi: 'odottaa tarkistusta', sv: 'väntar på kontroll', en: 'waiting to be scanned' },
  'files.ready': { fi: 'valmis lähtemään', sv: 'klar att skickas', en: 'ready to go' },
  'files.remove': {
    fi: 'Poista liite {name}',
    sv: 'Ta bort bilagan {name}',
    en: 'Remove the attachment {name}',
  },
  'files.retry': {
    fi: 'Lähetä liite {name} uudelleen',
    sv: 'Skicka bilagan {name} på nytt',
    en: 'Upload the attachment {name} again',
  },
  'files.save': { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  'files.saveNamed': {
    fi: 'Tallenna liite {name}',
    sv: 'Spara bilagan {name}',
    en: 'Save the attachment {name}',
  },
  'files.fetching': { fi: 'haetaan…', sv: 'hämtas…', en: 'fetching…' },
  'files.notSaved': {
    fi: 'Liitettä ei saatu. Yritä uudelleen.',
    sv: 'Bilagan kunde inte hämtas. Försök igen.',
    en: 'The attachment could not be fetched. Try again.',
  },
  'files.notScanned': { fi: 'virustarkistamaton', sv: 'inte viruskontrollerad', en: 'not scanned' },
  'files.scanned': { fi: 'virustarkistettu', sv: 'viruskontrollerad', en: 'scanned' },
  'files.type.txt': { fi: 'teksti', sv: 'text', en: 'text' },
  'files.added': {
    fi: 'Liite {name} on valmis lähtemään.',
    sv: 'Bilagan {name} är klar att skickas.',
    en: 'The attachment {name} is ready to go.',
  },
  'files.tooLarge': {
    fi: '{name} on liian suuri. Yksi liite voi olla enintään {size}.',
    sv: '{name} är för stor. En bilaga får vara högst {size}.',
    en: '{name} is too large. An attachment can be at most {size}.',
  },
  'files.empty': {
    fi: '{name} on tyhjä tiedosto.',
    sv: '{name} är en tom fil.',
    en: '{name} is an empty file.',
  },
  'files.typeRefused': {
    fi: '{name} ei ole sellainen tiedosto, jonka voi lähettää. Sopivat: {types}.',
    sv: '{name} är inte en fil som kan skickas. Tillåtna: {types}.',
    en: '{name} is not a file that can be sent. These can: {types}.',
  },
  'files.tooMany': {
    fi: '{name} on liikaa: viestissä tai keskustelussa ei ole enempää tilaa liitteille.',
    sv: '{name} är för mycket: meddelandet eller konversationen rymmer inte fler bilagor.',
    en: '{name} is one too many: the message or the conversation has no room for more attachments.',
  },
  'files.refused': {
    fi: 'Virustarkistus esti liitteen {name}. Sitä ei lähetetä.',
    sv: 'Viruskontrollen stoppade bilagan {name}. Den skickas inte.',
    en: 'The malware scan stopped {name}. It is not sent.',
  },
  'files.notAllowed': {
    fi: 'Liitettä {name} ei voi lisätä: tähän keskusteluun et voi nyt vastata.',
    sv: 'Bilagan {name} kan inte läggas till: du kan inte svara i den här konversationen nu.',
    en: '{name} cannot be added: you cannot reply in this conversation now.',
  },
  'files.broken': {
    fi: 'Liitteen {name} lähetys katkesi. Yritä uudelleen.',
    sv: 'Sändningen av bilagan {name} avbröts. Försök igen.',
    en: 'Uploading {name} was interrupted. Try again.',
  },
  'reason.filesNotReady': {
    fi: 'Odota, että liitteet ovat valmiit, tai poista ne.',
    sv: 'Vänta tills bilagorna är klara, eller ta bort dem.',
    en: 'Wait until the attachments are ready, or remove them.',
  },
  'reason.filesOnlyInReply': {
    fi: 'Liitteet lähtevät vain vastauksen mukana. Vaihda vastaukseen.',
    sv: 'Bilagor skickas bara med ett svar. Byt till svar.',
    en: 'Attachments go with a reply only. Switch to the reply.',
  },
  'reason.filesOff': {
    fi: 'Liitteet eivät ole käytössä tässä palvelussa.',
    sv: 'Bilagor är inte i bruk i den här tjänsten.',
    en: 'Attachments are not in use in this service.',
  },
} as const satisfies Words;
