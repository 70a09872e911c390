import { randomUUID } from 'node:crypto';
import type { FileType } from '../../shared/domain/file/fileTypes.ts';
import { clientFilePath, deskFilePath, FILE_NAME_HEADER } from '../../shared/protocol/filePaths.ts';
import type { FileRefusal, UploadStanding } from '../../shared/protocol/files.ts';

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

/** An entry of a package, stored as it is, with its checksum left out: nothing here unpacks. */
function entry(name: string, content = ''): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50);
  head.writeUInt16LE(20, 4);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt32LE(content.length, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, ascii(name), ascii(content)]);
}
export const packageOf = (...names: readonly (readonly [string, string?])[]): Buffer =>
  Buffer.concat(names.map(([name, content]) => entry(name, content)));

/** The smallest files that are what they are, as far as their bytes say. */
export const samples: { readonly [T in FileType]: Buffer } = {
  pdf: ascii('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n'),
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  jpeg: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), ascii('JFIF\0'), Buffer.alloc(40)]),
  webp: Buffer.concat([ascii('RIFF'), Buffer.from([40, 0, 0, 0]), ascii('WEBPVP8 '), Buffer.alloc(32)]),
  heic: Buffer.concat([Buffer.from([0, 0, 0, 24]), ascii('ftypheic'), Buffer.alloc(40)]),
  docx: packageOf(['[Content_Types].xml', '<Types/>'], ['word/document.xml', '<document/>']),
  odt: packageOf(['mimetype', 'application/vnd.oasis.opendocument.text'], ['content.xml', '<office/>']),
  txt: Buffer.from('Vuokrasopimus päättyy 31.12.\n', 'utf8'),
};

export type Answered = { readonly status: number; readonly body: UploadStanding | FileRefusal };

async function put(
  url: string,
  bearer: string,
  name: string,
  bytes: Uint8Array,
  more = {},
): Promise<Answered> {
  const response = await fetch(url, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${bearer}`,
      [FILE_NAME_HEADER]: encodeURIComponent(name),
      ...more,
    },
    body: new Uint8Array(bytes),
  });
  return { status: response.status, body: (await response.json()) as Answered['body'] };
}

/** Brings a file as a client's page does. */
export const bringAsClient = (
  url: string,
  key: string,
  { id = randomUUID() as string, name, bytes }: { id?: string; name: string; bytes: Uint8Array },
): Promise<Answered> => put(`${url}/${clientFilePath(id)}`, key, name, bytes);

/** Brings a file as a desk does. */
export const bringAsDesk = (
  url: string,
  token: string,
  contactId: string,
  { id = randomUUID() as string, name, bytes }: { id?: string; name: string; bytes: Uint8Array },
): Promise<Answered> => put(`${url}/${deskFilePath(contactId, id)}`, token, name, bytes);

export const getFile = (url: string, path: string, bearer: string): Promise<Response> =>
  fetch(`${url}/${path}`, { headers: { authorization: `Bearer ${bearer}` } });
