import { openCanvas } from "./canvas";

openCanvas();
