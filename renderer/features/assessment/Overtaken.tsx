import { useEffect } from 'react';
import type { AssessmentForm } from '../../../shared/domain/contact/assessment/form.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import type { Service } from '../../feed/state.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useDesk, useNow } from '../../feed/useDesk.ts';
import { momentOf } from '../../kit/moment.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { differingParts } from './draft.ts';
import { Merge } from './Merge.tsx';
import type { Writing } from './useWriting.ts';

type OvertakenProps = {
  readonly contact: Contact;
  readonly service: Service;
  readonly writing: Writing;
  readonly saved: AssessmentForm | null;
};

/** Something else was saved or signed meanwhile. Where it says the same, there is nothing to choose. */
export function Overtaken({ contact, service, writing, saved }: OvertakenProps) {
  const { me } = useDesk();
  const say = useWords();
  const language = useLanguage();
  const zone = useTimeZone();
  const now = useNow();
  const { draft, forget } = writing;
  const theirs = saved ?? { fields: {}, areas: {} };
  const isSame = differingParts(draft, theirs, service.config).length === 0;
  useEffect(() => {
    if (isSame) forget();
  }, [isSame, forget]);
  const { by, at } = contact.assessment ?? { by: '', at: now };
  if (isSame) return null;
  return (
    <Merge
      mine={draft}
      saved={theirs}
      config={service.config}
      name={by === me ? say('person.you') : (service.personById.get(by)?.name ?? say('person.unknown'))}
      at={momentOf(at, now, language, zone)}
      onChosen={writing.goOn}
    />
  );
}
