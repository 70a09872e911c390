import type { PublicService } from '../../../shared/protocol/citizen.ts';
import { Icon } from '../ui/Icon.tsx';
import { useLanguage, useWords } from '../words/words.ts';

type Props = {
  topics: PublicService['topics'];
  chosen: string | null;
  problem: string | null;
  choose(topic: string): void;
};

export function TopicChoice({ topics, chosen, problem, choose }: Props) {
  const words = useWords();
  const lang = useLanguage();
  return (
    <fieldset
      id="topic"
      class="topics"
      aria-describedby={problem ? 'topic-hint topic-problem' : 'topic-hint'}
    >
      <legend>{words.topicLegend}</legend>
      <p id="topic-hint" class="hint">
        {words.topicHint}
      </p>
      {problem && (
        <p id="topic-problem" class="problem">
          <Icon name="errorFilled" />
          {problem}
        </p>
      )}
      <div class="topic-list">
        {topics.map(({ id, label }) => (
          <label key={id} class="topic">
            <input type="radio" name="topic" value={id} checked={id === chosen} onChange={() => choose(id)} />
            <span>{label[lang]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
