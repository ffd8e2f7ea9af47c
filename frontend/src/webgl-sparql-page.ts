import { addSparqlTab } from "./interface/sparql-tab";
import { openWebGL } from "./webgl-app";

openWebGL(addSparqlTab);
