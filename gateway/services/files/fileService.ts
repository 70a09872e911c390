import { randomUUID } from 'node:crypto';
import { maxBytes } from '../../../shared/domain/config/operations.ts';
import { cleanFileName } from '../../../shared/domain/file/fileName.ts';
import type { FileRef } from '../../../shared/domain/file/fileRef.ts';
import { ok, type Result, refuse } from '../../../shared/kit/result.ts';
import { SECOND } from '../../../shared/kit/time.ts';
import type { FileRefusal, UploadStanding } from '../../../shared/protocol/files.ts';
import {
  addPiece,
  beginFile,
  dropFile,
  findFile,
  finishFile,
  judgeFile,
  type Owner,
  piecesOf,
  type StoredFile,
  toFileRef,
} from '../../db/files.ts';
import type { Services } from '../environment.ts';
import type { Scanner } from './clamd.ts';
import { createSniffer } from './sniff.ts';

/** What is brought: its id and its name as its sender gives them, and its bytes as they come. */
export type Brought = {
  readonly id: string;
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
};
type Standing = Result<UploadStanding, FileRefusal>;

/** Bytes of a piece: what is in memory of a file at a time. */
const PIECE = 256 * 1024;
/** How many files come to this gateway at the same time; how long one may take; how long its sender waits for the scanner. */
const AT_ONCE = 24;
const LONGEST = 300 * SECOND;
const PATIENCE = 10 * SECOND;

/** Files between being brought and being sent: told by their bytes, bounded, stored, scanned, taken back. */
export class FileService {
  #coming = 0;
  readonly #scanning = new Map<string, Promise<void>>();
  readonly #services: Services;
  readonly #scanner: Scanner | null;

  constructor(services: Services, scanner: Scanner | null) {
    this.#services = services;
    this.#scanner = scanner;
  }

  /** Takes a file. Brought again under the same id, it is not stored again, and answered as it stands. */
  async bring(owner: Owner, brought: Brought): Promise<Standing> {
    const { db } = this.#services;
    const known = await findFile(db, brought.id);
    if (known && !isOwn(known, owner)) return refuse({ code: 'NotFound' });
    if (known && known.state !== 'arriving') return ok(toStanding(known));
    if (this.#coming >= AT_ONCE) return refuse({ code: 'TooFast', retryAfterMs: 2 * SECOND });
    this.#coming += 1;
    try {
      return await this.#take(owner, brought);
    } finally {
      this.#coming -= 1;
    }
  }

  /** How a file stands that its owner has brought. */
  async standing(owner: Owner, id: string): Promise<Standing> {
    const found = await findFile(this.#services.db, id);
    if (!found || !isOwn(found, owner) || found.state === 'arriving') return refuse({ code: 'NotFound' });
    return ok(toStanding(found));
  }

  /** Lets go of a file that was brought and not sent. */
  takeBack(owner: Owner, id: string): Promise<void> {
    return dropFile(this.#services.db, { ...owner, id });
  }

  /** A file that was sent in a conversation, with its bytes: for who may read that conversation. */
  async sent(
    contactId: string,
    id: string,
  ): Promise<{ file: FileRef; pieces: AsyncIterable<Buffer> } | null> {
    const { db } = this.#services;
    const found = await findFile(db, id);
    if (!found || found.contactId !== contactId || found.seq === null) return null;
    return { file: toFileRef(found), pieces: piecesOf(db, id) };
  }

  /** Has a waiting file looked through, once at a time; throws where the scanner does not say. */
  scan = async (id: string): Promise<void> => {
    const scanner = this.#scanner;
    if (!scanner) return;
    const { db, log } = this.#services;
    const run = async () => {
      const verdict = await scanner(piecesOf(db, id));
      await judgeFile(db, id, verdict);
      if (verdict === 'refused') log.warn({ file: id }, 'the scanner refused a file');
    };
    const running = this.#scanning.get(id) ?? run().finally(() => this.#scanning.delete(id));
    this.#scanning.set(id, running);
    return running;
  };

  async #take(owner: Owner, { id, name, bytes }: Brought): Promise<Standing> {
    const { db, config, now, log } = this.#services;
    const coming = { id, attempt: randomUUID() };
    const most = config.files.perConversation;
    if (!(await beginFile(db, { ...owner, ...coming }, { most, at: now() })))
      return refuse({ code: 'TooManyFiles', limit: most });
    try {
      const stored = await this.#store(coming, bytes);
      const judged = stored.ok ? this.#judge(stored.value, name) : stored;
      const finished = judged.ok ? await finishFile(db, coming, judged.value) : null;
      if (!judged.ok || !finished) {
        await dropFile(db, { ...owner, id }, coming.attempt);
        return judged.ok ? refuse({ code: 'FileBroken' }) : judged;
      }
      return await this.#scanned(owner, finished);
    } catch (error) {
      // A sender who goes away in the middle is nothing to wake anybody for; they bring it again.
      log.info({ err: error }, 'a file did not come whole');
      await dropFile(db, { ...owner, id }, coming.attempt);
      return refuse({ code: 'FileBroken' });
    }
  }

  /** Stores bytes as they come, never more than may be; what they are is told along the way. */
  async #store(
    coming: { readonly id: string; readonly attempt: string },
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<Result<{ size: number; type: FileRef['type'] | null }, FileRefusal>> {
    const limit = maxBytes(this.#services.config.files);
    const deadline = Date.now() + LONGEST;
    const sniffer = createSniffer();
    let size = 0;
    let number = 0;
    let held: Buffer[] = [];
    let heldSize = 0;
    const put = async () => {
      const piece = Buffer.concat(held);
      held = [];
      heldSize = 0;
      const isTaken = await addPiece(this.#services.db, coming, number, piece);
      number += 1;
      return isTaken;
    };
    for await (const each of bytes) {
      size += each.byteLength;
      if (size > limit) return refuse({ code: 'FileTooLarge', limit });
      if (Date.now() > deadline) return refuse({ code: 'FileBroken' });
      const part = Buffer.from(each.buffer, each.byteOffset, each.byteLength);
      sniffer.see(part);
      held.push(part);
      heldSize += part.length;
      if (heldSize >= PIECE && !(await put())) return refuse({ code: 'FileBroken' });
    }
    if (size === 0) return refuse({ code: 'FileEmpty' });
    if (heldSize > 0 && !(await put())) return refuse({ code: 'FileBroken' });
    return ok({ size, type: sniffer.verdict() });
  }

  #judge(
    { size, type }: { size: number; type: FileRef['type'] | null },
    given: string,
  ): Result<Pick<StoredFile, 'name' | 'type' | 'size' | 'state'>, FileRefusal> {
    const { types } = this.#services.config.files;
    if (type === null || !types.includes(type)) return refuse({ code: 'FileTypeRefused' });
    const state = this.#scanner ? 'waiting' : 'unscanned';
    return ok({ size, type, state, name: cleanFileName(given, type) });
  }

  /** Waits a while for the scanner; what it has not said by then it says later. */
  async #scanned(owner: Owner, file: StoredFile): Promise<Standing> {
    if (file.state !== 'waiting') return ok(toStanding(file));
    const scan = this.scan(file.id).catch((error: unknown) =>
      this.#services.log.warn({ err: error }, 'a file could not be scanned yet'),
    );
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE);
    });
    await Promise.race([scan, patience]);
    clearTimeout(timer);
    return this.standing(owner, file.id);
  }
}

const isOwn = (file: StoredFile, { contactId, personId }: Owner): boolean =>
  file.contactId === contactId && file.personId === personId;

function toStanding(row: StoredFile): UploadStanding {
  const states = { waiting: 'waiting', arriving: 'waiting', refused: 'refused' } as const;
  const state = row.state === 'clean' || row.state === 'unscanned' ? 'ready' : states[row.state];
  return { state, file: toFileRef(row) };
}
