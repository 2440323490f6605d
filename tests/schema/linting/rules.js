// Which rules the schema keeps, and why it does not keep the others. The rules are set for the whole
// schema, not for the types of today: what a rule refuses, it refuses of a type that is new as well.
import graphql from '@graphql-eslint/eslint-plugin';

const { configs } = graphql;

export const eslintRules = {
  ...configs['flat/schema-recommended'].rules,
  ...configs['flat/schema-relay'].rules,
  // The recommendation asks for the descriptions of types and root fields alone.
  '@graphql-eslint/require-description': [
    'error',
    {
      types: true,
      rootField: true,
      DirectiveDefinition: true,
      FieldDefinition: true,
      InputValueDefinition: true,
      EnumValueDefinition: true,
    },
  ],
  // What has an ID implements Node, which GraphQL itself then holds to its `id`. All else has none by
  // the contract: quantities, periods and citations are values, connections and edges are pages.
  '@graphql-eslint/strict-id-in-types': 'off',
  '@graphql-eslint/relay-edge-types': [
    'error',
    {
      withEdgeSuffix: true,
      // The Connections specification lets an edge lead to what is no Node, as to a citation.
      shouldImplementNode: false,
      // A list is for what is short by its nature, such as a record's aliases and topics, and the
      // `nodes` of a connection spare a client the edges.
      listTypeCanWrapOnlyEdgeType: false,
    },
  ],
};

// Findings that are right as they are, for rules that know no options. One that is found no longer
// fails the check, so that none outlives its reason.
export const accepted = [
  // Every record has `topics`, `documents` and `facts`, by its interface: of these kinds too.
  'Field "documents" starts with the name of the parent type "Document"',
  'Field "facts" starts with the name of the parent type "Fact"',
  'Field "topics" starts with the name of the parent type "Topic"',
];

// Fields and values stand in the order in which they are read best: a name before a note, a least
// value before a greater one. The alphabet would take that away.
export const linterExcept = [
  'enum-values-sorted-alphabetically',
  'input-object-fields-sorted-alphabetically',
  'interface-fields-sorted-alphabetically',
  'type-fields-sorted-alphabetically',
];
