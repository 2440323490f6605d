import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { useEffect, useMemo, useRef, useState } from 'react';
import { FACTS, kindInPath, kindOf } from '../kinds';
import { type Box, placed, shortened, widthOf } from '../labels';
import { useWidth } from '../parts/width';
import type { Graph, Node } from './graph';
import { layout, type Point } from './layout';

const FONT = 12;
const RADIUS = 6;
const STEP = 80;

interface Properties {
  graph: Graph;
  centre: string;
  selected: string;
  onSelect: (path: string) => void;
}

/** The network as a picture; what it shows is also in the list beside it. */
export function Picture(properties: Properties) {
  const [element, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={element} className="picture">
      {width > 0 && <Drawn {...properties} width={width} height={Math.min(620, Math.max(420, width * 0.75))} />}
    </div>
  );
}

function Drawn({ graph, centre, selected, onSelect, width, height }: Properties & { width: number; height: number }) {
  const svg = useRef<SVGSVGElement>(null);
  const positions = useMemo(() => layout(graph, centre), [graph, centre]);
  const whole = useMemo(() => fitted([...positions.values()], width, height), [positions, width, height]);
  const [transform, setTransform] = useState<ZoomTransform>(whole);
  const behaviour = useMemo(
    () =>
      zoom<SVGSVGElement, unknown>()
        .scaleExtent([0.1, 6])
        // The wheel alone, or one finger, scrolls the page.
        .filter((event: MouseEvent | TouchEvent | WheelEvent) =>
          event.type === 'wheel'
            ? event.ctrlKey
            : 'touches' in event
              ? event.touches.length > 1
              : (event as MouseEvent).button === 0,
        )
        .on('zoom', (event: { transform: ZoomTransform }) => setTransform(event.transform)),
    [],
  );
  useEffect(() => {
    const picture = select(svg.current!);
    picture.call(behaviour).on('dblclick.zoom', null);
    behaviour.transform(picture, whole);
    return () => void picture.on('.zoom', null);
  }, [behaviour, whole]);
  // Each step is made at once, without a motion that some readers can't bear.
  const moves: [name: string, sign: string, move: () => void][] = [
    ['Zoom in', '+', () => behaviour.scaleBy(select(svg.current!), 1.4)],
    ['Zoom out', '−', () => behaviour.scaleBy(select(svg.current!), 1 / 1.4)],
    ['Move left', '←', () => behaviour.translateBy(select(svg.current!), STEP / transform.k, 0)],
    ['Move right', '→', () => behaviour.translateBy(select(svg.current!), -STEP / transform.k, 0)],
    ['Move up', '↑', () => behaviour.translateBy(select(svg.current!), 0, STEP / transform.k)],
    ['Move down', '↓', () => behaviour.translateBy(select(svg.current!), 0, -STEP / transform.k)],
    ['Show all', '⤢', () => behaviour.transform(select(svg.current!), whole)],
  ];
  return (
    <>
      <svg ref={svg} width={width} height={height} role="img" aria-label="The network; the list has the same links.">
        <Shown {...{ graph, centre, selected, onSelect, positions, transform, width, height }} />
      </svg>
      <div className="moves" role="group" aria-label="Picture">
        {moves.map(([name, sign, move]) => (
          <button key={name} type="button" aria-label={name} title={name} onClick={move}>
            {sign}
          </button>
        ))}
      </div>
    </>
  );
}

interface InView extends Properties {
  positions: Map<Node, Point>;
  transform: ZoomTransform;
  width: number;
  height: number;
}

function Shown({ graph, centre, selected, onSelect, positions, transform, width, height }: InView) {
  const near = useMemo(() => {
    const links = graph.links.filter(({ fact, record }) => fact.path === selected || record.path === selected);
    return new Set([selected, ...links.flatMap(({ fact, record }) => [fact.path, record.path])]);
  }, [graph, selected]);
  const at = (node: Node) => {
    const [x, y] = transform.apply([positions.get(node)!.x, positions.get(node)!.y]);
    return { x, y };
  };
  const weight = ({ path }: Node) =>
    path === centre ? 3 : path === selected ? 2 : near.has(path) ? 1 : 0;
  const labels = labelsOf(graph, { weight, at, width, height });
  return (
    <>
      {graph.links.map((link) => {
        const [from, to] = [at(link.fact), at(link.record)];
        const isNear = link.fact.path === selected || link.record.path === selected;
        return (
          <line
            key={`${link.fact.path} ${link.record.path}`}
            className={isNear ? 'near' : ''}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
          />
        );
      })}
      {graph.nodes.map((node) => {
        const { x, y } = at(node);
        const chosen = node.path === selected ? 'selected' : '';
        return (
          <g
            key={node.path}
            className={`node ${kindInPath(kindOf(node.record))} ${chosen}`}
            onClick={() => onSelect(node.path)}
          >
            <title>{node.record.name}</title>
            {kindOf(node.record) in FACTS ? (
              <rect x={x - RADIUS} y={y - RADIUS} width={2 * RADIUS} height={2 * RADIUS} rx={2} />
            ) : (
              <circle cx={x} cy={y} r={node.path === centre ? 1.5 * RADIUS : RADIUS} />
            )}
          </g>
        );
      })}
      {[...labels].map(([node, label]) => {
        const classes = [near.has(node.path) ? 'near' : '', node.path === selected ? 'selected' : ''];
        return (
          label && (
            <text
              key={node.path}
              className={`label ${classes.join(' ')}`}
              x={label.x}
              y={label.y + FONT}
              onClick={() => onSelect(node.path)}
            >
              {textOf(node)}
            </text>
          )
        );
      })}
    </>
  );
}

const textOf = ({ record }: Node) => shortened(record.name, 30);

interface Labelled {
  weight: (node: Node) => number;
  at: (node: Node) => Point;
  width: number;
  height: number;
}

/** Labels where they fit, those of the nodes that matter most first. */
function labelsOf({ nodes, links }: Graph, { weight, at, width, height }: Labelled): Map<Node, Box | null> {
  const degrees = new Map<Node, number>();
  for (const node of links.flatMap(({ fact, record }) => [fact, record])) {
    degrees.set(node, (degrees.get(node) ?? 0) + 1);
  }
  const order = [...nodes].sort(
    (one, other) => weight(other) - weight(one) || (degrees.get(other) ?? 0) - (degrees.get(one) ?? 0),
  );
  const places = (node: Node) => {
    const { x, y } = at(node);
    const away = 1.5 * RADIUS + 3;
    // The chosen one is in bold type.
    const box = { width: widthOf(textOf(node), FONT) * (weight(node) > 1 ? 1.15 : 1), height: FONT + 4 };
    return [
      { ...box, x: x + away, y: y - box.height / 2 },
      { ...box, x: x - away - box.width, y: y - box.height / 2 },
      { ...box, x: x - box.width / 2, y: y + away },
      { ...box, x: x - box.width / 2, y: y - away - box.height },
    ].filter((place) => place.x >= 0 && place.x + place.width <= width && place.y >= 0 && place.y <= height);
  };
  // The record in the middle and the chosen one are named in any case, the others where no node is in the way.
  const named = order.filter((node) => weight(node) > 1);
  const others = order.filter((node) => weight(node) <= 1);
  const first = placed(named.map(places));
  const circles = nodes.map((node) => {
    const { x, y } = at(node);
    return { x: x - RADIUS, y: y - RADIUS, width: 2 * RADIUS, height: 2 * RADIUS };
  });
  const rest = placed(others.map(places), [...circles, ...first.filter((box) => box !== null)]);
  const boxes = [...first, ...rest];
  return new Map([...named, ...others].map((node, position) => [node, boxes[position] ?? null]));
}

/** The transform that shows all points, with room for the labels of the outer ones. */
function fitted(points: readonly Point[], width: number, height: number): ZoomTransform {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [marginX, marginY] = [Math.min(110, width / 6), 30];
  const scale = Math.min(
    1.6,
    (width - 2 * marginX) / Math.max(1, right - left),
    (height - 2 * marginY) / Math.max(1, bottom - top),
  );
  return zoomIdentity
    .translate(width / 2, height / 2)
    .scale(scale)
    .translate(-(left + right) / 2, -(top + bottom) / 2);
}
