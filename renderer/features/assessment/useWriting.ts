import { useState } from 'react';
import type { AssessmentForm } from '../../../shared/domain/contact/assessment/form.ts';
import { missingInForm } from '../../../shared/domain/contact/assessment/form.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { contactOf } from '../../feed/mirror.ts';
import { requestFocus, viewOf } from '../../feed/place.ts';
import type { Service } from '../../feed/state.ts';
import { give } from '../../feed/steps.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { useLanguage } from '../../kit/words/useWords.ts';
import {
  type AssessmentDraft,
  assessmentDraft,
  beginDraft,
  differingParts,
  savedDraftAt,
  tidy,
} from './draft.ts';
import { focusPart } from './Fields.tsx';
import type { Fetched } from './useAssessment.ts';

type Put = (fetched: Fetched, at: string, version: number) => void;

/** Writing an assessment: what is changed is kept on this PC at once, saved to the gateway on asking, and signed. */
export function useWriting(
  contact: Contact,
  { config }: Service,
  put: Put,
  /** Told while the gateway is being asked: what it makes of it is not another's doing. */
  onWaiting: (isWaiting: boolean) => void,
) {
  const desk = useDesk();
  const language = useLanguage();
  const { value: draft, change, forget } = useForm(assessmentDraft, contact.id);
  const [isAsked, setAsked] = useState(false);
  const [missing, setMissing] = useState<readonly string[]>([]);

  const write = (form: AssessmentForm) => {
    const { fields, areas } = form;
    change(draft.version === null ? beginDraft(contact, form) : { fields, areas });
    if (missing.length > 0) setMissing(missingInForm(tidy(form), config));
  };

  /** The gateway has it: what was written since grows on from there, otherwise nothing is left to keep. */
  const settle = (sent: AssessmentForm, version: number, isSigned: boolean) => {
    const now = contactOf(desk.feed.store.getState().mirror, contact.id);
    const at = now?.assessment?.at;
    if (!now || !at) return;
    put({ form: sent, signed: isSigned ? { by: desk.me, at } : null }, at, version);
    const written = desk.forms.of<AssessmentDraft>(assessmentDraft, contact.id);
    const isMore = written.version !== null && differingParts(written, sent, config).length > 0;
    if (isMore && !isSigned) change({ base: savedDraftAt(now) });
    else if (!isMore) forget();
  };

  const send = async (verb: 'save' | 'sign', form: AssessmentForm) => {
    if (isAsked) return;
    const sent = tidy(form);
    const version = draft.version ?? beginDraft(contact, null).version ?? 1;
    if (verb === 'sign') {
      const lacking = missingInForm(sent, config);
      setMissing(lacking);
      if (lacking.length > 0) {
        const labels = [...config.assessment.fields, ...config.lifeAreas].filter(({ id }) =>
          lacking.includes(id),
        );
        const label = labels.map((each) => each.label[language]).join(', ');
        desk.announcer.say('problem', { id: 'assessment.missing', values: { label } });
        focusPart(lacking[0], viewOf(desk.place));
        return;
      }
    }
    setAsked(true);
    onWaiting(true);
    const input = { id: contact.id, commandId: createId(), version, form: sent };
    const isDone =
      verb === 'sign'
        ? await give(desk, contact, 'assessment.sign', input, 'done.assessmentSigned')
        : await give(desk, contact, 'assessment.save', input, 'done.assessmentSaved');
    if (isDone) settle(sent, version, verb === 'sign');
    setAsked(false);
    onWaiting(false);
    if (isDone && verb === 'sign') requestFocus(desk.place, 'side');
  };

  return {
    draft,
    isAsked,
    missing,
    write,
    forget,
    save: (form: AssessmentForm) => send('save', form),
    sign: (form: AssessmentForm) => send('sign', form),
    /** Goes on from how things stand now, with what was chosen. */
    goOn: (form: AssessmentForm) => {
      change(beginDraft(contact, form));
      requestFocus(desk.place, 'side');
    },
  };
}
export type Writing = ReturnType<typeof useWriting>;
