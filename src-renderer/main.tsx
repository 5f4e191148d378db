import { createRoot } from 'react-dom/client';
import './app/aksel.css';
import './app/tokens.css';
import './app/app.css';
import './app/header.css';
import './components/fields.css';
import './components/tags.css';
import './components/undoable-removal.css';
import './app/contrast.css';
import './app/forced-colors.css';
import { App } from './app/app';
import { loadAhead } from './app/load-ahead';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

loadAhead();
createRoot(root).render(<App />);
