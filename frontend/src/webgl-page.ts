import { openWebGL } from "./webgl";

openWebGL();
