import { useId } from 'react';
import type { ServiceConfig } from '../../../shared/domain/config/config.ts';
import type { Line } from '../../../shared/domain/config/queues.ts';
import { hoursInWords } from '../../../shared/domain/texts/hours.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';

type LinesProps = {
  readonly lines: readonly Line[];
  readonly config: Pick<ServiceConfig, 'calendars'>;
  readonly topic: string;
  readonly isAllOpen: boolean;
};

/** The service lines and whom each is for (R63, R87); those of the contact's topic stand first. */
export function Lines({ lines, config, topic, isAllOpen }: LinesProps) {
  const say = useWords();
  const screen = useLanguage();
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say('guidance.lines')}</h2>
      <ul>
        {lines.map((line) => {
          const calendar = config.calendars[line.calendar];
          const hours = calendar && hoursInWords(calendar, screen);
          const isOfTopic = line.topics.includes(topic);
          return (
            <li key={line.id}>
              <details key={String(isAllOpen)} className="guidance-line" open={isAllOpen}>
                <summary data-row="">
                  {line.label[screen]}
                  {isOfTopic && <small> · {say('guidance.ofTopic')}</small>}
                </summary>
                <p>{line.eligibility[screen]}</p>
                <p className="guidance-hours">
                  {hours && <span>{say('guidance.hours', { hours })}</span>}
                  {line.coordinator && <span>{say('guidance.coordinator', { name: line.coordinator })}</span>}
                </p>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
