import type { LinkingFragment } from '../gql';
import { pathOf } from '../kinds';
import type { Named } from '../parts/record-link';

/** A record in the picture. */
export interface Node {
  path: string;
  record: Named;
  /** The fact, if it is one of those that make the network. */
  fact: LinkingFragment | null;
}

/** A fact and a record that it links, with what the record is there. */
export interface Link {
  fact: Node;
  record: Node;
  roles: readonly string[];
}

export interface Graph {
  nodes: Node[];
  links: Link[];
}

interface InRoles {
  roles: readonly string[];
  node: Named;
}

/** The records that the facts link, and the links. */
export function graphOf(centre: Named, facts: readonly LinkingFragment[], roles: Map<string, readonly string[]>): Graph {
  const nodes = new Map<string, Node>();
  const nodeOf = (record: Named, fact: LinkingFragment | null = null) => {
    const path = pathOf(record);
    const node = nodes.get(path) ?? { path, record, fact: null };
    node.fact ??= fact;
    nodes.set(path, node);
    return node;
  };
  const middle = nodeOf(centre);
  const made = facts.map((fact) => nodeOf(fact, fact));
  const links = made.flatMap((node) => {
    const linked = linkedBy(node.fact!);
    // A fact's own edges may leave out its place in a package, or the topic that it belongs to.
    const inRoles = [...linked, { node: centre, roles: roles.get(node.fact!.id) ?? [] }];
    return [...Map.groupBy(inRoles, (each) => pathOf(each.node))]
      .filter(([path]) => path !== node.path)
      .map(([, same]) => ({
        fact: node,
        record: nodeOf(same[0]!.node),
        roles: [...new Set(same.flatMap((each) => each.roles))],
      }));
  });
  // A fact in the middle names what it links itself, so nothing links it with itself.
  const linked = new Set(links.flatMap((link) => [link.fact, link.record]));
  return { nodes: [...nodes.values()].filter((node) => node === middle || linked.has(node)), links };
}

/** What a fact links, by the edges of its kind. */
function linkedBy(fact: LinkingFragment): InRoles[] {
  const one = (record: Named | null | undefined, role: string): InRoles[] =>
    record ? [{ node: record, roles: [role] }] : [];
  const many = (edge: { nodes: readonly Named[] }, role: string): InRoles[] =>
    edge.nodes.map((node) => ({ node, roles: [role] }));
  return [
    ...fact.about.edges,
    ...('members' in fact ? fact.members.edges : []),
    ...('participants' in fact ? fact.participants.edges : []),
    ...('body' in fact ? one(fact.body, 'BODY') : []),
    ...('targets' in fact ? many(fact.targets, 'TARGET') : []),
    ...('places' in fact ? many(fact.places, 'PLACE') : []),
    ...('donors' in fact ? many(fact.donors, 'DONOR') : []),
    ...('recipients' in fact ? many(fact.recipients, 'RECIPIENT') : []),
    ...('by' in fact ? many(fact.by, 'COMMITTED') : []),
    ...('partnership' in fact ? one(fact.partnership, 'PARTNERSHIP') : []),
    ...('operation' in fact ? one(fact.operation, 'OPERATION') : []),
  ];
}

/** The graph without some kinds of records; the middle and the facts stay. */
export function without(graph: Graph, centre: string, hidden: (node: Node) => boolean): Graph {
  const gone = new Set(graph.nodes.filter((node) => !node.fact && node.path !== centre && hidden(node)));
  return {
    nodes: graph.nodes.filter((node) => !gone.has(node)),
    links: graph.links.filter(({ record }) => !gone.has(record)),
  };
}
