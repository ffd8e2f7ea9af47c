/** The WebGL program of edges: a long rectangle each, in which a shader draws the line, its dashes and its arrow. */
import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { LEAST_RADIUS } from "../camera/viewport";
import type { EdgeStyle } from "../style/edge-style";
import { rgbOf } from "./rgb";
import { type EdgeAttributes, type NodeAttributes, type ShapeData, scaleOf } from "./shape-program";

const UNIFORMS = ["matrix", "size", "scale", "ratio"] as const;
const { FLOAT, TRIANGLE_STRIP } = WebGL2RenderingContext;

/** Of a line and of what is drawn in it, in graph coordinates, as on the canvas. */
const HEAD = 12;
const HEAD_HALF = 3.6;
const DASH = 5;
const DASHES = 9;

/** However far off the graph is, a line has so much of a pixel. */
const THINNEST = 0.55;

const VERTEX = `
attribute vec2 start;
attribute vec2 end;
attribute vec4 paint;
attribute vec4 look;
attribute vec2 corner;
uniform mat3 matrix;
uniform vec2 size;
uniform float scale;
varying vec2 v_point;
varying float v_length;
varying float v_half;
varying vec4 v_paint;
varying vec3 v_look;

void main() {
  vec2 from = (matrix * vec3(start, 1.0)).xy * size / 2.0;
  vec2 to = (matrix * vec3(end, 1.0)).xy * size / 2.0;
  v_length = length(to - from);
  vec2 along = v_length > 0.0 ? (to - from) / v_length : vec2(1.0, 0.0);
  v_half = max(look.x * scale, ${THINNEST.toFixed(2)}) / 2.0;
  float reach = max(v_half, look.z * ${HEAD_HALF.toFixed(2)} * scale) + 0.5;
  v_point = vec2(corner.x * v_length, corner.y * reach);
  v_paint = paint;
  v_look = vec3(look.yz, max(look.w * scale, ${LEAST_RADIUS.toFixed(2)}));
  vec2 place = from + along * v_point.x + vec2(-along.y, along.x) * v_point.y;
  gl_Position = vec4(place * 2.0 / size, 0.0, 1.0);
}`;

const FRAGMENT = `
precision highp float;
uniform float scale;
uniform float ratio;
varying vec2 v_point;
varying float v_length;
varying float v_half;
varying vec4 v_paint;
varying vec3 v_look;

void main() {
  float dashed = v_look.x;
  float arrow = v_look.y;
  float left = v_length - v_look.z - v_point.x;
  float wide = v_half;
  if (arrow > 0.5 && left < ${HEAD.toFixed(1)} * scale) wide = left * ${(HEAD_HALF / HEAD).toFixed(3)};
  else if (dashed > 0.5 && mod(v_point.x / scale, ${DASHES.toFixed(1)}) > ${DASH.toFixed(1)}) discard;
  if (arrow > 0.5 && left < 0.0) discard;
  // how much of this pixel lies between the two sides
  vec3 across = vec3(abs(v_point.y), wide, -wide) * ratio;
  float covered = max(min(across.x + 0.5, across.y) - max(across.x - 0.5, across.z), 0.0);
  gl_FragColor = vec4(v_paint.rgb, 1.0) * v_paint.a * covered;
}`;

/** How a line looks. */
export interface LineData {
  readonly look: EdgeStyle;
}

export class LineProgram extends EdgeProgram<(typeof UNIFORMS)[number], NodeAttributes, EdgeAttributes> {
  getDefinition() {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "start", size: 2, type: FLOAT },
        { name: "end", size: 2, type: FLOAT },
        { name: "paint", size: 4, type: FLOAT },
        { name: "look", size: 4, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, -1],
        [1, -1],
        [0, 1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(_: number, at: number, from: NodeDisplayData, to: NodeDisplayData, data: EdgeDisplayData): void {
    const { look } = data as unknown as LineData;
    const { radius } = to as unknown as ShapeData;
    const looks = [look.width, Number(look.dashed), Number(look.arrow), radius];
    this.array.set([from.x, from.y, to.x, to.y, ...rgbOf(look.color), look.opacity, ...looks], at);
  }

  setUniforms({ matrix, width, height, pixelRatio }: RenderParams, { gl, uniformLocations: at }: ProgramInfo): void {
    gl.uniformMatrix3fv(at.matrix ?? null, false, matrix);
    gl.uniform2f(at.size ?? null, width, height);
    gl.uniform1f(at.scale ?? null, scaleOf(matrix, width));
    gl.uniform1f(at.ratio ?? null, pixelRatio);
  }
}
