import { clientFilePath, FILE_NAME_HEADER } from '../../shared/protocol/filePaths.ts';
import type { FileRefusal, UploadStanding } from '../../shared/protocol/files.ts';

/** How asking about a file ended. `Unreachable`: no answer came; ask again under the same id. */
export type FileAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: FileRefusal | { readonly code: 'Unreachable' } };

/** How the page speaks with the gateway about files: over HTTP, with the conversation's key in a header. */
export type FileTransfer = {
  bring(
    key: string,
    file: { readonly id: string; readonly name: string; readonly bytes: Blob },
    onPart: (part: number) => void,
    signal: AbortSignal,
  ): Promise<FileAnswer<UploadStanding>>;
  standing(key: string, id: string): Promise<FileAnswer<UploadStanding>>;
  takeBack(key: string, id: string): void;
  get(key: string, id: string): Promise<FileAnswer<Blob>>;
};

const unreachable = { ok: false, error: { code: 'Unreachable' } } as const;
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

async function ask<T>(
  path: string,
  init: RequestInit,
  read: (r: Response) => Promise<T>,
): Promise<FileAnswer<T>> {
  try {
    const response = await fetch(path, { cache: 'no-store', ...init });
    if (response.ok) return { ok: true, value: await read(response) };
    return { ok: false, error: (await response.json()) as FileRefusal };
  } catch {
    return unreachable;
  }
}

export const fileTransfer: FileTransfer = {
  // Only this old way tells how far it has come.
  bring: (key, { id, name, bytes }, onPart, signal) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open('PUT', clientFilePath(id));
      request.setRequestHeader('authorization', `Bearer ${key}`);
      request.setRequestHeader(FILE_NAME_HEADER, encodeURIComponent(name.replace(/\p{Surrogate}/gu, '')));
      request.responseType = 'json';
      request.upload.onprogress = ({ loaded, total }) => onPart(total > 0 ? loaded / total : 0);
      request.onloadend = () => {
        if (request.status === 0 || request.response === null) resolve(unreachable);
        else if (request.status === 200) resolve({ ok: true, value: request.response as UploadStanding });
        else resolve({ ok: false, error: request.response as FileRefusal });
      };
      signal.addEventListener('abort', () => request.abort());
      request.send(bytes);
    }),
  standing: (key, id) =>
    ask(
      `${clientFilePath(id)}/standing`,
      { headers: bearer(key) },
      (r) => r.json() as Promise<UploadStanding>,
    ),
  takeBack: (key, id) =>
    void ask(clientFilePath(id), { method: 'DELETE', headers: bearer(key) }, async () => null),
  get: (key, id) => ask(clientFilePath(id), { headers: bearer(key) }, (r) => r.blob()),
};
