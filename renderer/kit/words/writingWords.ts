import type { Words } from './word.ts';

/** Writing to a client or to colleagues, and ending a contact. */
export const writingWords = {
  'composer.label': { fi: 'Kirjoittaminen', sv: 'Skrivande', en: 'Writing' },
  'composer.tabs': { fi: 'Kenelle kirjoitat', sv: 'Till vem du skriver', en: 'Whom you write to' },
  'composer.tab.reply': { fi: 'Vastaus', sv: 'Svar', en: 'Reply' },
  'composer.tab.note': { fi: 'Sisäinen muistiinpano', sv: 'Intern anteckning', en: 'Internal note' },
  'composer.draftWaits': { fi: 'luonnos', sv: 'utkast', en: 'draft' },
  'composer.to': { fi: 'Asiakkaalle:', sv: 'Till klienten:', en: 'To the client:' },
  'composer.notToClient': {
    fi: 'Ei näy asiakkaalle',
    sv: 'Syns inte för klienten',
    en: 'Not shown to the client',
  },
  'composer.about': { fi: '· koskee: {alias}', sv: '· gäller: {alias}', en: '· about {alias}' },
  'composer.field.reply': {
    fi: 'Vastaus asiakkaalle: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Svar till klienten: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Reply to the client: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'composer.field.note': {
    fi: 'Sisäinen muistiinpano, ei näy asiakkaalle: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Intern anteckning, syns inte för klienten: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Internal note, not shown to the client: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'composer.placeholder.reply': {
    fi: 'Kirjoita asiakkaalle',
    sv: 'Skriv till klienten',
    en: 'Write to the client',
  },
  'composer.placeholder.note': {
    fi: 'Kirjoita itsellesi ja kollegoille',
    sv: 'Skriv för dig själv och kolleger',
    en: 'Write for yourself and colleagues',
  },
  'composer.send.reply': { fi: 'Lähetä asiakkaalle', sv: 'Skicka till klienten', en: 'Send to the client' },
  'composer.send.note': { fi: 'Tallenna muistiinpano', sv: 'Spara anteckningen', en: 'Save the note' },
  'composer.newLine': { fi: 'rivinvaihto', sv: 'ny rad', en: 'new line' },
  'composer.left': {
    fi: '{count, plural, one {# merkki jäljellä} other {# merkkiä jäljellä}}',
    sv: '{count, plural, other {# tecken kvar}}',
    en: '{count, plural, one {# character left} other {# characters left}}',
  },
  'composer.claimFirst': {
    fi: 'Ota keskustelu ensin, niin voit vastata. Muistiinpanon voit kirjoittaa heti.',
    sv: 'Ta konversationen först, så kan du svara. En anteckning kan du skriva genast.',
    en: 'Claim the conversation first, then you can reply. A note can be written at once.',
  },
  'composer.othersContact': {
    fi: '{name} hoitaa tätä, ja vain hän vastaa asiakkaalle. Voit kirjoittaa muistiinpanon.',
    sv: '{name} sköter detta, och bara hen svarar klienten. Du kan skriva en anteckning.',
    en: '{name} has this, and only they reply to the client. You can write a note.',
  },
  'composer.closed': {
    fi: 'Keskustelu on suljettu. Avaa se uudelleen, jos asiakkaalle on vielä kirjoitettava.',
    sv: 'Konversationen är avslutad. Öppna den på nytt om klienten ännu ska få svar.',
    en: 'The conversation is closed. Reopen it if there is more to write to the client.',
  },
  'composer.abandoned': {
    fi: 'Asiakas poistui jonosta, joten vastaus ei enää tavoita häntä.',
    sv: 'Klienten lämnade kön, så ett svar når hen inte längre.',
    en: 'The client left the queue, so a reply would no longer reach them.',
  },
  'composer.draftKept': {
    fi: 'Luonnoksesi on tallessa.',
    sv: 'Ditt utkast är i förvar.',
    en: 'Your draft is kept.',
  },
  'composer.identityCode': {
    fi: 'Tekstissä on henkilötunnus. Asiakas on tunnistamaton: poista se ennen lähettämistä.',
    sv: 'Texten innehåller en personbeteckning. Klienten är oidentifierad: ta bort den innan du skickar.',
    en: 'The text holds a personal identity code. The client is not identified: remove it before sending.',
  },
  'composer.identityCodeInNote': {
    fi: 'Muistiinpanossa on henkilötunnus. Tunnistamattoman asiakkaan tietoihin sitä ei kirjata.',
    sv: 'Anteckningen innehåller en personbeteckning. Den antecknas inte för en oidentifierad klient.',
    en: 'The note holds a personal identity code. It is not recorded for a client who is not identified.',
  },
  'draft.saved': { fi: 'Luonnos tallennettu', sv: 'Utkastet sparat', en: 'Draft saved' },
  'draft.saving': { fi: 'Tallennetaan luonnosta…', sv: 'Sparar utkastet…', en: 'Saving the draft…' },
  'draft.here': {
    fi: 'Luonnos tallessa tällä koneella',
    sv: 'Utkastet sparat på den här datorn',
    en: 'Draft kept on this computer',
  },
  'override.title': {
    fi: 'Ota silti: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Ta ändå: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Claim all the same: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'override.reason': {
    fi: 'Syy (kirjataan muistiinpanoksi)',
    sv: 'Orsak (skrivs ned som anteckning)',
    en: 'Reason (written down as a note)',
  },
  'override.missing': { fi: 'Kirjoita ensin syy.', sv: 'Skriv först en orsak.', en: 'Write a reason first.' },
  'override.confirm': { fi: 'Ota silti', sv: 'Ta ändå', en: 'Claim all the same' },
  'closing.title': {
    fi: 'Sulje: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Avsluta: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Close: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'closing.titleAndNext': {
    fi: 'Sulje ja siirry seuraavaan: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Avsluta och gå till nästa: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Close and go to the next: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'closing.resolution': { fi: 'Ratkaisu', sv: 'Lösning', en: 'Resolution' },
  'closing.contactBy': { fi: 'Kuka otti yhteyttä', sv: 'Vem tog kontakt', en: 'Who made contact' },
  'closing.topic': { fi: 'Aihe', sv: 'Ämne', en: 'Topic' },
  'closing.nextStep': {
    fi: 'Sovittu seuraava askel',
    sv: 'Överenskommet nästa steg',
    en: 'Agreed next step',
  },
  'closing.clientsChoice': { fi: 'asiakkaan valinta', sv: 'klientens val', en: 'the client’s choice' },
  'closing.missing': { fi: 'Valitse yksi.', sv: 'Välj ett.', en: 'Choose one.' },
  'closing.left': {
    fi: '{count, plural, one {# kohta valitsematta} other {# kohtaa valitsematta}}',
    sv: '{count, plural, one {# punkt återstår} other {# punkter återstår}}',
    en: '{count, plural, one {# choice left} other {# choices left}}',
  },
  'closing.ready': { fi: 'Valmis suljettavaksi', sv: 'Klar att avslutas', en: 'Ready to close' },
  'closing.confirm': { fi: 'Sulje keskustelu', sv: 'Avsluta konversationen', en: 'Close the conversation' },
  'closing.cancel': { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
  'closing.unread': {
    fi: 'Asiakas kirjoitti juuri:',
    sv: 'Klienten skrev just:',
    en: 'The client has just written:',
  },
  'closing.read': { fi: 'Palaa lukemaan', sv: 'Gå tillbaka och läs', en: 'Go back and read' },
  'closing.draft': {
    fi: 'Sinulla on lähettämätön vastaus. Se jää luonnokseksi, eikä asiakas saa sitä.',
    sv: 'Du har ett svar som inte skickats. Det blir kvar som utkast och klienten får det inte.',
    en: 'You have a reply that has not been sent. It stays a draft and the client will not get it.',
  },
} as const satisfies Words;
