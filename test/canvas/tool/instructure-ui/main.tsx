/** @jsxImportSource react */
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { InstUISettingsProvider } from '@instructure/emotion';
import { canvas } from '@instructure/ui-themes';
import { createRoot } from 'react-dom/client';
import { Tool } from './Tool.tsx';

// The library writes its styles into the page, which the tool's policy allows by this word only.
const nonce = (document.currentScript as HTMLScriptElement | null)?.nonce;
const styles = createCache({ key: 'css', nonce });
const app = document.getElementById('app');
if (!app) throw new Error('there is no place to draw in');

createRoot(app).render(
  <CacheProvider value={styles}>
    <InstUISettingsProvider theme={canvas}>
      <Tool />
    </InstUISettingsProvider>
  </CacheProvider>,
);
