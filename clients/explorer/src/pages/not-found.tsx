import { Link } from 'wouter';
import { Page } from '../parts/page';

export function NotFound({ what = 'page at this address' }: { what?: string }) {
  return (
    <Page title="Not found">
      <h1>Not found</h1>
      <p>
        There is no {what}: search for it, or begin at the <Link href="/">first page</Link>.
      </p>
    </Page>
  );
}
