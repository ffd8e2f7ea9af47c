import { openWebGL } from "./webgl-app";

openWebGL();
