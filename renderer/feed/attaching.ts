import { maxBytes } from '../../shared/domain/config/operations.ts';
import { endingsOf } from '../../shared/domain/file/fileTypes.ts';
import { sizeText, typeName } from '../kit/fileSize.ts';
import type { Phrase } from '../kit/words/phrase.ts';
import type { FileLimits, FileProblem } from './attachments.ts';
import type { Desk } from './desk.ts';
import { reasonAgainst, selectedContact } from './steps.ts';

/** Why no file can be added for the open contact now; null where one can. */
export function reasonAgainstAttaching(desk: Desk): Phrase | null {
  const { service } = desk.feed.store.getState();
  if (service && !service.config.flags.files) return { id: 'reason.filesOff' };
  if (desk.place.getState().mode !== 'reply') return { id: 'reason.filesOnlyInReply' };
  return reasonAgainst(desk, selectedContact(desk), 'send');
}

export function limitsOf(desk: Desk): FileLimits | null {
  const files = desk.feed.store.getState().service?.config.files;
  return files ? { maxBytes: maxBytes(files), perMessage: files.perMessage } : null;
}

/** Adds files to the reply of the open contact, or says why not. */
export function attach(desk: Desk, chosen: readonly File[]): void {
  const contact = selectedContact(desk);
  const reason = reasonAgainstAttaching(desk);
  const limits = limitsOf(desk);
  if (reason) desk.announcer.say('problem', reason);
  else if (contact && limits && chosen.length > 0) desk.attachments.add(contact.id, chosen, limits);
}

/** Lets the person choose files in the way of their system. */
export function chooseFiles(desk: Desk): void {
  const types = desk.feed.store.getState().service?.config.files.types ?? [];
  const field = document.createElement('input');
  field.type = 'file';
  field.multiple = true;
  field.accept = endingsOf(types);
  field.addEventListener('change', () => attach(desk, [...(field.files ?? [])]));
  field.click();
}

/** Why a file cannot be sent, and what would help. */
export function problemPhrase(desk: Desk, name: string, why: FileProblem): Phrase {
  const { language } = desk.settings.store.getState();
  const files = desk.feed.store.getState().service?.config.files;
  switch (why) {
    case 'FileTooLarge':
      return {
        id: 'files.tooLarge',
        values: { name, size: sizeText(files ? maxBytes(files) : 0, language) },
      };
    case 'FileEmpty':
      return { id: 'files.empty', values: { name } };
    case 'FileTypeRefused':
      return {
        id: 'files.typeRefused',
        values: { name, types: (files?.types ?? []).map(typeName).join(', ') },
      };
    case 'TooManyFiles':
      return { id: 'files.tooMany', values: { name } };
    case 'Refused':
      return { id: 'files.refused', values: { name } };
    case 'NotAllowed':
    case 'NotFound':
      return { id: 'files.notAllowed', values: { name } };
    default:
      return { id: 'files.broken', values: { name } };
  }
}
