// A button beside a text copies it; where the browser does not let it, the text is marked to be copied by hand.
"use strict";

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copies]");
  if (!button) return;
  const text = document.getElementById(button.dataset.copies);
  const said = button.parentElement.querySelector("[role=status]");
  text.select();
  try {
    await navigator.clipboard.writeText(text.value);
    said.textContent = "Copied.";
  } catch {
    said.textContent = "It is marked: copy it from your keyboard or menu.";
  }
});
