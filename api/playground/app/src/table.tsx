import { useEffect, useState } from 'react';
import { bodyOf, type Request } from './snippets';

/** One row of a table: its values by the names of the columns. */
type Row = Record<string, unknown>;

/** A table, or what is wrong, or what it leaves open, in a sentence. */
interface Table {
  rows: Row[];
  notice: string;
}

/** The lists of an answer that its tables can be made of, as the API names them. */
export function listsOf(answer: string | null | undefined): string[] {
  const found: string[] = [];
  const walk = (value: unknown, path: string[]) => {
    if (Array.isArray(value)) {
      found.push(path.join('.'));
    } else if (value !== null && typeof value === 'object') {
      Object.entries(value).forEach(([key, inner]) => walk(inner, [...path, key]));
    }
  };
  try {
    walk(JSON.parse(answer ?? '').data, []);
  } catch {
    // What is shown is no answer.
  }
  return found;
}

/** Asks the API for one list of an answer as a table. */
function fetchTable(request: Request, list: string, format: 'csv' | 'ndjson'): Promise<Response> {
  const parameters = new URLSearchParams({ format, list });
  // Spreadsheets read the accents of a file by this mark alone.
  if (format === 'csv') {
    parameters.set('bom', 'true');
  }
  return fetch(`../graphql?${parameters}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(bodyOf(request)),
  });
}

/** What the API says is wrong. */
async function problemOf(response: Response): Promise<string> {
  try {
    return (await response.json()).errors[0].message;
  } catch {
    return `The server answered ${response.status} ${response.statusText}`.trim();
  }
}

async function tableOf(request: Request, list: string): Promise<Table> {
  try {
    const response = await fetchTable(request, list, 'ndjson');
    if (!response.ok) {
      return { rows: [], notice: await problemOf(response) };
    }
    const lines = (await response.text()).split('\n').filter(Boolean);
    const incomplete = response.headers.get('PolicyGraph-Incomplete');
    const notice = incomplete ? `There is more than this of: ${incomplete}.` : '';
    return { rows: lines.map((line) => JSON.parse(line)), notice };
  } catch {
    return { rows: [], notice: 'The server does not answer. Check that it runs, and try again.' };
  }
}

/** The answer as a table, which the API makes of it. */
export function AnswerTable({ request, list, answer }: { request: Request; list: string; answer: string }) {
  const [table, setTable] = useState<Table>({ rows: [], notice: '' });
  useEffect(() => {
    let isShown = true;
    void tableOf(request, list).then((made) => isShown && setTable(made));
    return () => {
      isShown = false;
    };
    // The table is that of an answer, not of what is being written.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [answer, list]);
  const columns = [...new Set(table.rows.flatMap(Object.keys))];
  return (
    <div className="answer-table" role="region" aria-label="Table" tabIndex={0}>
      <p role="status">{table.notice || `${table.rows.length} rows of ${list}`}</p>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, position) => (
            <tr key={position}>
              {columns.map((column) => (
                <td key={column}>{shown(row[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shown(value: unknown): string {
  if (value === null || value === undefined) {
    return '';
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Saves a list of an answer as a file for spreadsheets; says what is wrong, if anything is. */
export async function downloadCsv(request: Request, list: string): Promise<string> {
  try {
    const response = await fetchTable(request, list, 'csv');
    if (!response.ok) {
      return await problemOf(response);
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await response.blob());
    link.download = `${list}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
    return 'Downloaded.';
  } catch {
    return 'The server does not answer. Check that it runs, and try again.';
  }
}
