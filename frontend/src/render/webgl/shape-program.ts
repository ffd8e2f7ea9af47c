/** The WebGL programs of nodes: one square each, in which the shader of a shape finds its outline. */
import { AbstractNodeProgram, NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import type { Entity } from "../../model/model";
import type { Edge } from "../../state/edge";
import type { Point } from "../../state/view-state";
import { LEAST_RADIUS } from "../camera/viewport";
import { CIRCLE, outlineOf } from "../style/shapes";
import { style } from "../style/theme";
import { rgbOf } from "./rgb";

/** What the graph of sigma holds of an entity. */
export type NodeAttributes = { entity: Entity } & Point;

/** What the graph of sigma holds of a line. */
export type EdgeAttributes = { edge: Edge };

/** How a shape looks. */
export interface ShapeData {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The name of the program that draws it. */
  readonly type: string;
  /** Red, green, blue and opacity, from 0 to 1. */
  readonly paint: readonly [number, number, number, number];
}

const UNIFORMS = ["matrix", "size", "scale", "ratio", "paper"] as const;
type Uniform = (typeof UNIFORMS)[number];
const { FLOAT, TRIANGLE_STRIP } = WebGL2RenderingContext;

const VERTEX = `
attribute vec2 place;
attribute float radius;
attribute vec4 paint;
attribute vec2 corner;
uniform mat3 matrix;
uniform vec2 size;
uniform float scale;
varying vec2 v_point;
varying float v_radius;
varying vec4 v_paint;

void main() {
  v_radius = max(radius * scale, ${LEAST_RADIUS.toFixed(2)});
  // the points of a star reach a little beyond its radius, and its line a pixel more
  v_point = corner * (1.25 + 2.0 / v_radius);
  v_paint = paint;
  vec2 middle = (matrix * vec3(place, 1.0)).xy;
  gl_Position = vec4(middle + v_point * vec2(1.0, -1.0) * v_radius * 2.0 / size, 0.0, 1.0);
}`;

const fragment = (shape: string) => `
precision highp float;
uniform vec3 paper;
uniform float ratio;
varying vec2 v_point;
varying float v_radius;
varying vec4 v_paint;

void side(vec2 one, vec2 other, inout float nearest, inout float turn) {
  vec2 along = other - one;
  vec2 from = v_point - one;
  vec2 away = from - along * clamp(dot(from, along) / dot(along, along), 0.0, 1.0);
  nearest = min(nearest, dot(away, away));
  bvec3 crossing = bvec3(v_point.y >= one.y, v_point.y < other.y, along.x * from.y > along.y * from.x);
  if (all(crossing) || all(not(crossing))) turn = -turn;
}

/** How far outside the outline the point lies; negative inside. */
float beyond() {
  ${beyond(shape)}
}

void main() {
  float off = beyond() * v_radius * ratio;
  float line = 0.75 * ratio;
  float outer = clamp(line + 0.5 - off, 0.0, 1.0);
  float inner = clamp(0.5 - line - off, 0.0, 1.0);
  gl_FragColor = vec4(mix(paper, v_paint.rgb, inner), 1.0) * outer * v_paint.a;
}`;

/** The distance from an outline, side by side, or from a circle. */
function beyond(shape: string): string {
  const outline = outlineOf(shape);
  if (!outline) return `return length(v_point) - ${CIRCLE.toFixed(3)};`;
  const points = outline.map(([x, y]) => `vec2(${x.toFixed(3)}, ${y.toFixed(3)})`);
  const sides = points.map((point, place) => `side(${point}, ${points[(place + 1) % points.length]}, nearest, turn);`);
  return `float nearest = 1e9; float turn = 1.0; ${sides.join(" ")} return turn * sqrt(nearest);`;
}

const FLOATS = [
  { name: "place", size: 2, type: FLOAT },
  { name: "radius", size: 1, type: FLOAT },
  { name: "paint", size: 4, type: FLOAT },
];
const SQUARE = {
  CONSTANT_ATTRIBUTES: [{ name: "corner", size: 2, type: FLOAT }],
  CONSTANT_DATA: [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ],
};

abstract class ShapeProgram extends NodeProgram<Uniform, NodeAttributes, EdgeAttributes> {
  constructor(
    ...[context, , sigma]: ConstructorParameters<typeof NodeProgram<Uniform, NodeAttributes, EdgeAttributes>>
  ) {
    // without the second picture by which sigma finds what is pointed at: pointer.ts reckons that
    super(context, null, sigma);
  }

  processVisibleItem(_: number, start: number, data: NodeDisplayData): void {
    const { x, y, radius, paint } = data as unknown as ShapeData;
    this.array.set([x, y, radius, ...paint], start);
  }

  setUniforms({ matrix, width, height, pixelRatio }: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
    gl.uniformMatrix3fv(at.matrix ?? null, false, matrix);
    gl.uniform2f(at.size ?? null, width, height);
    gl.uniform1f(at.scale ?? null, scaleOf(matrix, width));
    gl.uniform1f(at.ratio ?? null, pixelRatio);
    gl.uniform3f(at.paper ?? null, ...rgbOf(style.paper));
  }
}

/** The program of one shape; each has its own, for a shader of all would weigh every outline at every point. */
export function programOf(shape: string) {
  return class extends ShapeProgram {
    getDefinition() {
      const shaders = { VERTEX_SHADER_SOURCE: VERTEX, FRAGMENT_SHADER_SOURCE: fragment(shape) };
      return { VERTICES: 4, METHOD: TRIANGLE_STRIP, UNIFORMS, ATTRIBUTES: FLOATS, ...SQUARE, ...shaders };
    }
  };
}

/** Draws nothing, and has no shaders to be made ready. */
export class NoProgram extends AbstractNodeProgram<NodeAttributes, EdgeAttributes> {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}

/** Pixels for each unit of graph coordinates, which sigma has brought to a square of side 1. */
export function scaleOf(matrix: Float32Array, width: number): number {
  return ((matrix[0] ?? 0) * width) / 2;
}
