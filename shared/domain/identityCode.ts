/** Hyphens and dashes of every kind stand for "-", for a telephone may write one for another. */
const shape =
  /(?<!\d)(\d{2})(\d{2})(\d{2})([-\u2010-\u2014\u2212+ABCDEFUVWXY])(\d{3})([0-9A-FHJ-NPR-Y])(?![0-9A-Za-z])/gi;
const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/**
 * Whether a text holds a Finnish personal identity code (henkilötunnus / personbeteckning): date, century sign
 * (also those of 2023), individual number and a check character that fits. Used to warn while a client is anonymous.
 */
export const holdsIdentityCode = (text: string): boolean => withoutIdentityCodes(text, '') !== text;

/** The text with `replacement` in place of every personal identity code. */
export const withoutIdentityCodes = (text: string, replacement: string): string =>
  text.replace(shape, (found, day, month, year, _century, individual, check) => {
    const isDate = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
    const expected = checkCharacters[Number(day + month + year + individual) % 31];
    return isDate && expected === check.toUpperCase() ? replacement : found;
  });
