import { z } from 'zod';
import { type Result, refuse } from '../../kit/result.ts';
import { type FileRef, MOST_FILES } from '../file/fileRef.ts';
import { type Contact, contactId } from './contact.ts';
import type { ContactRefusal } from './refusals.ts';
import { decideMessage } from './send.ts';
import { messageText } from './text.ts';
import type { DecideContext, Decision } from './verb.ts';

/**
 * A message with files, by whoever may send one: with words or without. The files have been brought beforehand, for
 * this contact and by the same hand; what they are the gateway says, never the sender.
 */
export const sendFilesCommand = z.object({
  verb: z.literal('sendFiles'),
  id: contactId,
  commandId: z.uuid(),
  text: z.union([z.literal(''), messageText]),
  files: z.array(z.uuid()).min(1).max(MOST_FILES),
});
export type SendFilesCommand = z.infer<typeof sendFilesCommand>;

export function decideSendFiles(
  contact: Contact,
  command: SendFilesCommand,
  context: DecideContext,
): Decision {
  const allowed = decideMessage(contact, { ...command, files: [] }, context);
  if (!allowed.ok) return allowed;
  const files = filesOf(command, context);
  if (!files.ok) return files;
  return decideMessage(contact, { ...command, files: files.value }, context);
}

function filesOf(
  { files: ids }: SendFilesCommand,
  { config, uploads = [] }: DecideContext,
): Result<FileRef[], ContactRefusal> {
  const { perMessage } = config.files;
  if (ids.length > perMessage) return refuse({ code: 'TooManyFiles', limit: perMessage });
  const files: FileRef[] = [];
  for (const id of new Set(ids)) {
    const upload = uploads.find(({ file }) => file.id === id);
    if (!upload || upload.isSent || upload.verdict === 'refused') return refuse({ code: 'FileGone' });
    if (upload.verdict === null) return refuse({ code: 'FileNotReady' });
    files.push(upload.file);
  }
  return { ok: true, value: files };
}
