import type { CodegenConfig } from '@graphql-codegen/cli';

const server = process.env.SERVER;

/** As docs/clients.md says: the schema and the types of its scalars are those of the server. */
const config: CodegenConfig = {
  schema: `${server}/schema.graphql`,
  documents: 'src/agencies.ts',
  importExtension: '.js',
  generates: {
    'src/gql/': {
      preset: 'client',
      config: {
        scalars: (await (await fetch(`${server}/schema.clients.json`)).json()).codegen.scalars,
        useTypeImports: true,
      },
    },
  },
};
export default config;
