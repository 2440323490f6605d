import type { CodegenConfig } from '@graphql-codegen/cli';

/** One typed document for each operation and fragment in `src/queries`. */
const config: CodegenConfig = {
  schema: '../../schema/schema.graphql',
  documents: 'src/queries/**/*.graphql',
  generates: {
    'src/gql.ts': {
      plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
      config: {
        scalars: { Date: 'string', Decimal: 'string', EDTF: 'string', ID: 'string' },
        documentMode: 'string',
        enumsAsTypes: true,
        mergeFragmentTypes: true,
        onlyOperationTypes: true,
        skipTypename: true,
        useTypeImports: true,
      },
    },
  },
};

export default config;
