import { createHash } from 'node:crypto';
import { createRequest, formatDocument, stringifyDocument } from '@urql/core';
import { defineConfig, type Plugin } from 'vite';
import * as generated from './src/gql';

/** Writes the documents down as the client sends them, so that a server may know and trust them. */
const manifest: Plugin = {
  name: 'manifest',
  generateBundle() {
    const operations = Object.entries(generated)
      .filter(([name]) => name.endsWith('Document'))
      .map(([name, document]) => {
        const { query } = createRequest(String(document), {});
        const body = stringifyDocument(formatDocument(query) as typeof query);
        const id = createHash('sha256').update(body).digest('hex');
        return { id, name: name.replace(/Document$/, ''), type: 'query', body };
      });
    const source = { format: 'apollo-persisted-query-manifest', version: 1, operations };
    this.emitFile({
      type: 'asset',
      fileName: 'documents.json',
      source: `${JSON.stringify(source, null, 2)}\n`,
    });
  },
};

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
  plugins: [manifest],
  server: { proxy: { '/graphql': 'http://127.0.0.1:8000', '/graphiql': 'http://127.0.0.1:8000' } },
}));
