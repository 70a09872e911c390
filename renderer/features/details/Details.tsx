import { Fragment } from 'react';
import type { Contact } from '../../../shared/domain/contact/contact.ts';
import { erasesAt, isAnonymous, keptDays } from '../../../shared/domain/contact/retention.ts';
import type { Localised } from '../../../shared/domain/language.ts';
import type { Service } from '../../feed/state.ts';
import { useTimeZone } from '../../feed/useClockFace.ts';
import { useNow } from '../../feed/useDesk.ts';
import { momentOf } from '../../kit/moment.ts';
import { useLanguage, useWords } from '../../kit/words/useWords.ts';
import { ClientDetails } from './ClientDetails.tsx';
import { Safety } from './Safety.tsx';
import { SentMessages } from './SentMessages.tsx';
import { Turns } from './Turns.tsx';
import './details.css';
import { contactValues } from '../../feed/contactValues.ts';
import { identityMark } from '../../feed/standing.ts';
import type { MessageId } from '../../kit/words/catalogue.ts';

/** Who the client is and what was told as the contact came. */
export function ClientPane({ contact, service }: PartProps) {
  return (
    <div className="details">
      <ClientDetails contact={contact} />
      <Safety contact={contact} />
      <SentMessages contact={contact} service={service} />
      <Facts contact={contact} service={service} />
    </div>
  );
}

/** The turns the contact has taken, and how it has ended before, each time with its judgement. */
export function HistoryPane({ contact, service }: PartProps) {
  const say = useWords();
  return (
    <div className="details">
      {contact.closures.length === 0 ? (
        <p className="details-none">{say('details.noHistory')}</p>
      ) : (
        <Closures contact={contact} service={service} />
      )}
      <Turns contact={contact} service={service} />
    </div>
  );
}

type PartProps = { readonly contact: Contact; readonly service: Service };

const labelIn = (
  list: readonly { code: string; label: Localised }[],
  code: string,
  language: keyof Localised,
) => list.find((each) => each.code === code)?.label[language] ?? code;

function Facts({ contact, service }: PartProps) {
  const say = useWords();
  const language = useLanguage();
  const now = useNow();
  const zone = useTimeZone();
  const at = (instant: string) => momentOf(instant, now, language, zone);
  const identity = identityMark(contact);
  const topicOf = (id: string) =>
    service.config.topics.find((topic) => topic.id === id)?.label[language] ?? id;
  const ruleOf = (id: string) => service.config.routing.find((rule) => rule.id === id)?.label[language] ?? id;
  return (
    <section aria-labelledby="details-before">
      <h2 id="details-before">{say('details.before')}</h2>
      <dl>
        <dt>{say('details.client')}</dt>
        <dd>
          {say('contact.alias', contactValues(contact))}
          <small>
            {identity.word === 'identity.anonymous' ? say('details.anonymous') : say(identity.word)}
          </small>
        </dd>
        <dt>{say('details.channel')}</dt>
        <dd>{say(`channel.${contact.intake.channel}`)}</dd>
        <Told contact={contact} service={service} />
        <dt>{say('details.topic')}</dt>
        <dd>{topicOf(contact.topicOriginal)}</dd>
        <dt>{say('details.language')}</dt>
        <dd>{say(`language.${contact.lang}`)}</dd>
        <dt>{say('details.queue')}</dt>
        <dd className="details-code">{contact.queue}</dd>
        <dt>{say('details.route')}</dt>
        <dd>{ruleOf(contact.route.rule)}</dd>
        <dt>{say('details.received')}</dt>
        <dd>{at(contact.receivedAt)}</dd>
        <dt>{say('details.firstReply')}</dt>
        <dd>{contact.firstReplyAt ? at(contact.firstReplyAt) : say('details.notYet')}</dd>
        <Kept contact={contact} service={service} />
      </dl>
    </section>
  );
}

/** What the contact told as it came, where it told anything. */
function Told({ contact: { intake, callback }, service: { config } }: PartProps) {
  const say = useWords();
  const language = useLanguage();
  const labelOf = (list: readonly { id: string; label: Localised }[], id: string) =>
    list.find((each) => each.id === id)?.label[language] ?? id;
  const told: [MessageId, string | null][] = [
    ['details.contactBy', intake.contactBy && labelIn(config.contactBy, intake.contactBy, language)],
    ['details.region', intake.region && labelOf(config.regions, intake.region)],
    ['details.site', intake.site && labelOf(config.sites, intake.site)],
    ['details.interpreter', intake.needsInterpreter ? say('details.interpreterNeeded') : null],
    ['details.attempts', callback?.attempts.length ? String(callback.attempts.length) : null],
  ];
  return told.map(
    ([word, value]) =>
      value && (
        <Fragment key={word}>
          <dt>{say(word)}</dt>
          <dd>{value}</dd>
        </Fragment>
      ),
  );
}

/** How long what was written in an anonymous chat is kept: nobody else has it (R27). */
function Kept({ contact, service: { config } }: PartProps) {
  const say = useWords();
  const language = useLanguage();
  const now = useNow();
  const zone = useTimeZone();
  const at = (instant: string) => momentOf(instant, now, language, zone);
  const due = erasesAt(contact, config);
  if (contact.erasedAt === null && !isAnonymous(contact)) return null;
  return (
    <>
      <dt>{say('details.kept')}</dt>
      <dd>
        {contact.erasedAt
          ? say('details.erasedAt', { at: at(contact.erasedAt) })
          : due
            ? say('details.erasesAt', { at: at(due) })
            : say('details.keptDays', { count: keptDays(contact, config) })}
      </dd>
    </>
  );
}

function Closures({ contact, service }: PartProps) {
  const say = useWords();
  const language = useLanguage();
  const now = useNow();
  const zone = useTimeZone();
  const { config, personById } = service;
  return (
    <section aria-labelledby="details-closures">
      <h2 id="details-closures">{say('details.closures')}</h2>
      <ul>
        {contact.closures.map((closure) => (
          <li key={closure.at}>
            <b>{labelIn(config.resolutions, closure.resolution, language)}</b>
            <span>{labelIn(config.nextSteps, closure.nextStep, language)}</span>
            <small>
              {momentOf(closure.at, now, language, zone)} · {closure.by && personById.get(closure.by)?.name}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
