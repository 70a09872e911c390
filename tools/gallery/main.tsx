import '@fontsource-variable/source-sans-3/index.css';
import { createRoot } from 'react-dom/client';
import '../../renderer/ui/tokens.css';
import '../../renderer/ui/base.css';
import '../../renderer/ui/parts.css';
import '../../renderer/ui/dialog.css';
import '../../renderer/ui/tabs.css';
import './gallery.css';
import { Gallery } from './Gallery.tsx';
import { readLook } from './look.ts';

const element = document.getElementById('root');
if (element) createRoot(element).render(<Gallery look={readLook(location.search)} />);
