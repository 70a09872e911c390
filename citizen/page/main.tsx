import { render } from 'preact';
import '../../shared/look/tokens.css';
import './look/theme.css';
import './look/base.css';
import './look/controls.css';
import './look/frame.css';
import './look/start.css';
import './look/needs.css';
import './look/conversation.css';
import './look/timeline.css';
import './look/dock.css';
import './look/files.css';
import { createChat } from '../client/chat.ts';
import { takeHandedOver } from '../client/handOff.ts';
import { chooseLanguage } from '../client/languages.ts';
import { openTabStore } from '../client/tabStore.ts';
import { App } from './App.tsx';

const store = openTabStore(() => sessionStorage);
takeHandedOver(store, location.hash, () =>
  history.replaceState(null, '', location.pathname + location.search),
);
const chat = createChat({ store });
const asked = new URLSearchParams(location.search).get('lang');
const lang = chooseLanguage([asked, store.get('lang'), ...navigator.languages]);
// The way back from identification has no language in its address.
if (asked !== null) store.set('lang', lang);

addEventListener('online', chat.wake);
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) chat.wake();
});

const page = document.getElementById('page');
if (page) {
  const saveLanguage = (chosen: string) => {
    store.set('lang', chosen);
    const address = new URL(location.href);
    address.searchParams.set('lang', chosen);
    history.replaceState(null, '', address);
  };
  const isNews = (position: number) => {
    const change = `${store.get('key')}:${position}`;
    if (store.get('langFollowed') === change) return false;
    store.set('langFollowed', change);
    return true;
  };
  page.replaceChildren();
  render(<App chat={chat} firstLanguage={lang} saveLanguage={saveLanguage} isNews={isNews} />, page);
}
