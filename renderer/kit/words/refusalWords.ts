import type { Words } from './word.ts';

/** Why something was not done, and what would help. */
export const refusalWords = {
  'refusal.fileGone': {
    fi: 'Liite ei ole enää tallessa. Lisää se uudelleen.',
    sv: 'Bilagan finns inte kvar. Lägg till den på nytt.',
    en: 'An attachment is no longer there. Add it again.',
  },
  'refusal.fileNotReady': {
    fi: 'Liite ei ole vielä valmis lähetettäväksi. Odota hetki.',
    sv: 'Bilagan är inte klar att skickas ännu. Vänta en stund.',
    en: 'An attachment is not ready to be sent yet. Wait a moment.',
  },
  'refusal.tooManyFiles': {
    fi: 'Liitteitä voi olla enintään {count}. Poista osa ja yritä uudelleen.',
    sv: 'Det kan finnas högst {count} bilagor. Ta bort några och försök igen.',
    en: 'There can be at most {count} attachments. Remove some and try again.',
  },
  'refusal.alreadyClaimed': {
    fi: '{name} otti tämän jo. Valitse jonosta seuraava.',
    sv: '{name} tog redan den här. Välj nästa ur kön.',
    en: '{name} has already claimed this. Pick the next one from the queue.',
  },
  'refusal.alreadyClaimedBySomeone': {
    fi: 'Kollega otti tämän jo. Valitse jonosta seuraava.',
    sv: 'En kollega tog redan den här. Välj nästa ur kön.',
    en: 'A colleague has already claimed this. Pick the next one from the queue.',
  },
  'refusal.notOwner': {
    fi: '{name} hoitaa tätä. Sovi hänen kanssaan tai kirjoita muistiinpano.',
    sv: '{name} sköter detta. Kom överens med hen eller skriv en anteckning.',
    en: '{name} has this. Agree with them, or write a note.',
  },
  'refusal.notClaimed': {
    fi: 'Tämä on jonossa. Ota se ensin näppäimellä A.',
    sv: 'Den här är i kön. Ta den först med tangenten A.',
    en: 'This is in the queue. Claim it first with the key A.',
  },
  'refusal.contactClosed': {
    fi: 'Keskustelu on päättynyt. Suljetun voi avata uudelleen näppäimellä O.',
    sv: 'Konversationen har avslutats. En avslutad kan öppnas på nytt med tangenten O.',
    en: 'The conversation has ended. A closed one can be reopened with the key O.',
  },
  'refusal.unreadMessages': {
    fi: 'Asiakas on kirjoittanut lisää. Lue viesti ennen kuin suljet keskustelun.',
    sv: 'Klienten har skrivit mer. Läs meddelandet innan du avslutar konversationen.',
    en: 'The client has written more. Read the message before you close the conversation.',
  },
  'refusal.notClosed': {
    fi: 'Keskustelu on jo auki.',
    sv: 'Konversationen är redan öppen.',
    en: 'The conversation is already open.',
  },
  'refusal.reopenWindowPassed': {
    fi: 'Sulkemisesta on liian kauan. Pyydä asiakasta aloittamaan uusi keskustelu.',
    sv: 'Det har gått för länge sedan avslutet. Be klienten börja en ny konversation.',
    en: 'It was closed too long ago. Ask the client to begin a new conversation.',
  },
  'refusal.unknownCode': {
    fi: 'Palvelun valinnat ovat muuttuneet. Lataa sivu uudelleen ja valitse uudestaan.',
    sv: 'Tjänstens alternativ har ändrats. Ladda om sidan och välj på nytt.',
    en: 'The service’s choices have changed. Reload the page and choose again.',
  },
  'refusal.channelInactive': {
    fi: 'Tämä yhteydenottotapa ei ole käytössä.',
    sv: 'Det här kontaktsättet är inte i bruk.',
    en: 'This way of contact is not in use.',
  },
  'refusal.notIdentified': {
    fi: 'Asiakas ei ole tunnistautunut. Pyydä häntä ensin tunnistautumaan.',
    sv: 'Klienten har inte identifierat sig. Be hen först identifiera sig.',
    en: 'The client has not identified. Ask them to identify first.',
  },
  'refusal.missingDetail': {
    fi: 'Jokin pakollinen tieto puuttuu.',
    sv: 'En obligatorisk uppgift saknas.',
    en: 'Something that is required is missing.',
  },
  'refusal.alreadyIdentified': {
    fi: 'Asiakas on jo tunnistautunut: henkilöä ja hänen todennettuja tietojaan ei muuteta.',
    sv: 'Klienten har redan identifierat sig: personen och de bekräftade uppgifterna ändras inte.',
    en: 'The client has already identified: neither the person nor what was proven of them is changed.',
  },
  'refusal.wrongChannel': {
    fi: 'Tässä yhteydenotossa ei voi tehdä niin.',
    sv: 'Det går inte att göra så i den här kontakten.',
    en: 'That cannot be done in this kind of contact.',
  },
  'refusal.clockNotRunning': {
    fi: 'Määräaika ei ole enää siinä tilassa. Katso sen nykyinen tila yhteydenoton tiedoista.',
    sv: 'Tidsfristen är inte längre i det läget. Se dess nuvarande läge bland kontaktens uppgifter.',
    en: 'The clock no longer stands like that. See how it stands now in the contact’s details.',
  },
  'refusal.statutoryClock': {
    fi: 'Lain määräaika ({act}) ei pysähdy. Esihenkilö voi mitätöidä sen, jos se on aiheeton.',
    sv: 'En lagstadgad tidsfrist ({act}) stannar inte. Chefen kan ogiltigförklara den om den är obefogad.',
    en: 'A term set by law ({act}) does not pause. A lead can void it if it should not count.',
  },
  'refusal.transferPending': {
    fi: 'Siirto odottaa vastausta. Peru siirto ensin tai odota.',
    sv: 'En överföring väntar på svar. Återta den först eller vänta.',
    en: 'A transfer is waiting for an answer. Recall it first, or wait.',
  },
  'refusal.transferOver': {
    fi: 'Siirto ei ole enää voimassa: siihen on jo vastattu tai se on peruttu.',
    sv: 'Överföringen gäller inte längre: den har redan besvarats eller återtagits.',
    en: 'The transfer no longer stands: it was answered or recalled already.',
  },
  'refusal.safetyNotCleared': {
    fi: 'Asiakkaalla on turvakielto. Tarkista, ettei viestissä ole suojattuja tietoja, ja vahvista se.',
    sv: 'Klienten har spärrmarkering. Kontrollera att meddelandet inte röjer skyddade uppgifter och bekräfta det.',
    en: 'The client is under a safety flag. Check that the message reveals nothing protected, and confirm it.',
  },
  'refusal.notOnShift': {
    fi: 'Tähän tarvitaan työvuoro. Aloita vuoro ensin.',
    sv: 'För detta behövs ett arbetsskift. Börja skiftet först.',
    en: 'This needs a shift. Start the shift first.',
  },
  'refusal.languageMissing': {
    fi: 'Asiakkaan kieli ei ole osaamisissasi. Kerro syy, jos otat silti.',
    sv: 'Du har inte klientens språk bland dina språk. Ange en orsak om du ändå tar den.',
    en: 'The client’s language is not among yours. Give a reason if you take it all the same.',
  },
  'refusal.skillMissing': {
    fi: 'Jonon aihe ei ole osaamisissasi. Kerro syy, jos otat silti.',
    sv: 'Du har inte köns ämne bland dina kunskaper. Ange en orsak om du ändå tar den.',
    en: 'The queue’s topic is not among your skills. Give a reason if you take it all the same.',
  },
  'refusal.atCapacity': {
    fi: 'Kesken on jo {count, plural, one {# chat} other {# chattia}}, eikä kerralla oteta enempää. Kerro syy, jos otat silti.',
    sv: 'Det finns redan {count, plural, one {en chatt} other {# chattar}}, och fler tas inte på en gång. Ange en orsak om du ändå tar den.',
    en: 'There {count, plural, one {is one chat} other {are # chats}} in hand, which is all one takes at a time. Give a reason if you take it all the same.',
  },
  'refusal.singleHandler': {
    fi: '{name} käsittelee ilmoituksen loppuun. Vain esihenkilö voi antaa sen toiselle.',
    sv: '{name} behandlar anmälan till slut. Bara chefen kan ge den åt någon annan.',
    en: '{name} handles the report to its end. Only a team lead can give it to someone else.',
  },
  'refusal.singleHandlerUnknown': {
    fi: 'Sama työntekijä käsittelee ilmoituksen loppuun. Vain esihenkilö voi antaa sen toiselle.',
    sv: 'Samma person behandlar anmälan till slut. Bara chefen kan ge den åt någon annan.',
    en: 'One person handles the report to its end. Only a team lead can give it to someone else.',
  },
  'refusal.wrongShiftState': {
    fi: 'Työvuorosi ei ole enää siinä vaiheessa. Katso, missä se on nyt.',
    sv: 'Ditt arbetsskift är inte längre i det skedet. Se var det är nu.',
    en: 'Your shift no longer stands there. See how it stands now.',
  },
  'refusal.liveChatOpen': {
    fi: 'Sinulla on {count, plural, one {avoin chat} other {# avointa chattia}}. Päätä tai siirrä ennen vuoron loppua.',
    sv: 'Du har {count, plural, one {en öppen chatt} other {# öppna chattar}}. Avsluta eller överför före skiftets slut.',
    en: 'You have {count, plural, one {an open chat} other {# open chats}}. Close or transfer before the shift ends.',
  },
  'refusal.unseenMessages': {
    fi: 'Katsomatta on {count, plural, one {yksi viesti} other {# viestiä}}. Lue tai luovuta kollegalle.',
    sv: 'Osett är {count, plural, one {ett meddelande} other {# meddelanden}}. Läs eller överlämna till en kollega.',
    en: 'Nobody has seen {count, plural, one {one message} other {# messages}}. Read, or hand over to a colleague.',
  },
  'refusal.answerOwed': {
    fi: 'Asiakas odottaa vastausta. Vastaa ensin.',
    sv: 'Klienten väntar på svar. Svara först.',
    en: 'The client is waiting for an answer. Answer first.',
  },
  'refusal.urgencyNotAssessed': {
    fi: 'Ilmoituksen kiireellisyyttä ei ole vielä arvioitu. Arvioi se ensin.',
    sv: 'Anmälans brådska är inte bedömd ännu. Bedöm den först.',
    en: 'The urgency of the report has not been assessed yet. Assess it first.',
  },
  'refusal.urgentNotHandled': {
    fi: 'Kiireellinen asia on hoitamatta. Merkitse ensin, miten se hoidettiin.',
    sv: 'Det brådskande ärendet är inte skött. Anteckna först hur det sköttes.',
    en: 'The urgent matter has not been handled. Mark first how it was handled.',
  },
  'refusal.notUrgent': {
    fi: 'Tätä ei ole merkitty kiireelliseksi.',
    sv: 'Detta är inte märkt som brådskande.',
    en: 'This is not marked as urgent.',
  },
  'refusal.incompleteAssessment': {
    fi: 'Ensiarviosta puuttuu tietoja. Täydennä merkityt kohdat ennen allekirjoitusta.',
    sv: 'Uppgifter saknas i den första bedömningen. Fyll i de märkta punkterna före undertecknandet.',
    en: 'The first assessment is not complete. Fill in the marked parts before you sign it.',
  },
  'refusal.assessmentNotSigned': {
    fi: 'Ensiarviota ei ole vielä allekirjoitettu. Allekirjoita se ensin.',
    sv: 'Den första bedömningen är inte undertecknad ännu. Underteckna den först.',
    en: 'The first assessment has not been signed yet. Sign it first.',
  },
  'refusal.staleAssessment': {
    fi: 'Ensiarvio on muuttunut sen jälkeen, kun avasit sen. Avaa se uudelleen.',
    sv: 'Den första bedömningen har ändrats sedan du öppnade den. Öppna den på nytt.',
    en: 'The first assessment has changed since you opened it. Open it again.',
  },
  'refusal.notAllowed': {
    fi: 'Sinulla ei ole oikeutta tähän. Kysy esihenkilöltä.',
    sv: 'Du har inte rätt till detta. Fråga chefen.',
    en: 'You do not have the right to do this. Ask your team lead.',
  },
  'refusal.badRequest': {
    fi: 'Palvelin ei ymmärtänyt tätä. Lyhennä tai muuta tekstiä ja yritä uudelleen.',
    sv: 'Servern förstod inte detta. Förkorta eller ändra texten och försök igen.',
    en: 'The server did not understand this. Shorten or change the text and try again.',
  },
  'refusal.protocolMismatch': {
    fi: 'Ohjelman versio on vanhentunut. Lataa sivu uudelleen tai päivitä ohjelma.',
    sv: 'Programmets version är föråldrad. Ladda om sidan eller uppdatera programmet.',
    en: 'This version is out of date. Reload the page or update the program.',
  },
  'refusal.sessionEnded': {
    fi: 'Istunto on päättynyt. Kirjaudu sisään uudelleen; luonnokset ovat tallessa.',
    sv: 'Sessionen har avslutats. Logga in på nytt; utkasten är i förvar.',
    en: 'The session has ended. Sign in again; drafts are kept.',
  },
  'refusal.notFound': {
    fi: 'Keskustelua ei ole, tai et saa nähdä sitä.',
    sv: 'Konversationen finns inte, eller du får inte se den.',
    en: 'There is no such conversation, or you may not see it.',
  },
  'refusal.tooFast': {
    fi: 'Liian monta kerralla. Odota {seconds} s ja yritä uudelleen.',
    sv: 'För många på en gång. Vänta {seconds} s och försök igen.',
    en: 'Too many at once. Wait {seconds} s and try again.',
  },
  'refusal.internal': {
    fi: 'Palvelimella tapahtui virhe. Yritä uudelleen; jos se toistuu, kerro tukeen tunnus {id}.',
    sv: 'Ett fel inträffade på servern. Försök igen; om det upprepas, ge stödet koden {id}.',
    en: 'Something went wrong in the server. Try again; if it repeats, tell support the code {id}.',
  },
  'refusal.unreachable': {
    fi: 'Yhteys on poikki. Yritä uudelleen, kun se palaa.',
    sv: 'Förbindelsen är bruten. Försök igen när den återkommer.',
    en: 'The connection is down. Try again when it returns.',
  },
  'reason.noContact': {
    fi: 'Valitse ensin keskustelu listasta.',
    sv: 'Välj först en konversation i listan.',
    en: 'Choose a conversation in the list first.',
  },
  'reason.disconnected': {
    fi: 'Yhteys on poikki, ja kollega voisi ehtiä samaan. Odota, että yhteys palaa.',
    sv: 'Förbindelsen är bruten, och en kollega kunde hinna före. Vänta tills den återkommer.',
    en: 'The connection is down, and a colleague could be doing the same. Wait until it returns.',
  },
  'reason.alreadyYours': {
    fi: 'Tämä on jo sinulla.',
    sv: 'Den här är redan hos dig.',
    en: 'This is already yours.',
  },
  'reason.alreadyAsked': {
    fi: 'Asiakasta on jo pyydetty tunnistautumaan. Odota vastausta.',
    sv: 'Klienten har redan ombetts identifiera sig. Vänta på svaret.',
    en: 'The client has been asked already. Wait for the answer.',
  },
  'reason.emptyList': {
    fi: 'Lista on tyhjä. Vaihda näkymää tai odota.',
    sv: 'Listan är tom. Byt vy eller vänta.',
    en: 'The list is empty. Change the view or wait.',
  },
  'reason.nothingWritten': {
    fi: 'Kirjoita ensin jotakin.',
    sv: 'Skriv något först.',
    en: 'Write something first.',
  },
  'done.claimed': {
    fi: 'Otit keskustelun: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Du tog konversationen: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'You claimed {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'done.released': {
    fi: 'Palautit jonoon: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Du återlämnade till kön: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'You released {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'done.reopened': {
    fi: 'Avasit uudelleen: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Du öppnade på nytt: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'You reopened {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'done.askedToIdentify': {
    fi: 'Pyysit tunnistautumaan: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Du bad identifiera sig: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'You asked to identify: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
  'done.closed': {
    fi: 'Suljettu: {name, select, _ {Nimetön {number, number, ::group-off}} _consultation {Konsultaatio {number, number, ::group-off}} other {{name}}}',
    sv: 'Avslutad: {name, select, _ {Anonym {number, number, ::group-off}} _consultation {Konsultation {number, number, ::group-off}} other {{name}}}',
    en: 'Closed: {name, select, _ {Anonymous {number, number, ::group-off}} _consultation {Consultation {number, number, ::group-off}} other {{name}}}',
  },
} as const satisfies Words;
