import './style.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { type AroundNavHandler, Router } from 'wouter';
import { App } from './app';
import { BASE, client } from './client';

/**
 * A new page begins at its top, for the keyboard and for screen readers, too. Going back, the browser
 * remembers where the reader was.
 */
const fromTop: AroundNavHandler = (navigate, to, options) => {
  const from = location.pathname;
  navigate(to, options);
  if (location.pathname !== from) {
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }
};

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Provider value={client}>
      <Router base={BASE.pathname.replace(/\/$/, '')} aroundNav={fromTop}>
        <App />
      </Router>
    </Provider>
  </StrictMode>,
);
