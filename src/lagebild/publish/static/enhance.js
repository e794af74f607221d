/* Small comforts; every page works without them. */
"use strict";

function piecesOf(id) {
  return document.querySelectorAll(`[data-f="${CSS.escape(id)}"], [data-n="${CSS.escape(id)}"]`);
}

function showTarget() {
  document.querySelectorAll(".on").forEach((piece) => piece.classList.remove("on"));
  let id;
  try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; }
  const target = id && document.getElementById(id);
  if (!target) return;
  for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
  piecesOf(id).forEach((piece) => piece.classList.add("on"));
}

/* From marked words to the notes about them: the innermost fact and all that hold it. */
document.addEventListener("click", (event) => {
  const mark = event.target.closest("mark.h");
  if (!mark) return;
  document.querySelectorAll(".on").forEach((piece) => piece.classList.remove("on"));
  let first = null;
  for (let piece = mark; piece; piece = piece.parentElement.closest("mark.h")) {
    piecesOf(piece.dataset.f).forEach((other) => {
      other.classList.add("on");
      if (!first && other.classList.contains("note")) first = other;
    });
  }
  if (first) first.scrollIntoView({ block: "nearest" });
});

const opened = [];
addEventListener("beforeprint", () => {
  document.querySelectorAll("details:not([open], .proofs, .twin)").forEach((box) => { box.open = true; opened.push(box); });
});
addEventListener("afterprint", () => { while (opened.length) opened.pop().open = false; });
addEventListener("hashchange", showTarget);
showTarget();
