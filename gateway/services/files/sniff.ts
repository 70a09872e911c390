import type { FileType } from '../../../shared/domain/file/fileTypes.ts';

/** Tells what a file is from its bytes as they go by: whatever its name or its sender says is not asked. */
export type Sniffer = {
  see(bytes: Buffer): void;
  /** Once all have been seen; null for anything that is not known for certain. */
  verdict(): FileType | null;
};

const HEAD = 128;
/** How much of a piece is kept to find what lies across two. */
const TAIL = 64;

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const jpeg = Buffer.from([0xff, 0xd8, 0xff]);
const zip = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const heicBrands = ['heic', 'heix', 'hevc', 'heim', 'heis', 'hevm', 'hevs', 'mif1', 'msf1'];
/** The first entry of an OpenDocument package: stored as it is, so that it can be read without unpacking. */
const odt = ascii('mimetypeapplication/vnd.oasis.opendocument.text');

/** Names within a package that say what it is, or that it carries programs. */
const signs = {
  content: ascii('[Content_Types].xml'),
  word: ascii('word/document.xml'),
  macros: ascii('vbaProject.bin'),
  basic: ascii('Basic/'),
} as const;
type Sign = keyof typeof signs;

export function createSniffer(): Sniffer {
  let head: Buffer = Buffer.alloc(0);
  let tail: Buffer = Buffer.alloc(0);
  const seen = new Set<Sign>();
  const text = createTextWatch();

  const isPackage = () => head.subarray(0, 4).equals(zip);
  const look = (bytes: Buffer) => {
    const both = Buffer.concat([tail, bytes]);
    for (const [name, sign] of Object.entries(signs)) if (both.includes(sign)) seen.add(name as Sign);
    tail = both.subarray(-TAIL);
  };
  return {
    see(bytes) {
      if (head.length < HEAD) head = Buffer.concat([head, bytes.subarray(0, HEAD - head.length)]);
      if (isPackage()) look(bytes);
      text.see(bytes);
    },
    verdict() {
      const at = (offset: number, word: string) =>
        head.subarray(offset, offset + word.length).equals(ascii(word));
      if (head.subarray(0, png.length).equals(png) && at(12, 'IHDR')) return 'png';
      if (head.subarray(0, jpeg.length).equals(jpeg)) return 'jpeg';
      if (at(0, 'RIFF') && at(8, 'WEBP')) return 'webp';
      if (at(4, 'ftyp') && heicBrands.some((brand) => at(8, brand))) return 'heic';
      if (at(0, '%PDF-')) return 'pdf';
      if (isPackage()) return ofPackage(head, seen);
      return text.isText() ? 'txt' : null;
    },
  };
}

/** A document in a package; never one that carries programs, and no other kind of package. */
function ofPackage(head: Buffer, seen: ReadonlySet<Sign>): FileType | null {
  if (seen.has('macros') || seen.has('basic')) return null;
  const nameLength = head.length >= 30 ? head.readUInt16LE(26) : 0;
  const extraLength = head.length >= 30 ? head.readUInt16LE(28) : 0;
  const isStored = head.length >= 30 && head.readUInt16LE(8) === 0;
  const isNamed = isStored && nameLength === 8 && extraLength === 0;
  // What follows it is the next entry: a longer type would be another kind of document.
  const end = 30 + odt.length;
  const isNext = head.subarray(end, end + 2).equals(zip.subarray(0, 2));
  if (isNamed && isNext && head.subarray(30, end).equals(odt)) return 'odt';
  return seen.has('content') && seen.has('word') ? 'docx' : null;
}

/** Plain text: UTF-8 without a character that no text has. */
function createTextWatch() {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
  let isText = true;
  const check = (read: () => string) => {
    try {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      if (/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(read())) isText = false;
    } catch {
      isText = false;
    }
  };
  return {
    see: (bytes: Buffer) => {
      if (isText) check(() => decoder.decode(bytes, { stream: true }));
    },
    isText: () => {
      if (isText) check(() => decoder.decode());
      return isText;
    },
  };
}
