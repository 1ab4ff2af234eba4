import './shell/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from './i18n';
import { App } from './app';
import { router } from './router';
import { startApi } from './shell/api';

startApi();
await startI18n();
// A page whose files came with the first is painted at once. React holds back for 300 ms what replaces a "waiting", so
// none is shown before so much time has passed.
await Promise.race([router.load(), new Promise((done) => setTimeout(done, 300))]);
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
