import type { PublicService } from '../../../shared/protocol/publicService.ts';
import type { Chat } from '../../client/chat.ts';
import type { ChatState } from '../../client/chatState.ts';
import { Choices } from '../ui/Choices.tsx';
import { useLanguage, useWords } from '../words/words.ts';

type Props = { chat: Chat; state: ChatState; service: PublicService; wasTried: boolean };

/** The chosen topic, where it is one that is offered. */
export const topicOf = ({ topics }: PublicService, { topic }: ChatState) =>
  topics.find(({ id }) => id === topic) ?? null;

/** The topic, and the finer one where the topic has any (R17, R43). */
export function TopicFields({ chat, state, service, wasTried }: Props) {
  const words = useWords();
  const lang = useLanguage();
  const topic = topicOf(service, state);
  const inWords = ({ id, label }: PublicService['regions'][number]) => ({ id, label: label[lang] });
  const problem =
    state.problem === 'topic' ? words.topicUnknown : wasTried && topic === null ? words.topicMissing : null;
  const subtopics = topic?.subtopics ?? [];
  const { subtopic } = state.form;
  return (
    <>
      <Choices
        id="topic"
        legend={words.topicLegend}
        hint={words.topicHint}
        options={service.topics.map(inWords)}
        chosen={topic?.id ?? null}
        problem={problem}
        choose={chat.setTopic}
      />
      {subtopics.length > 0 && (
        <Choices
          id="subtopic"
          legend={words.subtopicLegend}
          options={[...subtopics.map(inWords), { id: '', label: words.subtopicNone }]}
          chosen={subtopic}
          choose={(id) => chat.fill({ subtopic: id })}
        />
      )}
    </>
  );
}
