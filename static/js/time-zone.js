// The time zone this device lives in: filled in where the field is hidden, offered where it is not.
(function () {
  const field = document.querySelector("[name=time_zone]");
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!field || !zone) return;
  if (field.type === "hidden") {
    field.value = zone;
    return;
  }
  const known = !field.options || [...field.options].some((option) => option.value === zone);
  if (field.value === zone || !known) return;
  const offer = document.createElement("button");
  offer.type = "button";
  offer.className = "btn btn-sm btn-link";
  offer.textContent = `This device says ${zone}: use it`;
  offer.addEventListener("click", () => {
    field.value = zone;
    offer.remove();
    field.focus();
  });
  field.after(offer);
})();
