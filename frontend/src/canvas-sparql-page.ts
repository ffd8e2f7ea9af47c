import { openCanvas } from "./canvas-app";
import { watchAsking } from "./interface/sparql-tab";

openCanvas(watchAsking);
