import { useEffect } from 'preact/hooks';
import { Choices } from '../ui/Choices.tsx';
import { Icon } from '../ui/Icon.tsx';
import { dayHeading, timeOf, wallAt } from '../words/when.ts';
import { useLanguage, useWords } from '../words/words.ts';
import type { NeedProps } from './needProps.ts';

/** The free times for a call (R8): first the day, then the time; asked for anew when the view opens. */
export function SlotChoice({ chat, state, now, wasTried }: NeedProps & { wasTried: boolean }) {
  const words = useWords();
  const lang = useLanguage();
  const { slots, form, problem } = state;
  useEffect(() => chat.loadSlots(), [chat]);
  const today = wallAt(now()).day;
  const dayOfSlot = (from: string) => wallAt(new Date(from)).day;
  const days = [...new Set((slots ?? []).map(({ from }) => dayOfSlot(from)))];
  const chosen = slots?.find(({ from }) => from === form.slot?.from) ?? null;
  const day = chosen ? dayOfSlot(chosen.from) : (days.find((each) => each === form.day) ?? null);
  const wrong = problem === 'slot' ? words.slotTaken : wasTried && !chosen ? words.slotMissing : null;
  if (slots === null)
    return (
      <p class="before-send" role="status">
        <Icon name="hourglass" />
        <span>{words.slotsLoading}</span>
      </p>
    );
  if (slots.length === 0)
    return (
      <p class="before-send">
        <Icon name="info" />
        <span>{words.noSlots}</span>
      </p>
    );
  return (
    <>
      <Choices
        id="day"
        legend={words.slotDay}
        options={days.map((each) => ({ id: each, label: dayHeading(each, today, lang) }))}
        chosen={day}
        problem={day === null ? wrong : null}
        choose={(each) => chat.fill({ day: each, slot: null })}
      />
      {day !== null && (
        <Choices
          id="slot"
          legend={words.slotTime}
          options={slots
            .filter(({ from }) => dayOfSlot(from) === day)
            .map(({ from, to }) => ({ id: from, label: `${timeOf(from, lang)}–${timeOf(to, lang)}` }))}
          chosen={chosen?.from ?? null}
          problem={wrong}
          choose={(from) => chat.fill({ slot: slots.find((each) => each.from === from) ?? null })}
        />
      )}
    </>
  );
}
