import type { Words } from './word.ts';

/** Messages that a professional begins: to whom, what for, whether they may be replied to, and how far they came. */
export const messageWords = {
  'action.message': { fi: 'Viesti asiakkaalle', sv: 'Meddelande till klienten', en: 'Message to the client' },
  'message.title': { fi: 'Viesti asiakkaalle', sv: 'Meddelande till klienten', en: 'Message to the client' },
  'message.to': { fi: 'Vastaanottaja', sv: 'Mottagare', en: 'Recipient' },
  'message.knownFrom': {
    fi: 'Vahvasti tunnistautunut. Viestin voi lukea vain hän, tunnistautumalla.',
    sv: 'Starkt identifierad. Meddelandet kan läsas bara av hen, genom identifiering.',
    en: 'Strongly identified. Only they can read the message, by identifying.',
  },
  'message.other': { fi: 'Hae toinen', sv: 'Sök en annan', en: 'Find another' },
  'message.notIdentified': {
    fi: 'Avoimen keskustelun asiakas ei ole tunnistautunut vahvasti, joten hänelle ei voi kirjoittaa näin. Pyydä tunnistautumaan tai hae toinen.',
    sv: 'Klienten i den öppna konversationen har inte identifierat sig starkt och kan därför inte tillskrivas så här. Be om identifiering eller sök en annan.',
    en: 'The client of the open conversation has not identified strongly, so they cannot be written to like this. Ask them to identify, or find another.',
  },
  'message.search': { fi: 'Hae asiakasta', sv: 'Sök en klient', en: 'Find a client' },
  'message.searchHint': {
    fi: 'Nimi tai yhteydenoton numero. Enter hakee; haku kirjataan.',
    sv: 'Namn eller kontaktens nummer. Enter söker; sökningen antecknas.',
    en: 'A name or a contact’s number. Enter searches; each search is written down.',
  },
  'message.hits': { fi: 'Löytyneet', sv: 'Träffar', en: 'Found' },
  'message.noHits': {
    fi: 'Ketään ei löytynyt. Kokeile koko sukunimeä tai yhteydenoton numeroa.',
    sv: 'Ingen hittades. Pröva hela släktnamnet eller kontaktens nummer.',
    en: 'Nobody was found. Try the whole surname or the contact’s number.',
  },
  'message.searchFailed': {
    fi: 'Haku ei onnistunut. Yritä uudelleen.',
    sv: 'Sökningen lyckades inte. Försök igen.',
    en: 'The search failed. Try again.',
  },
  'message.hitNotIdentified': {
    fi: 'Tämä asiakas ei ole tunnistautunut vahvasti. Valitse toinen yhteydenotto.',
    sv: 'Den här klienten har inte identifierat sig starkt. Välj en annan kontakt.',
    en: 'This client has not identified strongly. Choose another contact.',
  },
  'message.missingTo': { fi: 'Valitse vastaanottaja.', sv: 'Välj en mottagare.', en: 'Choose a recipient.' },
  'message.purpose': { fi: 'Mitä varten', sv: 'Ändamål', en: 'What for' },
  'message.choose': { fi: 'Valitse…', sv: 'Välj…', en: 'Choose…' },
  'message.missingPurpose': {
    fi: 'Valitse, mitä varten kirjoitat.',
    sv: 'Välj vad meddelandet gäller.',
    en: 'Choose what the message is for.',
  },
  'message.topic': { fi: 'Aihe', sv: 'Ämne', en: 'Topic' },
  'message.text': {
    fi: 'Viesti ({language, select, fi {asiakkaan kieli on suomi} sv {asiakkaan kieli on ruotsi} other {asiakkaan kieli on englanti}})',
    sv: 'Meddelande ({language, select, fi {klientens språk är finska} sv {klientens språk är svenska} other {klientens språk är engelska}})',
    en: 'Message ({language, select, fi {the client’s language is Finnish} sv {the client’s language is Swedish} other {the client’s language is English}})',
  },
  'message.missingText': { fi: 'Kirjoita viesti.', sv: 'Skriv meddelandet.', en: 'Write the message.' },
  'message.reply': { fi: 'Vastaaminen', sv: 'Svar', en: 'Replies' },
  'message.reply.none': { fi: 'Ei voi vastata', sv: 'Kan inte besvaras', en: 'No replies' },
  'message.reply.noneHint': {
    fi: 'Sulkeutuu lähetettäessä.',
    sv: 'Avslutas när det skickas.',
    en: 'Closes on sending.',
  },
  'message.reply.allowed': { fi: 'Voi vastata', sv: 'Kan besvaras', en: 'Replies allowed' },
  'message.reply.allowedHint': {
    fi: 'Sulkeutuu lähetettäessä. Vastaus {day} mennessä avaa sen jonoon.',
    sv: 'Avslutas när det skickas. Ett svar senast {day} öppnar det i kön.',
    en: 'Closes on sending. A reply by {day} reopens it in its queue.',
  },
  'message.reply.expected': { fi: 'Odotan vastausta', sv: 'Jag väntar på svar', en: 'I wait for a reply' },
  'message.reply.expectedHint': {
    fi: 'Pysyy sinulla ja odottaa. Ilman vastausta sulkeutuu {day} jälkeen.',
    sv: 'Stannar hos dig och väntar. Utan svar avslutas det efter {day}.',
    en: 'Stays with you and waits. Without a reply it closes after {day}.',
  },
  'message.missingReply': {
    fi: 'Valitse, voiko viestiin vastata.',
    sv: 'Välj om meddelandet kan besvaras.',
    en: 'Choose whether the message can be replied to.',
  },
  'message.agreed': {
    fi: 'Viestistä on sovittu asiakkaan kanssa',
    sv: 'Meddelandet är överenskommet med klienten',
    en: 'The message was agreed on with the client',
  },
  'message.missingAgreed': {
    fi: 'Vahvista, että viestistä on sovittu.',
    sv: 'Bekräfta att meddelandet är överenskommet.',
    en: 'Confirm that the message was agreed on.',
  },
  'message.proxy': {
    fi: 'Viesti menee puolesta asioivalle, jonka valtuutuksen olen nähnyt',
    sv: 'Meddelandet går till ett ombud vars fullmakt jag har sett',
    en: 'It goes to someone acting for the client, whose authorisation I have seen',
  },
  'message.seen': { fi: 'Asiakas näkee', sv: 'Klienten ser', en: 'The client sees' },
  'message.seenTitle': { fi: 'Viesti sinulle', sv: 'Meddelande till dig', en: 'A message for you' },
  'message.seenReply': {
    fi: 'Voit vastata tähän viestiin {day} asti.',
    sv: 'Du kan svara på det här meddelandet till {day}.',
    en: 'You can reply to this message until {day}.',
  },
  'message.seenNoReply': {
    fi: 'Tähän viestiin ei voi vastata. Jos sinulla on asiaa, ota yhteyttä uudelleen.',
    sv: 'Det här meddelandet kan inte besvaras. Om du har ett ärende, kontakta oss på nytt.',
    en: 'This message cannot be replied to. If you need something, contact us again.',
  },
  'message.howTheyKnow': {
    fi: 'Viesti odottaa asiakassivulla kohdassa ”Jatka aiempaa asiaa”, tunnistautumisen takana. Sisällöstä ei lähde ilmoitusta: sovi asiakkaan kanssa, milloin hän katsoo sivua.',
    sv: 'Meddelandet väntar på klientsidan under ”Fortsätt ett tidigare ärende”, bakom identifiering. Ingen avisering om innehållet skickas: kom överens med klienten om när hen tittar på sidan.',
    en: 'The message waits on the client’s page under “Continue an earlier matter”, behind identification. No notice of its content is sent: agree with the client when they will look.',
  },
  'message.send': { fi: 'Lähetä asiakkaalle', sv: 'Skicka till klienten', en: 'Send to the client' },
  'done.messageSent': {
    fi: 'Viesti on lähetetty asiakkaalle.',
    sv: 'Meddelandet är skickat till klienten.',
    en: 'The message was sent to the client.',
  },
  'message.list': {
    fi: 'Viestit asiakkaalle',
    sv: 'Meddelanden till klienten',
    en: 'Messages to the client',
  },
  'message.listFailed': {
    fi: 'Viestejä ei voitu hakea.',
    sv: 'Meddelandena kunde inte hämtas.',
    en: 'The messages could not be fetched.',
  },
  'message.open': { fi: 'Avaa viesti', sv: 'Öppna meddelandet', en: 'Open the message' },
  'message.reach.sent': { fi: 'ei vielä luettu', sv: 'ännu inte läst', en: 'not read yet' },
  'message.reach.delivered': { fi: 'toimitettu', sv: 'levererat', en: 'delivered' },
  'message.reach.read': { fi: 'luettu', sv: 'läst', en: 'read' },
  'message.reach.answered': { fi: 'vastattu', sv: 'besvarat', en: 'replied to' },
  'message.replyUntil': {
    fi: 'vastausaika {day} asti',
    sv: 'svarstid till {day}',
    en: 'replies until {day}',
  },
  'message.oneWay': { fi: 'ei vastausta', sv: 'inget svar', en: 'no replies' },
} as const satisfies Words;
