import { useState } from 'react';

/** Copies a text; where the browser withholds the clipboard, the text beside it can be selected. */
export function Copy({ text, what }: { text: string; what: string }) {
  const [said, setSaid] = useState('Copy');
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      // Browsers do so for pages without TLS, for one.
      setSaid('Select it to copy');
    }
    setTimeout(() => setSaid('Copy'), 2000);
  }
  return (
    <button type="button" onClick={copy} aria-label={`Copy ${what}`}>
      <span aria-live="polite">{said}</span>
    </button>
  );
}
