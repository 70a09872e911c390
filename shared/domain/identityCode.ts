const shape = /(?<!\d)(\d{2})(\d{2})(\d{2})([-+ABCDEFUVWXY])(\d{3})([0-9A-FHJ-NPR-Y])(?![0-9A-Za-z])/gi;
const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/**
 * Whether a text holds a Finnish personal identity code (henkilötunnus / personbeteckning): date, century sign
 * (also those of 2023), individual number and a check character that fits. Used to warn while a client is anonymous.
 */
export function holdsIdentityCode(text: string): boolean {
  for (const [, day = '', month = '', year = '', , individual = '', check = ''] of text.matchAll(shape)) {
    const isDate = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
    const expected = checkCharacters[Number(day + month + year + individual) % 31];
    if (isDate && expected === check.toUpperCase()) return true;
  }
  return false;
}
