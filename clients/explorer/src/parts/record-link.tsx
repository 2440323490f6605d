import { Link } from 'wouter';
import { pathOf, type Reference } from '../kinds';

export interface Named extends Reference {
  name: string;
}

export function RecordLink({ record }: { record: Named }) {
  return <Link href={pathOf(record)}>{record.name}</Link>;
}

/** Records in a row; null where there are none, so that nothing is shown for them. */
export function links(records: readonly (Named | null | undefined)[]) {
  const given = records.filter((record) => record != null);
  return given.length === 0 ? null : (
    <ul className="inline">
      {given.map((record) => (
        <li key={pathOf(record)}>
          <RecordLink record={record} />
        </li>
      ))}
    </ul>
  );
}

interface Role {
  roles: readonly string[];
  node: Named;
}

/** Records, each with what it is there. */
export function linksInRoles(edges: readonly Role[]) {
  return edges.length === 0 ? null : (
    <ul className="inline">
      {edges.map(({ roles, node }) => (
        <li key={pathOf(node)}>
          <RecordLink record={node} /> <Roles roles={roles} />
        </li>
      ))}
    </ul>
  );
}

export function Roles({ roles }: { roles: readonly string[] }) {
  return <small className="role">{roles.map((role) => role.toLowerCase()).join(', ')}</small>;
}
