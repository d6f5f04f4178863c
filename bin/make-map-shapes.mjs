// Draws the map of municipalities once: TopoJSON in, small SVG paths out. `node bin/make-map-shapes.mjs kommuner.topojson`
//
// The source is Kartverket's municipality borders, 2024, as TopoJSON in longitude and latitude (CC BY 4.0; see
// content/reference/README.md). It is run by hand when borders change; its result is content/reference/no-map-shapes.json.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { feature } from "topojson-client";

const height = 2000;
const margin = 4;
// In units of the drawing: a bend that encloses less is straightened, an island that is smaller is left out.
const leastBend = 2.2;
const leastIsland = 10;
const target = join(import.meta.dirname, "../content/reference/no-map-shapes.json");

const topology = JSON.parse(readFileSync(process.argv[2] ?? "kommuner.topojson", "utf8"));
const projected = topology.arcs.map((arc) => arc.map(project));
const frame = frameOf(projected.flat());
// Borders are simplified as arcs, so that two neighbours still share one line.
topology.arcs = projected.map((arc) => simplify(arc.map(frame.place), leastBend));
const shapes = feature(topology, topology.objects.Kommuner)
  .features.map((each) => ({ id: `no-${each.properties.kommunenummer}`, path: pathOf(each.geometry) }))
  .sort((a, b) => a.id.localeCompare(b.id));
const lines = shapes.map((shape) => `    ${JSON.stringify(shape)}`).join(",\n");
const source = "Kartverket, kommunegrenser 2024, CC BY 4.0; simplified by bin/make-map-shapes.mjs";
writeFileSync(
  target,
  `{\n  "source": "${source}",\n  "viewBox": "${frame.viewBox}",\n  "shapes": [\n${lines}\n  ]\n}\n`,
);

/** Transverse Mercator around 15 degrees east, as on Norway's own maps (UTM zone 33), on a sphere. */
function project([longitude, latitude]) {
  const lambda = ((longitude - 15) * Math.PI) / 180;
  const phi = (latitude * Math.PI) / 180;
  const x = Math.atanh(Math.cos(phi) * Math.sin(lambda));
  const y = Math.atan2(Math.tan(phi), Math.cos(lambda));
  return [x, -y];
}

function frameOf(points) {
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
  const scale = (height - 2 * margin) / (bottom - top);
  return {
    viewBox: `0 0 ${Math.ceil((right - left) * scale + 2 * margin)} ${height}`,
    place: ([x, y]) => [(x - left) * scale + margin, (y - top) * scale + margin],
  };
}

/** Visvalingam: takes away the point that matters least, until every bend is worth keeping. */
function simplify(arc, least) {
  const points = [...arc];
  const isRing = samePoint(points[0], points.at(-1));
  while (points.length > (isRing ? 4 : 2)) {
    let smallest = { size: Infinity, index: 0 };
    for (let index = 1; index < points.length - 1; index += 1) {
      const size = areaOf([points[index - 1], points[index], points[index + 1]]);
      if (size < smallest.size) smallest = { size, index };
    }
    if (smallest.size >= least) break;
    points.splice(smallest.index, 1);
  }
  return points;
}

function samePoint([ax, ay], [bx, by]) {
  return ax === bx && ay === by;
}

function areaOf(ring) {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Whole numbers, each step from the point before; the largest piece always stays, however small. */
function pathOf({ type, coordinates }) {
  const outlines = (type === "Polygon" ? [coordinates] : coordinates).map(([outline]) => outline);
  const bySize = outlines.toSorted((a, b) => areaOf(b) - areaOf(a));
  return bySize
    .filter((outline, index) => index === 0 || areaOf(outline) >= leastIsland)
    .map(ringPath)
    .join("");
}

function ringPath(ring) {
  const points = ring.map(([x, y]) => [Math.round(x), Math.round(y)]);
  let [atX, atY] = points[0];
  const steps = points.slice(1, -1).flatMap(([x, y]) => {
    const [dx, dy] = [x - atX, y - atY];
    [atX, atY] = [x, y];
    return dx === 0 && dy === 0 ? [] : [`${dx}${dy < 0 ? dy : ` ${dy}`}`];
  });
  // A place smaller than the grid is still a spot that can be seen and pressed.
  if (steps.length < 2) return `M${points[0].join(" ")}m-2-2l4 0 0 4-4 0z`;
  return `M${points[0].join(" ")}l${steps.map((step, index) => (index > 0 && !step.startsWith("-") ? ` ${step}` : step)).join("")}z`;
}
