// A form that keeps what is typed (hx-post, .kept): say so when it could not be kept, and keep
// the last words when the page is left before its turn came. It never races with itself: one
// request at a time, and a button that is pressed waits for the one under way.
"use strict";

for (const form of document.querySelectorAll("form[hx-post]")) {
  const note = form.querySelector(".kept");
  let unkept = false;
  let underway = false;
  let leaving = false; // the form itself is on its way, with all its words
  let pressed = null; // what was pressed while a request was under way
  let sent = []; // the words sent last, as long as no answer said that they are kept

  function words() {
    return [...new FormData(form)].filter(([name]) => !name.startsWith("before-"));
  }

  // What was sent without an answer goes along, so that it is known for this window's own.
  form.addEventListener("formdata", ({ formData }) => {
    if (!form.elements.version) return;
    for (const [name, text] of sent) formData.append(`before-${name}`, text);
  });
  form.addEventListener("input", () => {
    unkept = true;
    leaving = false;
  });
  form.addEventListener("submit", (event) => {
    if (underway && !pressed) {
      event.preventDefault();
      pressed = { button: event.submitter };
      return;
    }
    unkept = false;
    leaving = true;
    const now = words();
    setTimeout(() => { sent = now; });
  });
  form.addEventListener("htmx:beforeRequest", (event) => {
    if (event.target !== form) return;
    if (leaving || pressed) {
      event.preventDefault();
      return;
    }
    unkept = false;
    underway = true;
    sent = words();
  });
  form.addEventListener("htmx:afterRequest", (event) => {
    if (event.target !== form) return;
    underway = false;
    if (event.detail.successful) sent = [];
    if (pressed) form.requestSubmit(pressed.button);
    pressed = null;
  });
  for (const failure of ["htmx:sendError", "htmx:timeout", "htmx:responseError"]) {
    form.addEventListener(failure, (event) => {
      if (event.target.closest(".finish")) return; // a sentence that was not shown loses no words
      unkept = true;
      note.textContent = "Not kept yet: no connection. Your words are still here; they are kept with your next change.";
    });
  }
  addEventListener("pagehide", () => {
    if (!unkept) return;
    navigator.sendBeacon(form.getAttribute("hx-post"), new FormData(form));
    sent = words();
    unkept = false;
  });
  addEventListener("pageshow", () => {
    underway = leaving = false;
    pressed = null;
  });
}
