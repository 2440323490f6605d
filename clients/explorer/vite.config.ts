import { defineConfig } from 'vite';

export default defineConfig(({ command }) => ({
  // Relative addresses let the same files work under any path prefix; while developing, there is one.
  base: command === 'serve' ? '/explore/' : './',
  build: {
    outDir: '../../api/explorer/static',
    emptyOutDir: true,
    // Nothing is inlined, because the Content-Security-Policy refuses images from `data:`.
    assetsInlineLimit: 0,
    // The bundled libraries ask that their licences travel with them.
    license: { fileName: 'licenses.md' },
  },
  // While developing, the API is that of `make run`.
  server: { proxy: { '/graphql': 'http://127.0.0.1:8000', '/graphiql': 'http://127.0.0.1:8000' } },
}));
