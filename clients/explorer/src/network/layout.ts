import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Graph, Node } from './graph';

interface Placed extends SimulationNodeDatum {
  node: Node;
}

export interface Point {
  x: number;
  y: number;
}

// Enough for the forces to come to rest.
const STEPS = 300;

/** A position for each node, the middle one at the origin; the same for the same graph. */
export function layout({ nodes, links }: Graph, centre: string): Map<Node, Point> {
  const placed: Placed[] = nodes.map((node) => (node.path === centre ? { node, fx: 0, fy: 0 } : { node }));
  const of = new Map(placed.map((each) => [each.node, each]));
  // The simulation has a generator of random numbers of its own, which always begins alike.
  forceSimulation(placed)
    .force(
      'link',
      forceLink(links.map(({ fact, record }) => ({ source: of.get(fact)!, target: of.get(record)! }))).distance(60),
    )
    .force('apart', forceManyBody().strength(-260))
    .force('labels', forceCollide(18))
    // Pictures are wider than high.
    .force('x', forceX(0).strength(0.04))
    .force('y', forceY(0).strength(0.09))
    .stop()
    .tick(STEPS);
  return new Map(placed.map(({ node, x, y }) => [node, { x: x ?? 0, y: y ?? 0 }]));
}
