import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../shared/domain/language.ts';
import type { PendingFile } from '../../client/pendingFiles.ts';
import { filesWords } from '../words/files/words.ts';
import { type FileRules, problemText } from './fileText.ts';

/** What became of a chosen file, to be said once each time it changes; not how far it has come. */
export function useSaidFiles(files: readonly PendingFile[], rules: FileRules, lang: Language): string {
  const before = useRef<ReadonlyMap<string, string>>(new Map(files.map(({ id, state }) => [id, state.kind])));
  const [said, setSaid] = useState('');
  useEffect(() => {
    const known = before.current;
    before.current = new Map(files.map(({ id, state }) => [id, state.kind]));
    const news = files.flatMap(({ id, name, state }) => {
      if (known.get(id) === state.kind) return [];
      if (state.kind === 'ready') return [filesWords[lang].saysFileAdded(name)];
      return state.kind === 'failed' ? [`${name}: ${problemText(state.why, rules, lang)}`] : [];
    });
    if (news.length > 0) setSaid(news.join('. '));
  }, [files, rules, lang]);
  return said;
}
