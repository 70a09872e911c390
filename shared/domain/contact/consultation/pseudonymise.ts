import type { Language } from '../../language.ts';
import type { ContactDetails } from '../details.ts';

type Kind = 'name' | 'phone' | 'email' | 'identityCode' | 'address' | 'account' | 'other';

/** What stands in the place of what was masked, in the language of the text. */
const maskOf: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
  fi: {
    name: '[nimi]',
    phone: '[puhelin]',
    email: '[sähköposti]',
    identityCode: '[henkilötunnus]',
    address: '[osoite]',
    account: '[tilinumero]',
    other: '[tieto]',
  },
  sv: {
    name: '[namn]',
    phone: '[telefon]',
    email: '[e-post]',
    identityCode: '[personbeteckning]',
    address: '[adress]',
    account: '[kontonummer]',
    other: '[uppgift]',
  },
  en: {
    name: '[name]',
    phone: '[phone]',
    email: '[e-mail]',
    identityCode: '[identity code]',
    address: '[address]',
    account: '[account]',
    other: '[detail]',
  },
};
const masks = Object.values(maskOf).flatMap((each) => Object.values(each));

const dash = '[-\\u2010-\\u2015\\u2212]';
const streetEnd =
  'katu|tie|kuja|polku|kaari|raitti|rinne|väylä|tori|ranta|mäki|aukio|gatan|vägen|stigen|gränden|backen|allén|torget|stranden';

/** What gives a person away by its shape, the more telling before the less. Masking too much is put right by the asker. */
const shapes: readonly (readonly [Kind, string])[] = [
  ['email', '[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+'],
  [
    'account',
    '(?<![\\p{L}\\p{N}])[A-Za-z]{2}\\d{2}(?: ?[A-Za-z0-9]{4}){2,7}(?: ?[A-Za-z0-9]{1,4})?(?![\\p{L}\\p{N}])',
  ],
  ['identityCode', `(?<!\\d)\\d{6}(?:${dash}|[+ABCDEFUVWXYabcdefuvwxy])\\d{3}[0-9A-Za-z](?![\\p{L}\\p{N}])`],
  [
    'address',
    `(?<![\\p{L}])(?:\\p{Lu}\\p{L}+ )?[\\p{L}-]*(?:${streetEnd})\\p{L}{0,4} \\d+(?: ?[A-Za-z](?![\\p{L}]))?(?: ?\\d+)?`,
  ],
  ['address', '(?<![\\p{L}\\p{N}])\\d{5} \\p{Lu}[\\p{L}-]+'],
  ['phone', `(?<![\\p{L}\\p{N}])(?:\\+|\\(?00)?\\(?\\d(?:(?:[ ()]|${dash})*\\d){6,14}(?![\\p{L}\\p{N}])`],
];

const kindOfField: Readonly<Partial<Record<keyof ContactDetails, Kind>>> = {
  phone: 'phone',
  email: 'email',
  address: 'address',
  identityCode: 'identityCode',
};

/**
 * A text without what tells whose matter it is: names that are known, in their inflected forms, the details written
 * down about the client, and whatever looks like a phone number, an e-mail address, an identity code, an address or an
 * account number. A proposal for the asker to read and put right, not a proof; done twice, it changes nothing more.
 */
export function pseudonymise(
  text: string,
  knownNames: readonly string[],
  details: ContactDetails,
  lang: Language = 'fi',
): string {
  const known: (readonly [Kind, string])[] = [];
  for (const [field, value] of Object.entries(details) as [keyof ContactDetails, string][])
    if (!isOfNames(field) && value.length >= 3) known.push([kindOfField[field] ?? 'other', exactly(value)]);
  const names = [...knownNames, details.name ?? '', details.caller ?? ''];
  const words = names.flatMap((name) => name.split(/[^\p{L}]+/u)).filter((word) => word.length >= 2);
  for (const word of new Set(words)) known.push(['name', inflected(word)]);
  return replaceAll(replaceAll(text, known, 'giu', lang), shapes, 'gu', lang);
}

const isOfNames = (field: keyof ContactDetails): boolean => field === 'name' || field === 'caller';

/** Every match in one pass, so that no mask is masked again; masks that stand already stay. */
function replaceAll(
  text: string,
  found: readonly (readonly [Kind, string])[],
  flags: string,
  lang: Language,
): string {
  if (found.length === 0) return text;
  const pattern = [...masks.map(escaped), ...found.map(([, each]) => `(${each})`)].join('|');
  return text.replace(new RegExp(pattern, flags), (match, ...groups) => {
    const index = groups.slice(0, found.length).findIndex((each) => each !== undefined);
    const kind = found[index]?.[0];
    return kind ? maskOf[lang][kind] : match;
  });
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const exactly = (value: string): string => `(?<![\\p{L}\\p{N}])${escaped(value)}(?![\\p{L}\\p{N}])`;

/**
 * A name and the forms it takes: Mallinen, Mallisen; Pekka, Pekan; Aino, Ainolle; Birgitta, Birgittas. Longer words
 * that only begin alike stay.
 */
function inflected(name: string): string {
  const stems = [name];
  if (/nen$/i.test(name)) stems.push(`${name.slice(0, -3)}s`);
  const weak = name.replace(/(k|p|t)\1(?=\p{L}$)/iu, '$1');
  if (weak !== name) stems.push(weak);
  return `(?<![\\p{L}\\p{N}])(?:${stems.map(escaped).join('|')})(?:${endings})?(?![\\p{L}\\p{N}])`;
}
const endings =
  "['’:]?(?:e?n|i?n|s|a|ä|ta|tä|e?lla|e?llä|e?lle|e?lta|e?ltä|e?ssa|e?ssä|e?sta|e?stä|e?ksi|e?na|e?nä|aan|ään|oon|een|iin|uun|yyn|öön|han|hen|hin|hon|hän|höön|ia|iä|in|ja|jä)(?:kin|ko|kö)?";
