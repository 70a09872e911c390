import type { FilesWords } from './fi.ts';

/** Files, in Swedish. */
export const filesSv: FilesWords = {
  attach: 'Lägg till bilaga',
  attachHint: (types, size) => `${types}, högst ${size}`,
  pendingFiles: 'Bilagor som skickas',
  attachments: 'Bilagor',
  filesAnonymous:
    'Du är anonym. Kontrollera att bilagorna inte innehåller personbeteckning eller annat som du eller dina närstående kan kännas igen på.',
  fileComing: (percent) => `skickas ${percent} %`,
  fileWaiting: 'väntar på kontroll',
  fileReady: 'klar',
  removeFile: (name) => `Ta bort bilagan ${name}`,
  retryFile: (name) => `Försök igen: ${name}`,
  saveFile: 'Spara',
  saveFileNamed: (name) => `Spara bilagan ${name}`,
  savingFile: 'hämtas…',
  saveFailed: 'Bilagan kunde inte hämtas. Försök igen.',
  filesNotReady: 'Vänta tills bilagorna är klara, eller ta bort dem.',
  fileTooLarge: (size) => `Filen är för stor. Högst ${size}.`,
  fileEmpty: 'Filen är tom.',
  fileTypeRefused: (types) => `En sådan fil kan inte skickas. Tillåtna: ${types}.`,
  tooManyFiles: 'Det är för många bilagor. Ta bort några eller skicka dem i ett annat meddelande.',
  fileRefused: 'Ett skadligt program hittades i filen. Den skickades inte.',
  fileBroken: 'Sändningen av bilagan avbröts.',
  fileNotAllowed: 'Bilagor kan inte läggas till i den här konversationen nu.',
  saysFileAdded: (name) => `Bilaga tillagd: ${name}`,
  textFile: 'text',
};
