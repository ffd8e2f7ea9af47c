import { openCanvas } from "./canvas";
import { watchAsking } from "./interface/asking";

openCanvas(watchAsking);
