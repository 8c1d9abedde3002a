// The pad to sign on: what is drawn goes into the form as a picture when it is sent.
"use strict";

for (const form of document.querySelectorAll("form[data-signs]")) {
  const canvas = form.querySelector("canvas");
  const drawn = form.querySelector("input[name=drawn]");
  const pad = new SignaturePad(canvas, { minWidth: 1, maxWidth: 3.5, penColor: "#141414" });

  function fit() {
    const strokes = pad.toData();
    const sharp = Math.max(window.devicePixelRatio || 1, 2);
    canvas.width = canvas.offsetWidth * sharp;
    canvas.height = canvas.offsetHeight * sharp;
    canvas.getContext("2d").scale(sharp, sharp);
    pad.fromData(strokes);
  }

  fit();
  addEventListener("resize", fit);
  form.querySelector("[data-clears]").addEventListener("click", () => pad.clear());
  form.addEventListener("submit", () => { drawn.value = pad.isEmpty() ? "" : pad.toDataURL("image/png"); });
}
