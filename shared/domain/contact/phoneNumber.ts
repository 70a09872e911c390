/** What people put between the digits: spaces of all kinds, hyphens and dashes, brackets, slashes, points. */
const between = /[\s\-\u2010-\u2015()/.]/g;
/** From an area code's zero (040..., 09...) or from a country code (+358..., 00358...); 15 digits at most (E.164). */
const dialled = /^(?:\+|0)\d{5,17}$/;

/**
 * A phone number as it is dialled ("0401234567", "+358401234567"), Finnish or of another country, however it was
 * written; null when it is none. Lenient on purpose: whether somebody answers is found out by calling.
 */
export function readPhoneNumber(text: string): string | null {
  const number = text.replace(between, '');
  // "+358 (0)40 ...": the zero is only dialled at home.
  const abroad = number.replace(/^(\+358|00358)0(?=\d{5})/, '$1');
  return dialled.test(abroad) ? abroad : null;
}
