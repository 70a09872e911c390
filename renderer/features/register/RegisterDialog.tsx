import { useState } from 'react';
import { createId } from '../../../shared/kit/ids.ts';
import type { Service } from '../../feed/state.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
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
    <Dialog
      className="register"
      title={say('register.title')}
      closeLabel={say('dialog.close')}
      onClose={leave}
      onSubmit={() => void confirm()}
      foot={
        <>
          <p className="register-state" role="status">
            {against ??
              (isTried && missing.length > 0
                ? say('register.left', { count: missing.length })
                : say('register.kept'))}
          </p>
          <Button onPress={leave} keys="Escape">
            {say('closing.cancel')}
          </Button>
          <Button
            look="primary"
            icon="checkCircle"
            keys="Ctrl+Enter"
            onPress={() => void confirm()}
            unavailable={against}
          >
            {say('register.confirm')}
          </Button>
        </>
      }
    >
      <Fields form={form} change={change} missing={isTried ? missing : []} config={config} />
    </Dialog>
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
