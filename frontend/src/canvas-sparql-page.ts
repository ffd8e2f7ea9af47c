/** Entry of the bundle page-canvas-sparql, with the query tab. */
import { openCanvas } from "./canvas-app";
import { addSparqlTab } from "./interface/sparql-tab";

openCanvas(addSparqlTab);
