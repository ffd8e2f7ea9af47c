import { watchAsking } from "./interface/asking";
import { openWebGL } from "./webgl";

openWebGL(watchAsking);
