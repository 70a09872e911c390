import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { ServiceConfig } from '../../../shared/domain/config/config.ts';
import type { AssessmentForm } from '../../../shared/domain/contact/assessment/form.ts';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { viewOf } from '../../feed/place.ts';
import { useDesk } from '../../feed/useDesk.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { AssessmentText } from './AssessmentText.tsx';

type PrintPageProps = {
  readonly contact: Contact;
  readonly config: ServiceConfig;
  readonly form: AssessmentForm;
  readonly version: number;
  /** Who signed it and when, or that nobody has. */
  readonly standing: string;
  readonly onPrinted: () => void;
};

/** A page that holds the assessment and nothing else of the screen, while it is being printed or made a PDF. */
export function PrintPage({ contact, config, form, version, standing, onPrinted }: PrintPageProps) {
  const say = useWords();
  const language = useLanguage();
  const view = viewOf(useDesk().place);
  useEffect(() => {
    view.addEventListener('afterprint', onPrinted, { once: true });
    view.print();
    return () => view.removeEventListener('afterprint', onPrinted);
  }, [onPrinted, view]);
  return createPortal(
    <article className="print-page" lang={language}>
      <p>
        {config.organisation.name[language]} · {config.organisation.unit[language]}
      </p>
      <h1>{say('assessment.title', { version })}</h1>
      <p>
        {say('contact.alias', contactValues(contact))} · {standing}
      </p>
      <AssessmentText form={form} config={config} />
    </article>,
    view.document.body,
  );
}
