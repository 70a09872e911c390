import type { Words } from './fi.ts';

export const sv: Words = {
  languageName: 'Svenska',
  chooseLanguage: 'Språk',
  pageTitle: (unit) => (unit === '' ? 'Kontakta oss' : `Kontakta oss – ${unit}`),
  unreadTitle: (count, title) => `(${count}) ${title}`,
  skip: 'Gå till innehållet',
  leaveQuickly: 'Lämna snabbt',
  leaveQuicklyHint:
    'Tömmer den här sidan och öppnar en annan webbplats i stället. Du kan inte återvända till samtalet.',
  close: 'Stäng',
  loading: 'Laddar…',
  statement: 'Tillgänglighetsutlåtande',

  heading: 'Skriv till oss anonymt',
  lead: 'En yrkesperson inom det sociala området läser ditt meddelande och svarar på den här sidan. Du kan berätta om pengar, boende, familjen eller vad som helst som tynger dig.',
  anonymousTitle: 'Förbli anonym',
  anonymousText:
    'Skriv inte ditt namn, din personbeteckning, din adress eller annat som du eller dina närstående kan kännas igen på.',
  topicLegend: 'Vad gäller ditt ärende?',
  topicHint: 'Välj det som ligger närmast. Du kan inte välja fel.',
  topicMissing: 'Välj vad ditt ärende gäller.',
  topicUnknown: 'Det här ämnet finns inte längre. Välj ett nytt ämne och skicka meddelandet på nytt.',
  messageLabel: 'Berätta med egna ord hur läget är',
  messageHint: 'Några ord räcker till en början.',
  messageMissing: 'Skriv ett meddelande.',
  begin: 'Inled samtalet',
  beginClosed: 'Skicka meddelandet',
  beginClosedHint: (opens) =>
    `Tjänsten är stängd nu: ${opens}. Du kan skriva redan nu, och en handledare svarar när vi har öppet.`,
  beginClosedHintUnknown: 'Du kan skriva redan nu. En handledare svarar när vi har öppet igen.',
  keepTab:
    'Samtalet finns bara på den här fliken. Håll den öppen: om du stänger den kan du inte längre läsa svaret.',

  open: 'Öppet nu',
  openUntil: (time) => `Öppet nu, till ${time}`,
  openAlways: 'Öppet dygnet runt',
  closed: 'Stängt nu',
  closedOpens: (when) => `Stängt nu. Vi öppnar ${when}`,
  opens: (when) => `vi öppnar ${when}`,
  hoursTitle: 'Chattens öppettider',
  hoursClosed: 'stängt',
  hoursHolidays: 'Stängt på helgdagar.',
  emergencyTitle: 'Är det en nödsituation?',
  call: (number) => `Ring ${number}`,

  unreachableTitle: 'Tjänsten kan inte nås just nu',
  unreachableText:
    'Felet kan finnas i din nätförbindelse eller i tjänsten. Sidan försöker själv igen om en stund.',
  unreachableEmergency: 'Om någon är i omedelbar fara, ring nödnumret 112.',
  tryAgain: 'Försök igen',

  failureTitle: 'Det uppstod ett fel på sidan',
  failureText:
    'Ladda sidan på nytt. Ditt samtal och den text du höll på att skriva finns kvar på den här fliken.',

  conversation: 'Samtal',
  topicWas: (topic) => `Ämne: ${topic}`,
  you: 'Du',
  counsellor: 'Handledaren',
  waitingFor: 'Väntar på en handledare',
  answering: (who) => `Du får svar av ${who}`,
  joined: (who) => `${who} anslöt sig till samtalet`,
  released: 'En annan handledare fortsätter snart med dig',
  closedLine: 'Handledaren avslutade samtalet',
  reopenedBy: (who) => `${who} öppnade samtalet på nytt`,
  reopened: 'Samtalet öppnades på nytt',
  left: 'Du avslutade samtalet',
  movedAsMessage:
    'Ditt ärende fortsätter som ett meddelande: du får svaret här och behöver inte vänta på sidan',
  moved: 'Ditt ärende skickades vidare inom servicen',
  merged: 'Din konversation fortsätter i en annan av dina konversationer',
  identityAsked: 'Handledaren ber dig identifiera dig',
  identityGiven: 'Du har identifierat dig',
  identityDeclined: 'Du valde att inte identifiera dig',
  identityLapsed: 'Begäran om identifiering föråldrades',
  colleagueInvited: (who) => `${who} har bjudits in till konversationen`,
  colleagueLeft: (who) => `${who} lämnade konversationen`,
  callPromised: (day, time) => `Vi ringer dig ${day} kl. ${time} eller strax därefter`,
  callWithin: (day, from, to) => `Vi ringer dig ${day} mellan kl. ${from} och ${to}`,
  callReached: 'Vi nådde dig per telefon',
  callTried: 'Vi försökte ringa dig och försöker igen',
  callGivenUp: 'Vi försökte ringa dig tre gånger. Kontakta oss när det passar dig',
  signposted: 'I brådskande situationer hjälper socialjouren dygnet runt',
  replyUntil: (day) => `Du kan svara till och med ${day}`,
  noReplyNeeded: 'Det här meddelandet behöver inget svar',
  surveyAnswered: 'Tack för din respons',
  erased: 'Meddelandet har raderats',
  isTyping: 'Handledaren skriver',
  sending: 'skickas',
  waiting: 'väntar på att skickas',
  sent: 'skickat',
  read: 'läst',
  unsent: 'inte skickat',
  discard: 'Ta bort meddelandet',
  newMessages: (count) => (count === 1 ? '1 nytt meddelande' : `${count} nya meddelanden`),

  receivedOpen: 'Ditt meddelande har kommit fram. En handledare svarar dig här.',
  receivedClosed: (opens) =>
    `Ditt meddelande har kommit fram. Tjänsten är stängd nu: ${opens}. En handledare svarar dig här när vi har öppet.`,
  receivedClosedUnknown:
    'Ditt meddelande har kommit fram. Tjänsten är stängd nu. En handledare svarar dig här när vi har öppet.',
  stillClosed: (opens) => `Tjänsten är stängd nu: ${opens}. Du kan ändå skriva.`,
  writeMessage: 'Skriv ett meddelande',
  reopenByWriting: 'Skriv om ärendet fortsätter',
  send: 'Skicka',
  enterSends: 'Enter skickar, Skift + Enter byter rad',
  charactersLeft: (count) => `${count} tecken kvar`,
  tooLong: (count) => `Meddelandet är ${count} tecken för långt. Förkorta det eller skicka det i två delar.`,

  connecting: 'Ansluter…',
  lost: (since) => `Förbindelsen har varit bruten sedan ${since}. Vi försöker igen, och din text finns kvar.`,
  back: 'Förbindelsen är tillbaka',
  heldBack: 'Det kommer många meddelanden just nu. Vi skickar ditt om en stund.',
  outdated: 'Sidan har uppdaterats. Ladda den på nytt, så fortsätter samtalet.',
  reload: 'Ladda på nytt',

  endedTitle: 'Samtalet har avslutats',
  endedText: (days) =>
    days === null
      ? 'Om ärendet fortsätter kan du skriva här: då öppnas samtalet på nytt.'
      : `Om ärendet fortsätter kan du skriva här inom ${days} dagar: då öppnas samtalet på nytt.`,
  leftText: 'Tack för att du skrev. Du kan inleda ett nytt samtal när som helst.',
  leaving: 'Samtalet avslutas när förbindelsen är tillbaka.',
  windowPassedText:
    'Det här samtalet kan inte längre fortsätta. Inled ett nytt: den text som inte skickades följer med.',
  goneTitle: 'Samtalet finns inte längre',
  startAnew: 'Inled ett nytt samtal',
  copy: 'Kopiera samtalet',
  end: 'Avsluta samtalet',
  tools: 'Meny',

  endQuestion: 'Vill du avsluta samtalet?',
  endExplained: 'Handledaren ser att du avslutade. Du kan kopiera samtalet åt dig själv innan du avslutar.',
  endYes: 'Avsluta samtalet',
  endNo: 'Fortsätt samtalet',

  codeTitle: 'Meddelandet innehåller en personbeteckning',
  codeText:
    'Du är anonym här och personbeteckningen behövs inte. Ta bort den, så kan du inte kännas igen på meddelandet.',
  codeRemove: 'Ta bort personbeteckningen',
  codeEdit: 'Redigera meddelandet',
  codeSend: 'Skicka personbeteckningen ändå',

  copyTitle: 'Samtalet som text',
  copyText: 'Texten skickas inte någonstans. Tänk på vem som kan se den när du sparar den på din enhet.',
  copyDo: 'Kopiera texten',
  copied: 'Kopierat',
  copyByHand: 'Det gick inte att kopiera. Texten är markerad: kopiera den själv.',

  saysUnsent: 'Meddelandet skickades inte',
  saysNew: (who, text) => `Nytt meddelande, ${who}: ${text}`,
};
