import { openCanvas } from "./canvas-app";
import { addSparqlTab } from "./interface/sparql-tab";

openCanvas(addSparqlTab);
