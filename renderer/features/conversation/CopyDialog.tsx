import { useEffect, useRef, useState } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { refusalPhrase } from '../../feed/refusalPhrase.ts';
import type { Service } from '../../feed/state.ts';
import { nameOf } from '../../feed/steps.ts';
import { useDesk, useIsLive } from '../../feed/useDesk.ts';
import { dateOf } from '../../kit/moment.ts';
import type { Phrase } from '../../kit/words/phrase.ts';
import { useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { toTranscript } from './transcript.ts';
import './copy.css';

type CopyDialogProps = { readonly contact: Contact; readonly service: Service };

/** Takes the conversation to the clipboard as text; notes only where they are asked for. The log holds who took it. */
export function CopyDialog({ contact, service }: CopyDialogProps) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const language = useLanguage();
  const isLive = useIsLive();
  const [withNotes, setWithNotes] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Phrase | null>(null);
  /** What the clipboard would not take: to be copied by hand. */
  const [text, setText] = useState<string | null>(null);
  const byHand = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (text !== null) byHand.current?.select();
  }, [text]);
  const leave = () => desk.place.setState({ dialog: null });

  const copy = async () => {
    if (isBusy || !isLive) return;
    setBusy(true);
    const answer = await desk.feed.gateway.call('contact.transcript', { id: contact.id, withNotes });
    setBusy(false);
    if (!answer.ok) return setProblem(refusalPhrase(answer.error, nameOf(desk)));
    const timeOf = (at: string) => dateOf(at, language, service.config.timeZone);
    const made = toTranscript(answer.value.events, {
      head: [
        say('copy.head', contactValues(contact)),
        say('copy.taken', { at: timeOf(desk.feed.now().toISOString()), name: service.person.name }),
      ],
      client: say('contact.alias', contactValues(contact)),
      nameOf: (id) => service.personById.get(id)?.name ?? say('person.unknown'),
      timeOf,
      note: say('note.word'),
      erased: say('timeline.erased'),
      file: (name) => say('copy.file', { name }),
    });
    try {
      await navigator.clipboard.writeText(made);
    } catch {
      setProblem({ id: 'copy.refused' });
      return setText(made);
    }
    desk.announcer.say('success', { id: 'done.copied', values: { count: answer.value.events.length } });
    leave();
  };
  return (
    <FormDialog
      className="copying"
      title={say('copy.title', contactValues(contact))}
      onClose={leave}
      confirm={{
        label: say('copy.confirm'),
        icon: 'copy',
        run: () => void copy(),
        unavailable: isLive ? null : put({ id: 'reason.disconnected' }),
      }}
    >
      <p>{say('copy.what')}</p>
      <Switch
        label={say('copy.withNotes')}
        hint={say('copy.withNotesHint')}
        isOn={withNotes}
        onChange={setWithNotes}
      />
      {problem && (
        <p className="copying-problem" role="alert">
          {put(problem)}
        </p>
      )}
      {text !== null && (
        <textarea ref={byHand} readOnly aria-label={say('copy.byHand')} rows={8} value={text} />
      )}
    </FormDialog>
  );
}
