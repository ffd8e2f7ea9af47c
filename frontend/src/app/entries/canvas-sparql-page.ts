/** Entry of the bundle page-canvas-sparql, with the query tab. */

import { addSparqlTab } from "../../sparql/tab";
import { openCanvas } from "../canvas-app";

openCanvas(addSparqlTab);
