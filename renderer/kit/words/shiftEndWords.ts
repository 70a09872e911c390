import type { Words } from './word.ts';

/** The end of a shift, and the hand-over sheet. */
export const shiftEndWords = {
  'action.shift.end': { fi: 'Päätä vuoro', sv: 'Avsluta arbetsskiftet', en: 'End the shift' },
  'shift.mine': {
    fi: '{count, plural, =0 {Ei avoimia yhteydenottoja} one {# avoin yhteydenotto} other {# avointa yhteydenottoa}}',
    sv: '{count, plural, =0 {Inga öppna kontakter} one {# öppen kontakt} other {# öppna kontakter}}',
    en: '{count, plural, =0 {No open contacts} one {# open contact} other {# open contacts}}',
  },
  'shift.chatOpen': { fi: 'chat auki', sv: 'chatt öppen', en: 'chat open' },
  'shift.open': { fi: 'Avaa', sv: 'Öppna', en: 'Open' },
  'shift.handOver': { fi: 'Luovuta…', sv: 'Lämna över…', en: 'Hand over…' },
  'shift.give': { fi: 'Luovuta', sv: 'Lämna över', en: 'Hand over' },
  'shift.to': { fi: 'Kenelle', sv: 'Till vem', en: 'To whom' },
  'shift.note': {
    fi: 'Miten asia on, mitä on sovittu',
    sv: 'Hur ärendet ligger till, vad som är avtalat',
    en: 'How it stands, what was agreed',
  },
  'shift.notAtWork': {
    fi: '{name} (ei vuorossa)',
    sv: '{name} (inte på skift)',
    en: '{name} (not on shift)',
  },
  'shift.goesToQueue': {
    fi: 'Ei vuorossa: yhteydenotto odottaa jonossaan.',
    sv: 'Inte på skift: kontakten väntar i sin kö.',
    en: 'Not on shift: the contact waits in its queue.',
  },
  'shift.urgentOpen': {
    fi: '{count, plural, one {Sinulla on # kiireellinen asia hoitamatta. Hoida tai luovuta se.} other {Sinulla on # kiireellistä asiaa hoitamatta. Hoida tai luovuta ne.}}',
    sv: '{count, plural, one {Du har # brådskande ärende oskött. Sköt det eller lämna över det.} other {Du har # brådskande ärenden oskötta. Sköt dem eller lämna över dem.}}',
    en: '{count, plural, one {You have # urgent matter not handled. Handle it or hand it over.} other {You have # urgent matters not handled. Handle them or hand them over.}}',
  },
  'shift.unseen': {
    fi: '{count, plural, one {# näkemätön viesti: lue se, tai valitse kuka sen saa.} other {# näkemätöntä viestiä: lue ne, tai valitse kuka ne saa.}}',
    sv: '{count, plural, one {# osett meddelande: läs det, eller välj vem som får det.} other {# osedda meddelanden: läs dem, eller välj vem som får dem.}}',
    en: '{count, plural, one {# unseen message: read it, or choose who gets it.} other {# unseen messages: read them, or choose who gets them.}}',
  },
  'shift.unseenTitle': {
    fi: '{count, plural, one {# näkemätön viesti luovutettavaksi} other {# näkemätöntä viestiä luovutettavaksi}}',
    sv: '{count, plural, one {# osett meddelande att lämna över} other {# osedda meddelanden att lämna över}}',
    en: '{count, plural, one {# unseen message to hand over} other {# unseen messages to hand over}}',
  },
  'shift.clear': {
    fi: 'Kaikki on nähty. Vuoron voi päättää.',
    sv: 'Allt är sett. Skiftet kan avslutas.',
    en: 'Everything is seen. The shift can end.',
  },
  'done.shiftEnded': {
    fi: 'Vuoro päättyi. Voit kirjautua ulos.',
    sv: 'Skiftet är slut. Du kan logga ut.',
    en: 'The shift has ended. You can sign out.',
  },
  'done.handedOver': {
    fi: 'Luovutettu: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Överlämnad: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Handed over: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'done.sheetCopied': {
    fi: 'Luovutusmuistio kopioitu',
    sv: 'Överlämningen kopierad',
    en: 'Hand-over sheet copied',
  },
  'sheet.label': { fi: 'Luovutusmuistio', sv: 'Överlämning', en: 'Hand-over sheet' },
  'sheet.title': {
    fi: 'Luovutusmuistio: {name}, {at}',
    sv: 'Överlämning: {name}, {at}',
    en: 'Hand-over sheet: {name}, {at}',
  },
  'sheet.copy': { fi: 'Kopioi tekstinä', sv: 'Kopiera som text', en: 'Copy as text' },
  'sheet.print': { fi: 'Tulosta', sv: 'Skriv ut', en: 'Print' },
  'sheet.notCopied': {
    fi: 'Kopiointi ei onnistunut. Valitse teksti ja kopioi itse.',
    sv: 'Kopieringen lyckades inte. Markera texten och kopiera själv.',
    en: 'Copying did not work. Select the text and copy it yourself.',
  },
  'sheet.empty': {
    fi: 'Ei mitään luovutettavaa.',
    sv: 'Inget att lämna över.',
    en: 'Nothing to hand over.',
  },
  'sheet.channel': { fi: 'Tapa ja jono', sv: 'Kanal och kö', en: 'Channel and queue' },
  'sheet.next': { fi: 'Sovittu, seuraavaksi', sv: 'Avtalat, härnäst', en: 'Agreed, next' },
  'sheet.due': { fi: 'Määräaika', sv: 'Tidsgräns', en: 'Due' },
  'sheet.note': { fi: 'Viimeisin muistiinpano', sv: 'Senaste anteckning', en: 'Latest note' },
  'sheet.given': { fi: 'Luovutettu', sv: 'Överlämnad till', en: 'Handed over to' },
  'sheet.toQueue': { fi: 'takaisin jonoon', sv: 'tillbaka till kön', en: 'back to its queue' },
  'sheet.urgentHandled': {
    fi: 'kiireellinen, hoidettu',
    sv: 'brådskande, skött',
    en: 'urgent, handled',
  },
  'sheet.notAssessed': { fi: 'arvioimatta', sv: 'inte bedömd', en: 'not assessed' },
  'sheet.protected': {
    fi: 'Turvakielto: katso Luotsista.',
    sv: 'Spärrmarkering: se i Luotsi.',
    en: 'Safety flag: see in Luotsi.',
  },
  'sheet.callAt': {
    fi: '{count, plural, =0 {Soitto sovittu {at}.} other {Soitto sovittu {at}, yrityksiä #.}}',
    sv: '{count, plural, =0 {Samtal avtalat {at}.} other {Samtal avtalat {at}, försök #.}}',
    en: '{count, plural, =0 {Call agreed for {at}.} other {Call agreed for {at}, attempts #.}}',
  },
  'sheet.transfer': {
    fi: 'Siirto odottaa: {label}.',
    sv: 'Överföring väntar: {label}.',
    en: 'Transfer pending: {label}.',
  },
  'sheet.identifying': {
    fi: 'Pyydetty tunnistautumaan.',
    sv: 'Ombedd att identifiera sig.',
    en: 'Asked to identify.',
  },
  'sheet.answerOwed': {
    fi: 'Asiakas odottaa vastausta {at} alkaen.',
    sv: 'Klienten väntar på svar sedan {at}.',
    en: 'The client has waited for an answer since {at}.',
  },
  'sheet.waits': { fi: 'Odottaa asiakasta.', sv: 'Väntar på klienten.', en: 'Waits for the client.' },
  'sheet.agreed': { fi: 'Sovittu: {label}.', sv: 'Avtalat: {label}.', en: 'Agreed: {label}.' },
} as const satisfies Words;
