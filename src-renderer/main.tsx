import { createRoot } from 'react-dom/client';
import './app/aksel.css';
import './app/app.css';
import { App } from './app/app';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(<App />);
