import { Component, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Icon } from '../ui/Icon.tsx';
import './app.css';

/** The one place where an unexpected error of the screen ends: a calm page that says what is safe and what to do. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };
  static getDerivedStateFromError() {
    return { isBroken: true };
  }
  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <main className="broken" role="alert">
        <Icon name="warning" />
        <h1>
          <FormattedMessage id="broken.title" />
        </h1>
        <p>
          <FormattedMessage id="broken.text" />
        </p>
        <button type="button" className="button button-primary" onClick={() => location.reload()}>
          <FormattedMessage id="broken.reload" />
        </button>
      </main>
    );
  }
}
