import type { KeyboardEvent } from 'react';
import type { AssessmentForm } from '../../../shared/domain/contact/assessment/form.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Service } from '../../feed/state.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useDesk, useIsLive, useNow } from '../../feed/useDesk.ts';
import { momentOf } from '../../kit/moment.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Fields } from './Fields.tsx';
import type { Writing } from './useWriting.ts';

type WritingFormProps = {
  readonly contact: Contact;
  readonly service: Service;
  readonly writing: Writing;
  readonly form: AssessmentForm;
};

/** The form being filled in: Tab goes through it, Ctrl+S saves the draft, Ctrl+Enter signs. */
export function WritingForm({ contact, service, writing, form }: WritingFormProps) {
  const say = useWords();
  const isLive = useIsLive();
  const unavailable = isLive ? null : say('assessment.needsConnection');
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.ctrlKey || event.altKey || (event.key !== 'Enter' && event.key.toLowerCase() !== 's')) return;
    event.preventDefault();
    if (unavailable) return;
    void (event.key === 'Enter' ? writing.sign(form) : writing.save(form));
  };
  return (
    <form
      className="assessment-form"
      aria-label={say('side.assessment')}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      <Fields form={form} config={service.config} onChange={writing.write} missing={writing.missing} />
      <footer className="assessment-foot">
        <Saved contact={contact} service={service} isTouched={writing.draft.version !== null} />
        <Button keys="Ctrl+S" onPress={() => void writing.save(form)} unavailable={unavailable}>
          {say('assessment.save')}
        </Button>
        <Button
          look="primary"
          icon="check"
          keys="Ctrl+Enter"
          onPress={() => void writing.sign(form)}
          unavailable={unavailable}
        >
          {say('assessment.sign')}
        </Button>
      </footer>
    </form>
  );
}

type SavedProps = { readonly contact: Contact; readonly service: Service; readonly isTouched: boolean };

/** Where what is written stands: here, at the gateway, or nowhere yet. */
function Saved({ contact: { assessment }, service, isTouched }: SavedProps) {
  const { me } = useDesk();
  const say = useWords();
  const language = useLanguage();
  const zone = useTimeZone();
  const now = useNow();
  const words = () => {
    if (isTouched) return say('assessment.unsaved');
    if (assessment?.status !== 'draft') return say('assessment.begin');
    const { by, at } = assessment;
    const name = by === me ? say('person.you') : (service.personById.get(by)?.name ?? say('person.unknown'));
    return say('assessment.saved', { at: momentOf(at, now, language, zone), name });
  };
  return (
    <p className="assessment-state" role="status" data-touched={isTouched}>
      {words()}
    </p>
  );
}
