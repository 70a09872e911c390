import type { FileRef } from '../../../shared/domain/file/fileRef.ts';
import { useLater } from '../useLater.ts';
import { loadFiles } from './loadFiles.ts';

/** The files of a message; their names alone until the part of the page that saves files has come. */
export function MessageFiles({ files, isPending }: { files: readonly FileRef[]; isPending: boolean }) {
  const later = useLater(loadFiles, files.length > 0);
  if (files.length === 0) return null;
  if (later && later !== 'failed') return <later.SentFiles files={files} isPending={isPending} />;
  return (
    <p class="text" dir="auto">
      {files.map(({ name }) => name).join(', ')}
    </p>
  );
}
