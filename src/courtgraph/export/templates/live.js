"use strict";
// the page within keeps what its reader has chosen in its own address, which a reload leaves as it is
const frame = document.querySelector("iframe");
let shown;
new EventSource("builds").addEventListener("message", ({ data }) => {
  if (shown !== undefined && shown !== data) frame.contentWindow.location.reload();
  shown = data;
});
