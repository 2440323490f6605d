import { defineConfig } from 'vite';

export default defineConfig({
  // Relative addresses let the same files work under any path prefix.
  base: './',
  build: {
    outDir: '../static',
    emptyOutDir: true,
    // Nothing is inlined, because the Content-Security-Policy refuses fonts from `data:`.
    assetsInlineLimit: 0,
    // The bundled libraries ask that their licences travel with them.
    license: { fileName: 'licenses.md' },
    // Monaco is one large chunk by nature; it is cached for good after the first visit.
    chunkSizeWarningLimit: 4096,
    // The directives that libraries carry for server rendering mean nothing here.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: 'es' },
});
