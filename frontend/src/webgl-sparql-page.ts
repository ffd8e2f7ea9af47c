import { watchAsking } from "./interface/sparql-tab";
import { openWebGL } from "./webgl-app";

openWebGL(watchAsking);
