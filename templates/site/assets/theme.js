// Applies the reader's choice of colours before the first paint. Everything else waits for site.js.
(function () {
  try {
    var choice = localStorage.getItem("handbook-theme");
    if (choice === "light" || choice === "dark") document.documentElement.dataset.theme = choice;
  } catch (error) {
    // Storage may be forbidden: the page follows the system.
  }
})();
