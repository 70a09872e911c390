import { type KeyboardEvent, useRef, useState } from 'react';
import { type Contact, ownerOf } from '../../../shared/domain/contact/contact.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { useAction } from '../../feed/actions.ts';
import { contactValues } from '../../feed/contactValues.ts';
import { NO_COMMAND } from '../../feed/decisions.ts';
import { requestFocus, viewOf } from '../../feed/place.ts';
import { identityMark } from '../../feed/standing.ts';
import type { Service } from '../../feed/state.ts';
import { askToIdentify, give, reasonAgainstCommand } from '../../feed/steps.ts';
import { transferForm } from '../../feed/transferForm.ts';
import { useDesk, useFeed, useNow } from '../../feed/useDesk.ts';
import { useForm } from '../../feed/useForm.ts';
import { isTag } from '../../kit/elements.ts';
import { normalStroke, toStroke } from '../../kit/keys.ts';
import type { Phrase } from '../../kit/words/phrase.ts';
import { useLanguage, usePhrase, useWords } from '../../kit/words/useWords.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { commandOf, prospectOf } from './offer.ts';
import { findTargets } from './search.ts';
import type { Stops } from './stops.ts';
import { TargetSearch } from './TargetSearch.tsx';
import type { Target } from './target.ts';
import { targetsFor } from './targets.ts';
import { Wording } from './Wording.tsx';
import './transfer.css';
import './wording.css';

type TransferDialogProps = { readonly contact: Contact; readonly service: Service };

/**
 * Passes a contact on (R37–R41, R87): one search over every target; what happens to the contact, what the client is
 * told and what the receiver sees stand beside it before anything is sent. Whatever is filled in stays with the
 * contact until it has been sent.
 */
export function TransferDialog({ contact, service }: TransferDialogProps) {
  const desk = useDesk();
  const say = useWords();
  const put = usePhrase();
  const language = useLanguage();
  useNow();
  useFeed((state) => state.link.kind);
  const team = useFeed((state) => state.team);
  const { value: draft, change, forget } = useForm(transferForm, contact.id);
  const askAction = useAction('contact.askToIdentify');
  const [commandId] = useState(createId);
  const [isTried, setTried] = useState(false);
  const stops = useRef<Stops>({ message: null, ask: null });
  const now = desk.feed.now();
  const known = { service, team, mirror: desk.feed.store.getState().mirror };
  const targets = targetsFor(contact, known, { now, language, say });
  const found = findTargets(targets, draft.asked);
  const target = targets.find(({ key }) => key === draft.target) ?? null;
  const prospect = target && prospectOf(contact, target, draft, known, now);
  // Where the keyboard stands first: at what is left to do.
  const [first] = useState<'search' | 'ask' | 'message'>(() =>
    target === null ? 'search' : prospect?.needsIdentity ? 'ask' : 'message',
  );

  const leave = () => desk.place.setState({ dialog: null });
  const missing = whyMissing(target, draft.message, service);
  const reason =
    missing ??
    (target && reasonAgainstCommand(desk, contact, commandOf(contact, target, draft, NO_COMMAND))) ??
    null;

  const pick = ({ key }: Target) => {
    change({ target: key });
    // Once what the choice calls for stands there.
    viewOf(desk.place).requestAnimationFrame(() => (stops.current.ask ?? stops.current.message)?.focus());
  };
  const ask = async () => {
    await askToIdentify(desk);
    stops.current.message?.focus();
  };
  /** The letter asks wherever it is not being written. */
  const onKeyDown = (event: KeyboardEvent) => {
    const stroke = toStroke(event.nativeEvent);
    const isAsked = stroke !== null && askAction.keys.some((keys) => normalStroke(keys) === stroke);
    const { singleKeys } = desk.settings.store.getState();
    if (!isAsked || !singleKeys || !prospect?.needsIdentity || isTextField(event.target)) return;
    event.preventDefault();
    void ask();
  };
  const confirm = async () => {
    setTried(true);
    if (desk.place.getState().asked || !target) return;
    if (reason) return desk.announcer.speak(reason);
    const { verb: _verb, ...input } = commandOf(contact, target, draft, commandId);
    if (!(await give(desk, contact, 'transfer.offer', input, 'done.offered'))) return;
    forget();
    leave();
    requestFocus(desk.place, 'banner');
  };
  const identity = identityMark(contact);

  return (
    <Dialog
      className="transfer"
      title={say('transfer.title', contactValues(contact))}
      beside={
        <>
          <Badge tone={identity.tone} icon="person">
            {say(identity.word)}
          </Badge>
          <span className="transfer-back">
            <Kbd keys="Escape" /> {say('transfer.back')}
          </span>
        </>
      }
      closeLabel={say('dialog.close')}
      onClose={leave}
      onSubmit={() => void confirm()}
      foot={
        <>
          <p className={isTried && reason ? 'transfer-state transfer-stop' : 'transfer-state'} role="status">
            {reason
              ? put(reason)
              : ownerOf(contact) !== null && draft.mode === 'warm'
                ? say('transfer.warmStays')
                : say('transfer.coldWaits')}
          </p>
          <Button
            look="primary"
            icon="send"
            keys="Ctrl+Enter"
            onPress={() => void confirm()}
            unavailable={reason && put(reason)}
          >
            {say('transfer.confirm')}
          </Button>
        </>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a key of the card, as the keymap's are of the desk */}
      <div className="transfer-columns" onKeyDown={onKeyDown}>
        <TargetSearch
          asked={draft.asked}
          targets={found}
          chosen={target}
          isFirst={first === 'search'}
          onAsk={(asked) => change({ asked, target: topOf(findTargets(targets, asked), asked) })}
          onMove={({ key }) => change({ target: key })}
          onPick={pick}
        />
        <div className="transfer-side">
          {target && prospect ? (
            <Wording
              contact={contact}
              service={service}
              target={target}
              prospect={prospect}
              draft={draft}
              change={change}
              stops={stops}
              first={first}
              isTried={isTried}
              askKeys={askAction.keys[0]}
              onAsk={() => void ask()}
            />
          ) : (
            <p className="transfer-none">{say('transfer.chooseTarget')}</p>
          )}
        </div>
      </div>
    </Dialog>
  );
}

/** What was typed points at the nearest target; nothing typed points at none. */
const topOf = (found: readonly Target[], asked: string): string | null =>
  asked.trim() === '' ? null : (found[0]?.key ?? null);

/** What the card itself lacks, said more exactly than a rule that only sees the command. */
function whyMissing(target: Target | null, message: string, { config }: Service): Phrase | null {
  if (target === null) return { id: 'transfer.chooseTarget' };
  const left = config.transfer.minChars - message.trim().length;
  return left > 0 ? { id: 'transfer.messageShort', values: { count: left } } : null;
}

const isTextField = (element: EventTarget): boolean =>
  isTag(element, 'textarea') || (isTag(element, 'input') && element.type === 'text');
