/** Entry of the bundle page-webgl-sparql, with the query tab. */
import { addSparqlTab } from "./interface/sparql-tab";
import { openWebGL } from "./webgl-app";

openWebGL(addSparqlTab);
