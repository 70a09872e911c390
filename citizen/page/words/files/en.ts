import type { FilesWords } from './fi.ts';

/** Files, in English. */
export const filesEn: FilesWords = {
  attach: 'Add an attachment',
  attachHint: (types, size) => `${types}, at most ${size}`,
  pendingFiles: 'Attachments to be sent',
  attachments: 'Attachments',
  filesAnonymous:
    'You are anonymous. Check that the attachments hold no personal identity code or anything else that you or those close to you could be recognised by.',
  fileComing: (percent) => `uploading ${percent}%`,
  fileWaiting: 'waiting to be checked',
  fileReady: 'ready',
  removeFile: (name) => `Remove the attachment ${name}`,
  retryFile: (name) => `Try again: ${name}`,
  saveFile: 'Save',
  saveFileNamed: (name) => `Save the attachment ${name}`,
  savingFile: 'fetching…',
  saveFailed: 'The attachment could not be fetched. Try again.',
  filesNotReady: 'Wait until the attachments are ready, or remove them.',
  fileTooLarge: (size) => `The file is too large. At most ${size}.`,
  fileEmpty: 'The file is empty.',
  fileTypeRefused: (types) => `Such a file cannot be sent. These can: ${types}.`,
  tooManyFiles: 'There are too many attachments. Remove some, or send them in another message.',
  fileRefused: 'Malware was found in the file. It was not sent.',
  fileBroken: 'Sending the attachment was interrupted.',
  fileNotAllowed: 'No attachments can be added to this conversation now.',
  saysFileAdded: (name) => `Attachment added: ${name}`,
  textFile: 'text file',
};
