// The colors chosen in this browser, set before the page is drawn so that nothing flashes.
(function () {
  const root = document.documentElement;
  const kept = () => {
    try { return localStorage.getItem("theme") || ""; } catch { return ""; }
  };
  const wear = (theme) => {
    if (theme === "light" || theme === "dark") root.dataset.bsTheme = theme;
    else delete root.dataset.bsTheme;
  };
  root.classList.add("with-script");
  wear(kept());

  const mark = (group) => {
    for (const button of group.querySelectorAll("[data-theme]"))
      button.setAttribute("aria-pressed", String(button.dataset.theme === kept()));
  };
  const choose = (event) => {
    const button = event.target.closest("[data-theme]");
    if (!button) return;
    try { localStorage.setItem("theme", button.dataset.theme); } catch { /* only for this page, then */ }
    wear(button.dataset.theme);
    mark(event.currentTarget);
  };
  document.addEventListener("DOMContentLoaded", () => {
    for (const group of document.querySelectorAll("[data-theme-choice]")) {
      group.hidden = false;
      mark(group);
      group.addEventListener("click", choose);
    }
  });
})();
