/** Entry of the bundle page-webgl. */
import { openWebGL } from "../webgl-app";

openWebGL();
