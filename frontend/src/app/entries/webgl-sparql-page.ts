/** Entry of the bundle page-webgl-sparql, with the query tab. */
import { addSparqlTab } from "../../sparql/tab";
import { openWebGL } from "../webgl-app";

openWebGL(addSparqlTab);
