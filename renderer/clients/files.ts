import { deskFilePath, FILE_NAME_HEADER } from '../../shared/protocol/filePaths.ts';
import {
  type FileRefusal,
  fileRefusal,
  type UploadStanding,
  uploadStanding,
} from '../../shared/protocol/files.ts';
import { WORKSTATION_HEADER } from '../../shared/protocol/handshake.ts';

export type FileError = FileRefusal | { readonly code: 'Unreachable' };
export type FileAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: FileError };

type Place = {
  readonly gatewayUrl: string;
  readonly tokenOf: () => string;
  readonly workstation?: string | undefined;
};
export type DeskFile = { readonly contactId: string; readonly id: string };

const unreachable: FileAnswer<never> = { ok: false, error: { code: 'Unreachable' } };

/** Files go over HTTP beside the socket, with the session in a header and nothing secret in an address. */
export function createFileClient({ gatewayUrl, tokenOf, workstation }: Place) {
  const addressOf = ({ contactId, id }: DeskFile) => `${gatewayUrl}/${deskFilePath(contactId, id)}`;
  const headers = (): Record<string, string> => ({
    authorization: `Bearer ${tokenOf()}`,
    ...(workstation ? { [WORKSTATION_HEADER]: encodeURIComponent(workstation) } : {}),
  });

  async function ask<T>(
    address: string,
    method: string,
    read: (r: Response) => Promise<T>,
  ): Promise<FileAnswer<T>> {
    try {
      const response = await fetch(address, {
        method,
        headers: headers(),
        cache: 'no-store',
        credentials: 'omit',
      });
      if (response.ok) return { ok: true, value: await read(response) };
      return refusalIn(await response.json());
    } catch {
      return unreachable;
    }
  }

  return {
    /** Brings a file, telling how much of it has gone, from 0 to 1. Under the same id it comes once. */
    bring: (
      file: DeskFile & { readonly name: string; readonly bytes: Blob },
      onPart: (part: number) => void,
      signal: AbortSignal,
    ) =>
      new Promise<FileAnswer<UploadStanding>>((resolve) => {
        // Only this old way tells how far it has come.
        const request = new XMLHttpRequest();
        request.open('PUT', addressOf(file));
        for (const [name, value] of Object.entries(headers())) request.setRequestHeader(name, value);
        request.setRequestHeader(
          FILE_NAME_HEADER,
          encodeURIComponent(file.name.replace(/\p{Surrogate}/gu, '')),
        );
        request.responseType = 'json';
        request.upload.onprogress = ({ loaded, total }) => onPart(total > 0 ? loaded / total : 0);
        request.onloadend = () => resolve(request.status === 0 ? unreachable : answerIn(request.response));
        signal.addEventListener('abort', () => request.abort());
        request.send(file.bytes);
      }),
    standing: (file: DeskFile) =>
      ask(`${addressOf(file)}/standing`, 'GET', async (r) => uploadStanding.parse(await r.json())),
    takeBack: (file: DeskFile) => ask(addressOf(file), 'DELETE', async () => null),
    get: (file: DeskFile) => ask(addressOf(file), 'GET', (r) => r.blob()),
  };
}
export type FileClient = ReturnType<typeof createFileClient>;

function refusalIn(found: unknown): FileAnswer<never> {
  const refused = fileRefusal.safeParse(found);
  return refused.success ? { ok: false, error: refused.data } : unreachable;
}

function answerIn(found: unknown): FileAnswer<UploadStanding> {
  const standing = uploadStanding.safeParse(found);
  return standing.success ? { ok: true, value: standing.data } : refusalIn(found);
}

/** Has the browser, or Electron by its dialog, save bytes: as a download of no known type, which nothing opens by itself. */
export function saveBlob(bytes: Blob, name: string): void {
  const plain = new Blob([bytes], { type: 'application/octet-stream' });
  const address = URL.createObjectURL(plain);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Once it has been begun to be read, also after a dialog that stood open a while.
  setTimeout(() => URL.revokeObjectURL(address), 600_000);
}
