import { withoutIdentityCodes } from '../identityCode.ts';
import { FILE_NAME_LENGTH } from './fileRef.ts';
import { fileEndings as endings, type FileType } from './fileTypes.ts';

/** Halves of pairs, control and format characters (among them all that turn the direction of writing), and newlines. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\ufffd]/gu;
/** More marks on a letter than any language writes: they would cover what stands above and below. */
const piled = /(\p{M}{2})\p{M}+/gu;
/** What some system reads as a folder, a drive, a stream, a pattern or a redirection. */
const reserved = /[\\/:*?"<>|%\u2044\u2215\u29f5\u29f8\uff0f\uff3c]/gu;
/** Names that Windows keeps for its devices, whatever follows the dot. */
const device = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(\.|$)/i;

/**
 * A name that does no harm wherever it is shown or saved: without path, control characters, turned writing, identity
 * codes and leading dots, no longer than a name may be, and with the ending of what the bytes are and no other last.
 */
export function cleanFileName(given: string, type: FileType): string {
  const last = given.slice(-2_000).split(/[\\/]/).at(-1) ?? '';
  const plain = withoutIdentityCodes(last.replace(unseen, ''), '')
    .replace(reserved, '_')
    .replace(/\s+/gu, ' ')
    .normalize('NFC')
    .replace(piled, '$1');
  const ending = endings[type].find((each) => plain.toLowerCase().endsWith(each)) ?? endings[type][0];
  const isKnown = plain.toLowerCase().endsWith(ending);
  const stem = trimmed(isKnown ? plain.slice(0, -ending.length) : plain);
  const room = FILE_NAME_LENGTH - ending.length - 1;
  const short = trimmed(cut(stem, room));
  const safe = device.test(short) ? `_${short}` : short;
  return `${safe === '' ? 'file' : safe}${ending}`;
}

const trimmed = (stem: string): string => stem.replace(/^[\s.~-]+|[\s.]+$/gu, '');

/** Never half a character. */
const cut = (text: string, length: number): string => text.slice(0, length).replace(/\p{Cs}/gu, '');
