// The site works without this script; it adds what needs memory: the choice of colours and the ticks of checklists.
"use strict";

function stored(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage may be forbidden or full: the choice then holds for this page only.
  }
}

// Colours: as the system, light, dark, in turn.
for (const button of document.querySelectorAll(".theme-switch")) {
  const order = ["auto", "light", "dark"];
  const show = (choice) => {
    if (choice === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = choice;
    button.dataset.shows = choice;
    button.title = button.dataset[choice];
    button.querySelector(".visually-hidden").textContent = button.dataset[choice];
  };
  let choice = stored("handbook-theme");
  if (!order.includes(choice)) choice = "auto";
  show(choice);
  button.hidden = false;
  button.addEventListener("click", () => {
    choice = order[(order.indexOf(choice) + 1) % order.length];
    store("handbook-theme", choice === "auto" ? null : choice);
    show(choice);
  });
}

// Ticks are kept on this device, by page and item.
for (const list of document.querySelectorAll(".checks")) {
  const boxes = [...list.querySelectorAll("input[type=checkbox]")];
  const key = (box) => "handbook-check " + location.pathname + "#" + box.id;
  const tools = list.nextElementSibling?.matches(".checks-tools") ? list.nextElementSibling : null;
  const count = () => {
    if (!tools) return;
    const done = boxes.filter((box) => box.checked).length;
    tools.querySelector("output").textContent = done + " / " + boxes.length;
    tools.querySelector("button").disabled = done === 0;
  };
  for (const box of boxes) {
    box.checked = stored(key(box)) === "1";
    box.addEventListener("change", () => {
      store(key(box), box.checked ? "1" : null);
      count();
    });
  }
  if (tools) {
    tools.hidden = false;
    tools.querySelector("button").addEventListener("click", () => {
      for (const box of boxes) {
        box.checked = false;
        store(key(box), null);
      }
      count();
    });
  }
  count();
}

// The menu of small screens closes when one of its links leads to a place on this page.
for (const nav of document.querySelectorAll(".site-nav[popover]")) {
  nav.addEventListener("click", (event) => {
    if (event.target.closest("a") && nav.matches(":popover-open")) nav.hidePopover();
  });
}
