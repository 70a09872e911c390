import type { Words } from './word.ts';

/** Looking for words in one conversation, and taking it out as text. */
export const readingWords = {
  'action.find': {
    fi: 'Etsi keskustelusta',
    sv: 'Sök i konversationen',
    en: 'Find in the conversation',
  },
  'find.label': {
    fi: 'Etsi tästä keskustelusta',
    sv: 'Sök i den här konversationen',
    en: 'Find in this conversation',
  },
  'find.at': { fi: 'Osuma {at}/{of}', sv: 'Träff {at}/{of}', en: 'Match {at}/{of}' },
  'find.looking': { fi: 'Etsitään…', sv: 'Söker…', en: 'Looking…' },
  'find.none': { fi: 'Ei osumia', sv: 'Inga träffar', en: 'No matches' },
  'find.part': {
    fi: 'Vain ladatut viestit käytiin läpi: yhteys puuttuu.',
    sv: 'Endast hämtade meddelanden gicks igenom: förbindelsen saknas.',
    en: 'Only fetched messages were looked through: there is no connection.',
  },
  'find.previous': { fi: 'Edellinen osuma', sv: 'Föregående träff', en: 'Previous match' },
  'find.next': { fi: 'Seuraava osuma', sv: 'Nästa träff', en: 'Next match' },
  'find.close': { fi: 'Sulje etsintä', sv: 'Stäng sökningen', en: 'Close the search' },
  'action.copy': {
    fi: 'Kopioi keskustelu tekstinä',
    sv: 'Kopiera konversationen som text',
    en: 'Copy the conversation as text',
  },
  'copy.title': {
    fi: 'Kopioi tekstinä: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Kopiera som text: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Copy as text: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'copy.what': {
    fi: 'Leikepöydälle tulevat asiakkaan ja ammattilaisten viestit aikoineen. Lokiin jää merkintä siitä, kuka keskustelun kopioi.',
    sv: 'Klientens och de yrkesverksammas meddelanden med tider läggs i urklipp. I loggen antecknas vem som kopierade konversationen.',
    en: 'The messages of the client and the professionals go to the clipboard with their times. The log holds who copied the conversation.',
  },
  'copy.withNotes': {
    fi: 'Myös sisäiset muistiinpanot',
    sv: 'Även interna anteckningar',
    en: 'Internal notes too',
  },
  'copy.withNotesHint': {
    fi: 'Niitä ei ole tarkoitettu asiakkaalle.',
    sv: 'De är inte avsedda för klienten.',
    en: 'They are not meant for the client.',
  },
  'copy.confirm': { fi: 'Kopioi', sv: 'Kopiera', en: 'Copy' },
  'copy.refused': {
    fi: 'Leikepöytää ei saatu käyttöön. Teksti on alla valittuna: kopioi se näppäimillä Ctrl+C.',
    sv: 'Urklippet kunde inte användas. Texten är markerad nedan: kopiera den med Ctrl+C.',
    en: 'The clipboard could not be used. The text is selected below: copy it with Ctrl+C.',
  },
  'copy.byHand': { fi: 'Keskustelu tekstinä', sv: 'Konversationen som text', en: 'The conversation as text' },
  'copy.head': {
    fi: 'Keskustelu: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Konversation: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Conversation: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'copy.taken': {
    fi: 'Kopioitu {at}, {name}. Ajat ovat Suomen aikaa.',
    sv: 'Kopierad {at}, {name}. Tiderna är finsk tid.',
    en: 'Copied {at}, {name}. Times are Finnish time.',
  },
  'copy.file': { fi: '(liite: {name})', sv: '(bilaga: {name})', en: '(file: {name})' },
  'done.copied': {
    fi: 'Keskustelu on leikepöydällä: {count, plural, one {# viesti} other {# viestiä}}',
    sv: 'Konversationen finns i urklipp: {count, plural, one {# meddelande} other {# meddelanden}}',
    en: 'The conversation is on the clipboard: {count, plural, one {# message} other {# messages}}',
  },
} satisfies Words;
