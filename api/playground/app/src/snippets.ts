/** What is sent to the API. */
export interface Request {
  query: string;
  variables: string;
  operationName?: string | undefined;
}

/** The programs that send a request, by the name of what runs them. */
export const SNIPPETS: Record<string, (endpoint: string, body: object) => string> = {
  curl: (endpoint, body) =>
    `curl ${quoted(endpoint)} \\\n` +
    `  --header 'content-type: application/json' \\\n` +
    `  --data-binary ${quoted(JSON.stringify(body))}\n`,
  Python: (endpoint, body) =>
    `import json\nimport urllib.request\n\n` +
    `body = json.loads(${python(JSON.stringify(body))})\n` +
    `request = urllib.request.Request(\n` +
    `    ${JSON.stringify(endpoint)}, json.dumps(body).encode(), {"content-type": "application/json"}\n` +
    `)\n` +
    `with urllib.request.urlopen(request) as response:\n` +
    `    print(json.dumps(json.load(response), indent=2, ensure_ascii=False))\n`,
  JavaScript: (endpoint, body) =>
    `const response = await fetch(${JSON.stringify(endpoint)}, {\n` +
    `  method: 'POST',\n` +
    `  headers: { 'content-type': 'application/json' },\n` +
    `  body: JSON.stringify(${JSON.stringify(body, null, 2).replaceAll('\n', '\n  ')}),\n` +
    `});\n` +
    `console.log(JSON.stringify(await response.json(), null, 2));\n`,
};

/** The body of a request; an error where the variables are not JSON. */
export function bodyOf({ query, variables, operationName }: Request): object {
  return {
    query,
    ...(variables.trim() && { variables: JSON.parse(variables) }),
    ...(operationName && { operationName }),
  };
}

/** The address of the API beside this page. */
export const endpoint = () => new URL('../graphql', location.href.split('?')[0]).href;

/** A text as one word of a POSIX shell. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** A text as a literal of Python: one of JSON is one, as long as it holds no lone surrogates. */
const python = (text: string) => JSON.stringify(text);
