// Light or dark as the person chose on this browser; and menus that close when one looks elsewhere.
(() => {
  const key = "decile-theme";
  const root = document.documentElement;
  const kept = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const show = (theme) => {
    if (theme === "light" || theme === "dark") {
      root.dataset.theme = theme;
    }
  };
  show(kept());

  const toggle = () => {
    const dark = getComputedStyle(root).colorScheme === "dark"
      || (!root.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
    const next = dark ? "light" : "dark";
    show(next);
    try {
      localStorage.setItem(key, next);
    } catch {
      // The choice then holds for this page only.
    }
  };

  const closeMenus = (except) => {
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(except)) {
        menu.open = false;
      }
    }
  };

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-theme-toggle]")) {
      toggle();
    }
    closeMenus(event.target);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") {
      return;
    }
    const menu = document.activeElement?.closest?.("details.menu[open]");
    closeMenus(null);
    menu?.querySelector("summary")?.focus();
  });
})();
