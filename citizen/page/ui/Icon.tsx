import {
  iconArrowDown,
  iconArrowLeft,
  iconChat,
  iconCheck,
  iconCheckCircle,
  iconChevronRight,
  iconClock,
  iconClose,
  iconCopy,
  iconErrorFilled,
  iconHourglass,
  iconInfo,
  iconLock,
  iconLogout,
  iconMenu,
  iconMessage,
  iconPerson,
  iconPhone,
  iconRefresh,
  iconReply,
  iconSend,
  iconWarning,
} from '../../../shared/look/icons.ts';

/** The icons of this page and no others: the rest would come along for nothing. */
const paths = {
  arrowDown: iconArrowDown,
  arrowLeft: iconArrowLeft,
  chat: iconChat,
  check: iconCheck,
  checkCircle: iconCheckCircle,
  chevronRight: iconChevronRight,
  clock: iconClock,
  close: iconClose,
  copy: iconCopy,
  errorFilled: iconErrorFilled,
  hourglass: iconHourglass,
  info: iconInfo,
  lock: iconLock,
  logout: iconLogout,
  menu: iconMenu,
  message: iconMessage,
  person: iconPerson,
  phone: iconPhone,
  refresh: iconRefresh,
  reply: iconReply,
  send: iconSend,
  warning: iconWarning,
} as const;
export type IconName = keyof typeof paths;

/** A picture beside words: never the only carrier of a meaning, so hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {paths[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}
