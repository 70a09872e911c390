import { useCallback, useState } from 'react';
import type { AssessmentForm } from '../../../shared/domain/contact/assessment/form.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { NO_COMMAND } from '../../feed/decisions.ts';
import type { Service } from '../../feed/state.ts';
import { reasonAgainstCommand } from '../../feed/steps.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { dateOf } from '../../kit/moment.ts';
import { useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { AssessmentText } from './AssessmentText.tsx';
import { PrintPage } from './PrintPage.tsx';
import { type Fetched, type Seen, useAssessment } from './useAssessment.ts';

type SignedProps = {
  readonly contact: Contact;
  readonly service: Service;
  readonly version: number;
  /** The same, where it has been fetched already. */
  readonly seen?: Seen;
  /** Begins the next version from what this one says; absent where that cannot be done. */
  readonly onAmend?: (form: AssessmentForm) => void;
};

/** A version to be read, printed, handed on or amended. */
export function Signed({ seen, ...props }: SignedProps) {
  return seen ? <Shown {...props} seen={seen} /> : <Fetching {...props} />;
}

function Fetching(props: Omit<SignedProps, 'seen'>) {
  return <Shown {...props} seen={useAssessment(props.contact, props.version)} />;
}

function Shown({ contact, service, version, seen, onAmend }: SignedProps & { readonly seen: Seen }) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const standing = useStanding(contact, service, version);
  const [isPrinting, setPrinting] = useState(false);
  const onPrinted = useCallback(() => setPrinting(false), []);
  const { looked, retry } = seen;
  if (looked.state === 'loading') return <p className="assessment-state">{say('assessment.loading')}</p>;
  if (looked.state === 'failed')
    return (
      <>
        <p className="assessment-state">{say('assessment.failed')}</p>
        <Button icon="refresh" onPress={retry}>
          {say('assessment.retry')}
        </Button>
      </>
    );
  const { form } = looked;
  if (!form) return <p className="assessment-state">{say('assessment.erased')}</p>;
  const isLatest = contact.assessment?.version === version;
  const line = service.config.lines[0]?.id ?? '';
  const against = reasonAgainstCommand(desk, contact, {
    verb: 'handOffAssessment',
    id: contact.id,
    commandId: NO_COMMAND,
    version,
    line,
  });
  return (
    <>
      <p className="assessment-state">{standing(looked)}</p>
      <div className="assessment-actions">
        {isLatest && looked.signed && (
          <Button
            icon="send"
            isFirst
            onPress={() => !against && desk.place.setState({ dialog: 'handOff' })}
            unavailable={against && put(against)}
          >
            {say('assessment.handOff')}
          </Button>
        )}
        <Button icon="copy" onPress={() => setPrinting(true)}>
          {say('assessment.print')}
        </Button>
        {onAmend && (
          <Button icon="edit" onPress={() => onAmend(form)}>
            {say('assessment.amend')}
          </Button>
        )}
      </div>
      <AssessmentText form={form} config={service.config} />
      {isPrinting && (
        <PrintPage
          contact={contact}
          config={service.config}
          form={form}
          version={version}
          standing={standing(looked)}
          onPrinted={onPrinted}
        />
      )}
    </>
  );
}

/** Who signed it and when, by name and whole date as on paper, and where it was handed; or that it is a draft still. */
function useStanding({ assessment }: Contact, { config, personById }: Service, version: number) {
  const say = useWords();
  const language = useLanguage();
  const zone = useTimeZone();
  return ({ signed }: Fetched): string => {
    if (!signed) return say('assessment.notSigned');
    const { by, at } = signed;
    const name = personById.get(by)?.name ?? say('person.unknown');
    const words = say('assessment.signed', { name, at: dateOf(at, language, zone) });
    const to = assessment?.version === version && assessment.status === 'handedOff' ? assessment.to : null;
    const line = config.lines.find(({ id }) => id === to)?.label[language];
    return line ? `${words} ${say('assessment.handedTo', { line })}` : words;
  };
}
