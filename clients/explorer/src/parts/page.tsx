import { type ReactNode, useEffect } from 'react';

/** A page's main part: it names the page for the browser, too. */
export function Page({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    document.title = title === 'PolicyGraph' ? title : `${title} – PolicyGraph`;
  }, [title]);
  return children;
}
