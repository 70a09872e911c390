import type { Words } from './word.ts';

/** Why a step of a callback, a consultation, a joint conversation or a professional's message was refused. */
export const colleagueWords = {
  'refusal.noCallback': {
    fi: 'Soittoa ei ole sovittu tai aloitettu. Sovi ensin soittoaika.',
    sv: 'Inget samtal är avtalat eller påbörjat. Avtala först en tid.',
    en: 'No call has been agreed on or begun. Agree on a time first.',
  },
  'refusal.noAttemptsLeft': {
    fi: 'Asiakasta on jo yritetty tavoittaa niin monta kertaa kuin on luvattu. Sulje tuloksella ”Ei tavoitettu”.',
    sv: 'Klienten har redan sökts så många gånger som utlovats. Avsluta med ”Ej anträffad”.',
    en: 'The client has been called as often as was promised. Close as “Not reached”.',
  },
  'refusal.attemptsRemain': {
    fi: '{count, plural, one {Yksi soittoyritys} other {# soittoyritystä}} on vielä tekemättä. Soita ensin.',
    sv: '{count, plural, one {Ett samtalsförsök} other {# samtalsförsök}} återstår. Ring först.',
    en: '{count, plural, one {One call} other {# calls}} still to be tried. Call first.',
  },
  'refusal.callTooEarly.closed': {
    fi: 'Asiakkaille soitetaan vain soittoaikana. Soita seuraavana soittoaikana.',
    sv: 'Klienter rings upp bara under samtalstiden. Ring under nästa samtalstid.',
    en: 'Clients are called only during calling hours. Call in the next ones.',
  },
  'refusal.callTooEarly.gap': {
    fi: 'Edellisestä soitosta on liian vähän aikaa. Odota ehdotettuun aikaan.',
    sv: 'Det har gått för kort tid sedan förra samtalet. Vänta till den föreslagna tiden.',
    en: 'Too little time has passed since the last call. Wait until the proposed time.',
  },
  'refusal.callTooEarly.sameDay': {
    fi: 'Tänään on jo soitettu. Viimeinen yritys tehdään toisena päivänä.',
    sv: 'Det har redan ringts i dag. Det sista försöket görs en annan dag.',
    en: 'Calls were already made today. The last attempt falls on another day.',
  },
  'refusal.callTooEarly.booked': {
    fi: 'Asiakkaan varaama aika ei ole vielä. Soita varattuna aikana tai sovi uusi aika.',
    sv: 'Klientens bokade tid är inte än. Ring på den bokade tiden eller avtala en ny.',
    en: 'The client’s booked time is not yet here. Call then, or agree on another time.',
  },
  'refusal.slotNotOffered': {
    fi: 'Tähän aikaan ei voi soittaa. Valitse tuleva aika soittoajalta.',
    sv: 'Den tiden går inte att ringa. Välj en kommande tid under samtalstiden.',
    en: 'Calls cannot be made then. Choose a coming time within the calling hours.',
  },
  'refusal.slotTaken': {
    fi: 'Joku ehti varata tämän ajan. Valitse toinen aika.',
    sv: 'Någon hann boka den här tiden. Välj en annan tid.',
    en: 'Someone has just booked this time. Choose another.',
  },
  'refusal.askedOfAnother': {
    fi: 'Tätä kysyttiin nimeltä: {name}. Odota, kunnes hän vastaa tai kieltäytyy.',
    sv: 'Detta frågades av en viss person: {name}. Vänta tills hen svarar eller avböjer.',
    en: 'This was asked of {name} by name. Wait until they answer or decline.',
  },
  'alert.asked': {
    fi: 'Sinulta kysytään neuvoa',
    sv: 'Du blir tillfrågad om råd',
    en: 'You are asked for advice',
  },
  'event.consultationDeclined': {
    fi: '{who, select, me {Et voinut vastata: kysymys on kaikille} other {{name} ei voinut vastata: kysymys on kaikille}}',
    sv: '{who, select, me {Du kunde inte svara: frågan är för alla} other {{name} kunde inte svara: frågan är för alla}}',
    en: '{who, select, me {You could not answer: the question is for anyone} other {{name} could not answer: the question is for anyone}}',
  },
  'refusal.ownConsultation': {
    fi: 'Kysyit tämän itse. Kollega vastaa.',
    sv: 'Du ställde frågan själv. En kollega svarar.',
    en: 'You asked this yourself. A colleague answers it.',
  },
  'refusal.consultationAt': {
    fi: 'Konsultaatio on jo toisessa vaiheessa, eikä tätä voi enää tehdä.',
    sv: 'Konsultationen är redan i ett annat skede, och detta går inte längre att göra.',
    en: 'The consultation has already moved on, and this can no longer be done.',
  },
  'refusal.notInvited': {
    fi: 'Sinua ei ole kutsuttu tähän keskusteluun.',
    sv: 'Du har inte bjudits in till den här konversationen.',
    en: 'You have not been invited to this conversation.',
  },
  'refusal.alreadyTakesPart': {
    fi: 'Kollega on jo kutsuttu tai mukana.',
    sv: 'Kollegan är redan inbjuden eller med.',
    en: 'The colleague is already invited or taking part.',
  },
  'refusal.replyWindowPassed': {
    fi: 'Vastausaika on päättynyt. Aloita uusi viesti tai keskustelu, tai soita neuvontaan.',
    sv: 'Svarstiden har gått ut. Börja ett nytt meddelande eller en ny konversation, eller ring rådgivningen.',
    en: 'The time to reply has passed. Begin a new message or conversation, or call the service.',
  },
} as const satisfies Words;
