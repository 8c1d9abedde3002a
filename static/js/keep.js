// A form that keeps what is typed (hx-post, .kept): say so when it could not be kept, and keep
// the last words when the page is left before its turn came.
"use strict";

for (const form of document.querySelectorAll("form[hx-post]")) {
  const note = form.querySelector(".kept");
  let unkept = false;

  form.addEventListener("input", () => { unkept = true; });
  form.addEventListener("submit", () => { unkept = false; });
  form.addEventListener("htmx:beforeRequest", (event) => {
    if (event.target === form) unkept = false;
  });
  for (const failure of ["htmx:sendError", "htmx:timeout", "htmx:responseError"]) {
    form.addEventListener(failure, (event) => {
      if (event.target.closest(".finish")) return; // a sentence that was not shown loses no words
      unkept = true;
      note.textContent = "Not kept yet: no connection. Your words are still here; they are kept with your next change.";
    });
  }
  addEventListener("pagehide", () => {
    if (unkept) navigator.sendBeacon(form.getAttribute("hx-post"), new FormData(form));
  });
}
