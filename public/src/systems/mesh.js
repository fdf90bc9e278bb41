/**
 * Triangles without a picture: each corner has a colour of its own, and between the corners it runs from one to the
 * next. Reading no texture is what makes them cheap: without a graphics card a soft picture over the whole view costs
 * more than twice as much.
 */
import { k } from "../context.js";

const { renderer, ggl } = k._k.gfx;
const shader = k.loadShader(
  "mesh",
  null,
  "vec4 frag(vec2 pos, vec2 uv, vec4 color, sampler2D tex) { return color; }",
);

/** Collects triangles of one frame, in world units. Colours are from 0 to 1, multiplied by their opacity. */
export function createMesh({ left, top, width, height }) {
  const corners = [];
  const triangles = [];
  return {
    /** Adds a corner and answers with its number. */
    corner(x, y, red, green, blue, opacity) {
      corners.push(((x - left) / width) * 2 - 1, 1 - ((y - top) / height) * 2, 0, 0);
      corners.push(red, green, blue, opacity);
      return corners.length / 8 - 1;
    },
    /** Adds a triangle between three corners. */
    triangle(a, b, c) {
      triangles.push(a, b, c);
    },
    /** Draws them all. */
    draw() {
      renderer.push(ggl.gl.TRIANGLES, corners, triangles, shader.data, null);
    },
  };
}

/** How a soft dot fades from its middle to its rim, as [share of the radius, opacity]. */
const FADING = [
  [0.45, 0.85],
  [1, 0],
];
const SPOKES = 12;

/** Adds a dot that fades towards its rim. `colour`: parts from 0 to 1. */
export function addSoftDot(mesh, { x, y, radius, colour, opacity }) {
  const add = (dx, dy, strength) =>
    mesh.corner(x + dx, y + dy, ...colour.map((part) => part * strength), strength);
  const middle = add(0, 0, opacity);
  const rings = FADING.map(([share, strength]) =>
    Array.from({ length: SPOKES }, (_, spoke) => {
      const angle = (spoke / SPOKES) * 2 * Math.PI;
      const away = radius * share;
      return add(Math.cos(angle) * away, Math.sin(angle) * away, opacity * strength);
    }),
  );
  const [inner, outer] = rings;
  for (let spoke = 0; spoke < SPOKES; spoke += 1) {
    const next = (spoke + 1) % SPOKES;
    mesh.triangle(middle, inner[spoke], inner[next]);
    mesh.triangle(inner[spoke], outer[spoke], outer[next]);
    mesh.triangle(inner[spoke], outer[next], inner[next]);
  }
}
