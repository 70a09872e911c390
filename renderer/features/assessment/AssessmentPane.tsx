import { useState } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { NO_COMMAND } from '../../feed/decisions.ts';
import type { Service } from '../../feed/state.ts';
import { reasonAgainstCommand } from '../../feed/steps.ts';
import { useDesk, useFeed } from '../../feed/useDesk.ts';
import { usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { AssessmentText } from './AssessmentText.tsx';
import { isOvertaken, writingRefusal } from './draft.ts';
import { Overtaken } from './Overtaken.tsx';
import { Signed } from './Signed.tsx';
import { useAssessment } from './useAssessment.ts';
import { useWriting } from './useWriting.ts';
import { Versions } from './Versions.tsx';
import { WritingForm } from './WritingForm.tsx';
import './assessment.css';

type PaneProps = { readonly contact: Contact; readonly service: Service };

/** The first assessment (ensiarvio / första bedömning): written, signed, handed on, and its earlier versions read. */
export function AssessmentPane({ contact, service }: PaneProps) {
  const say = useWords();
  const [shown, setShown] = useState<number | null>(null);
  const latest = contact.assessment?.version ?? 0;
  const isEarlier = shown !== null && shown !== latest;
  return (
    <div className="assessment">
      <h2>{say('assessment.title', { version: isEarlier ? shown : Math.max(latest, 1) })}</h2>
      {latest > 1 && <Versions latest={latest} shown={shown ?? latest} onShow={setShown} />}
      {isEarlier ? (
        <Signed key={shown} contact={contact} service={service} version={shown} />
      ) : (
        <Current contact={contact} service={service} />
      )}
    </div>
  );
}

/** The latest version: written on, or read where it is signed or not one's own to write. */
function Current({ contact, service }: PaneProps) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const { assessment } = contact;
  const [isWaiting, setWaiting] = useState(false);
  const seen = useAssessment(contact, assessment?.version ?? null, isWaiting);
  const writing = useWriting(contact, service, seen.put, setWaiting);
  useFeed((state) => state.link.kind);
  const { team, mirror } = desk.feed.store.getState();
  const refusal = writingRefusal(contact, { service, team, mirror }, desk.feed.now());
  const { draft } = writing;
  const isTouched = draft.version !== null;
  const { looked } = seen;

  if (refusal) {
    const why = reasonAgainstCommand(desk, contact, {
      verb: 'saveAssessment',
      id: contact.id,
      commandId: NO_COMMAND,
      version: 1,
      form: { fields: {}, areas: {} },
    });
    return (
      <>
        {why && <p className="assessment-state">{put(why)}</p>}
        {isTouched && (
          <section aria-label={say('assessment.keptHere')}>
            <p className="assessment-warning">{say('assessment.keptHere')}</p>
            <AssessmentText form={draft} config={service.config} />
          </section>
        )}
        {assessment && <Signed contact={contact} service={service} version={assessment.version} />}
      </>
    );
  }
  if (looked.state === 'failed')
    return (
      <>
        <p className="assessment-state">{say('assessment.failed')}</p>
        <Button icon="refresh" onPress={seen.retry}>
          {say('assessment.retry')}
        </Button>
      </>
    );
  if (isTouched && !isWaiting && isOvertaken(contact, draft)) {
    if (looked.state !== 'ready') return <p className="assessment-state">{say('assessment.loading')}</p>;
    return <Overtaken contact={contact} service={service} writing={writing} saved={looked.form} />;
  }
  if (!isTouched && looked.state !== 'ready')
    return <p className="assessment-state">{say('assessment.loading')}</p>;
  if (!isTouched && assessment && assessment.status !== 'draft')
    return (
      <Signed
        contact={contact}
        service={service}
        version={assessment.version}
        seen={seen}
        onAmend={writing.goOn}
      />
    );
  const saved = looked.state === 'ready' ? looked.form : null;
  return (
    <WritingForm
      contact={contact}
      service={service}
      writing={writing}
      form={isTouched ? draft : (saved ?? draft)}
    />
  );
}
