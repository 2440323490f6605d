/** What Relay's compiler reads: a connection that can be fetched page by page. */

const { graphql } = require('relay-runtime');

graphql`
  query agenciesQuery($first: Int!) {
    ...agencies_list @arguments(first: $first)
  }
`;

graphql`
  fragment agencies_list on Query
  @argumentDefinitions(first: { type: "Int!" }, after: { type: "String" })
  @refetchable(queryName: "agenciesPageQuery") {
    agencies(first: $first, after: $after, orderBy: [{ field: NAME }])
      @connection(key: "agencies_list_agencies") {
      edges {
        node {
          id
          slug
          country {
            code
          }
        }
      }
    }
  }
`;
