/** What the checks share: the address of the server, and what was sent to it. */

export const { SERVER } = process.env;
export const ENDPOINT = `${SERVER}/graphql`;

/** How many items the checks ask for at once: fewer than there are, so that there are pages. */
export const FIRST = 7;

/** The requests that were sent: the method of each, and whether it had the document in full. */
export const sent = [];

/** Fetches as a library asks, and notes how. */
export const noting = async (input, init) => {
  const response = await fetch(input, init);
  const text = init?.body ?? new URL(input).search;
  const inFull = decodeURIComponent(text).includes('hasNextPage');
  sent.push({ method: init?.method ?? 'GET', inFull });
  return response;
};

/** The settings that the server has for client libraries. */
export const settings = async () => (await fetch(`${SERVER}/schema.clients.json`)).json();

/** Ends a check: what it says is compared with what the server has. */
export const done = (names) => console.log(JSON.stringify({ names, sent }));
