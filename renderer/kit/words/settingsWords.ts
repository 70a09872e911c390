import type { Words } from './word.ts';

/** The settings of this PC. */
export const settingsWords = {
  'settings.title': { fi: 'Asetukset', sv: 'Inställningar', en: 'Settings' },
  'settings.language': { fi: 'Näytön kieli', sv: 'Skärmens språk', en: 'Language of the screen' },
  'language.own.fi': { fi: 'suomi', sv: 'suomi', en: 'suomi' },
  'language.own.sv': { fi: 'svenska', sv: 'svenska', en: 'svenska' },
  'language.own.en': { fi: 'English', sv: 'English', en: 'English' },
  'settings.theme': { fi: 'Värit', sv: 'Färger', en: 'Colours' },
  'settings.theme.system': { fi: 'kuten koneessa', sv: 'som i datorn', en: 'as on this computer' },
  'settings.theme.light': { fi: 'vaalea', sv: 'ljus', en: 'light' },
  'settings.theme.dark': { fi: 'tumma', sv: 'mörk', en: 'dark' },
  'settings.attention': { fi: 'Huomion herättäminen', sv: 'Uppmärksamhet', en: 'Calls for attention' },
  'settings.sound': { fi: 'Ääni', sv: 'Ljud', en: 'Sound' },
  'settings.soundHint': {
    fi: 'Soi uudesta keskustelusta ja viestistä, joka ei ole silmiesi edessä.',
    sv: 'Hörs vid en ny konversation och ett meddelande som du inte har framför dig.',
    en: 'Sounds for a new conversation, and for a message that is not in front of you.',
  },
  'settings.soundTry': { fi: 'Kokeile ääntä', sv: 'Prova ljudet', en: 'Try the sound' },
  'settings.notifications': { fi: 'Ilmoitukset', sv: 'Aviseringar', en: 'Notifications' },
  'settings.notifications.granted': {
    fi: 'Kun ikkuna ei ole edessä. Ei nimiä eikä sisältöä.',
    sv: 'När fönstret inte är framme. Inga namn och inget innehåll.',
    en: 'When the window is not in front. No names and no content.',
  },
  'settings.notifications.notAsked': {
    fi: 'Selain kysyy luvan, kun painat Salli.',
    sv: 'Webbläsaren ber om lov när du trycker på Tillåt.',
    en: 'The browser asks for permission when you press Allow.',
  },
  'settings.notifications.denied': {
    fi: 'Selain estää ilmoitukset. Salli ne selaimen sivustoasetuksista.',
    sv: 'Webbläsaren blockerar aviseringar. Tillåt dem i webbläsarens webbplatsinställningar.',
    en: 'The browser blocks notifications. Allow them in the browser’s site settings.',
  },
  'settings.notifications.missing': {
    fi: 'Tässä selaimessa ei ole ilmoituksia. Työpöytäohjelmassa on.',
    sv: 'Den här webbläsaren saknar aviseringar. Skrivbordsprogrammet har dem.',
    en: 'This browser has no notifications. The desktop program has.',
  },
  'settings.allow': { fi: 'Salli', sv: 'Tillåt', en: 'Allow' },
  'settings.keys': { fi: 'Näppäimet', sv: 'Tangenter', en: 'Keys' },
  'settings.singleKeys': {
    fi: 'Yhden merkin näppäimet',
    sv: 'Entangentskommandon',
    en: 'Single-character keys',
  },
  'settings.singleKeysHint': {
    fi: 'Esimerkiksi A ottaa ja R vastaa. Kytke pois, jos käytät puheohjausta.',
    sv: 'Till exempel A tar och R svarar. Stäng av om du använder röststyrning.',
    en: 'For example A claims and R replies. Switch off if you use speech control.',
  },
  'settings.kept.desktop': {
    fi: 'Luonnokset ovat palvelimella. Kun yhteys on poikki, niistä pidetään salattu kopio tällä koneella.',
    sv: 'Utkasten finns på servern. När förbindelsen är bruten hålls en krypterad kopia på datorn.',
    en: 'Drafts are on the server. While the connection is down an encrypted copy is kept on this computer.',
  },
  'settings.kept.browser': {
    fi: 'Tämä on selainversio. Luonnokset ovat palvelimella; kun yhteys on poikki, ne säilyvät vain tässä välilehdessä. Lukituksen seuranta ja ilmaisinkuvake ovat työpöytäohjelmassa.',
    sv: 'Det här är webbläsarversionen. Utkasten finns på servern; när förbindelsen är bruten finns de bara i den här fliken. Låsning och ikon i aktivitetsfältet finns i skrivbordsprogrammet.',
    en: 'This is the browser edition. Drafts are on the server; while the connection is down they live only in this tab. Screen-lock detection and the tray icon are in the desktop program.',
  },
} as const satisfies Words;
