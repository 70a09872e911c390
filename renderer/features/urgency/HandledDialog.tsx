import { useState } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { give, reasonAgainstCommand } from '../../feed/steps.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Choices } from '../../ui/Choices.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import './urgency.css';

const ways = ['handled', 'emergencyHandover'] as const;

/** Says how the urgent matter was handled: that meets the same-day promise (R45). */
export function HandledDialog({ contact }: { readonly contact: Contact }) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const [how, setHow] = useState<(typeof ways)[number] | null>(null);
  const [isTried, setTried] = useState(false);
  const [commandId] = useState(createId);
  useFeed((state) => state.link.kind);
  const command = { id: contact.id, commandId, how: how ?? 'handled' } as const;
  const against = reasonAgainstCommand(desk, contact, { verb: 'markUrgentHandled', ...command });
  const missing = against ? put(against) : how ? null : say('closing.missing');
  const leave = () => desk.place.setState({ dialog: null });
  const confirm = async () => {
    setTried(true);
    if (missing || desk.place.getState().asked) return;
    if (await give(desk, contact, 'contact.markUrgentHandled', command, 'done.urgentHandled')) leave();
  };
  return (
    <FormDialog
      className="urgency"
      title={say('urgency.handledTitle', contactValues(contact))}
      onClose={leave}
      confirm={{
        label: say('action.markUrgentHandled'),
        icon: 'checkCircle',
        run: () => void confirm(),
        unavailable: missing,
      }}
    >
      {against && <p className="urgency-now">{put(against)}</p>}
      <Choices
        legend={say('urgency.how')}
        choices={ways.map((value) => ({ value, label: say(`urgency.how.${value}`) }))}
        chosen={how}
        onChoose={(value) => setHow(ways.find((way) => way === value) ?? null)}
        problem={isTried && !how ? say('closing.missing') : null}
        isFirst
      />
    </FormDialog>
  );
}
