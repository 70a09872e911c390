import type { Chat } from '../../client/chat.ts';
import { fileTransfer } from '../../client/fileTransfer.ts';
import { createUploads } from '../../client/uploads.ts';

type Uploads = ReturnType<typeof createUploads>;
const made = new WeakMap<Chat, Uploads>();

/** What brings the files of a chat: one for as long as the page lives, though this part of it came later. */
export function uploadsOf(chat: Chat): Uploads {
  const known = made.get(chat);
  if (known) return known;
  const { key, setFiles } = chat;
  const uploads = createUploads({
    transfer: fileTransfer,
    key,
    files: () => chat.state.get().files,
    setFiles,
  });
  made.set(chat, uploads);
  return uploads;
}
