import '@fontsource-variable/source-sans-3/index.css';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import { catalogueOf } from '../../renderer/kit/words/catalogue.ts';
import '../../renderer/ui/tokens.css';
import '../../renderer/ui/base.css';
import '../../renderer/ui/parts.css';
import '../../renderer/ui/dialog.css';
import '../../renderer/ui/tabs.css';
import './gallery.css';
import { Gallery } from './Gallery.tsx';
import { readLook } from './look.ts';

const element = document.getElementById('root');
const look = readLook(location.search);
if (element)
  createRoot(element).render(
    <IntlProvider locale={look.lang} messages={catalogueOf(look.lang)}>
      <Gallery look={look} />
    </IntlProvider>,
  );
