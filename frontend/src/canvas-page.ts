import { openCanvas } from "./canvas-app";

openCanvas();
