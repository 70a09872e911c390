import { useStore } from 'zustand';
import type { DraftKind } from '../../../shared/protocol/desk.ts';
import { draftKey } from '../../feed/drafts.ts';
import { useDesk, useIsLive } from '../../feed/useDesk.ts';
import { useWords } from '../../kit/words/useWords.ts';

/** Whether what is being written is safe already. */
export function DraftState({ contactId, mode }: { contactId: string; mode: DraftKind }) {
  const say = useWords();
  const isLive = useIsLive();
  const draft = useStore(useDesk().drafts.store, ({ byKey }) => byKey[draftKey(contactId, mode)]);
  if (!draft?.text) return <span className="draft-state" />;
  const word = draft.state === 'saved' ? 'saved' : isLive ? 'saving' : 'here';
  return <span className="draft-state">{say(`draft.${word}`)}</span>;
}
