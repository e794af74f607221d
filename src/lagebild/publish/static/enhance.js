/* Small comforts; every page works without them. */
"use strict";

function showTarget() {
  document.querySelectorAll(".on").forEach((piece) => piece.classList.remove("on"));
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id && document.getElementById(id);
  if (!target) return;
  for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
  document.querySelectorAll(`[data-f="${CSS.escape(id)}"]`).forEach((piece) => piece.classList.add("on"));
}

const opened = [];
addEventListener("beforeprint", () => {
  document.querySelectorAll("details:not([open])").forEach((box) => { box.open = true; opened.push(box); });
});
addEventListener("afterprint", () => { while (opened.length) opened.pop().open = false; });
addEventListener("hashchange", showTarget);
showTarget();
