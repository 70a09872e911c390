import { useEffect, useState } from 'react';
import { RawIntlProvider } from 'react-intl';
import { useStore } from 'zustand';
import type { Host } from '../clients/host.ts';
import { SignIn } from '../features/signIn/SignIn.tsx';
import { createDesk, type Desk } from '../feed/desk.ts';
import type { Session } from '../feed/session.ts';
import type { SettingsPart } from '../feed/settings.ts';
import { DeskProvider } from '../feed/useDesk.ts';
import { useSpoken } from '../kit/words/spoken.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useMeasures, useTheme } from './useTheme.ts';
import { Workspace } from './Workspace.tsx';

type RootProps = {
  readonly host: Host;
  readonly settings: SettingsPart;
  readonly session: Session;
  readonly gatewayUrl: string;
  readonly workstation: string;
};

/** The page: signing in, or a desk, in the person's language and colours. */
export function Root(props: RootProps) {
  const { settings, session } = props;
  const { language, theme, density, textSize } = useStore(settings.store);
  const intl = useSpoken(language);
  const state = useStore(session.store);
  const desk = useDeskOf(props, state.kind === 'signedIn' ? state.grant.person.id : null);
  useTheme(theme);
  useMeasures({ density, textSize });
  const spoken = intl?.locale;
  useEffect(() => {
    if (spoken) document.documentElement.lang = spoken;
  }, [spoken]);
  if (!intl) return null;
  return (
    <RawIntlProvider value={intl}>
      <ErrorBoundary>
        {state.kind !== 'signedIn' ? (
          <SignIn session={session} settings={settings} state={state} />
        ) : (
          desk && (
            <DeskProvider value={desk}>
              <Workspace key={desk.me} desk={desk} />
            </DeskProvider>
          )
        )}
      </ErrorBoundary>
    </RawIntlProvider>
  );
}

/** A desk lives as long as somebody is signed in, and stops with them. */
function useDeskOf(
  { host, settings, session, gatewayUrl, workstation }: RootProps,
  me: string | null,
): Desk | null {
  const [desk, setDesk] = useState<Desk | null>(null);
  useEffect(() => {
    if (!me) return;
    const made = createDesk({ host, gatewayUrl, workstation, session, settings, me });
    setDesk(made);
    void made.start();
    return () => {
      setDesk(null);
      void made.stop();
    };
  }, [host, gatewayUrl, workstation, session, settings, me]);
  return desk;
}
