import { useState } from 'react';
import { createId } from '../../../shared/kit/ids.ts';
import type { Service } from '../../feed/state.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Fields } from './Fields.tsx';
import { missingFields, registerForm, toRequest } from './register.ts';
import { save } from './save.ts';
import './register.css';

/** A call, a visit, a letter or a report, written down on one form; Ctrl+Enter keeps it and opens it. */
export function RegisterDialog({ service: { config } }: { readonly service: Service }) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const { value: form, change, forget } = useForm(registerForm, 'register');
  const [isTried, setTried] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const isLive = useFeed((state) => state.link.kind === 'live');
  const missing = missingFields(form);
  const against = isLive ? null : put({ id: 'reason.disconnected' });
  const leave = () => desk.place.setState({ dialog: null });

  const confirm = async () => {
    setTried(true);
    if (missing[0]) return focusField(missing[0]);
    const ids = form.ids ?? { id: createId(), register: createId(), urgency: createId(), note: createId() };
    const request = toRequest(form, ids, config, desk.feed.now());
    if (!request || against || isAsked) return;
    change({ ids });
    setAsked(true);
    const isDone = await save(desk, form, request, ids, say('register.grounds'));
    setAsked(false);
    if (!isDone) return;
    forget();
    leave();
  };

  return (
    <FormDialog
      className="register"
      title={say('register.title')}
      onClose={leave}
      state={
        <p className="register-state" role="status">
          {against ??
            (isTried && missing.length > 0
              ? say('register.left', { count: missing.length })
              : say('register.kept'))}
        </p>
      }
      confirm={{
        label: say('register.confirm'),
        icon: 'checkCircle',
        run: () => void confirm(),
        unavailable: against,
      }}
    >
      <Fields form={form} change={change} missing={isTried ? missing : []} config={config} />
    </FormDialog>
  );
}

/** Puts the keyboard on what is missing, and brings it into sight. */
function focusField(name: string) {
  const part = document.getElementById(`register-${name}`);
  const field = part?.matches('input, select, textarea')
    ? part
    : part?.querySelector<HTMLElement>('input:checked, input');
  field?.focus();
  field?.scrollIntoView({ block: 'nearest' });
}
