/** Entry of the bundle page-canvas. */
import { openCanvas } from "../canvas-app";

openCanvas();
