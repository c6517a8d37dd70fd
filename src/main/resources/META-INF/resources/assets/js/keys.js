// Lists by keyboard: [data-list] holds [data-row]s. j and k move, Enter opens the row's [data-open], x ticks its box.
// Any [data-key="a"] (button, link, field) answers to its key: the one in the current row first, else the page's own.
const typing = (target) => target.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");
const rows = () => [...document.querySelectorAll("[data-list] [data-row]")];
const current = () => document.querySelector("[data-row][aria-current=true]");

const show = (row) => {
  current()?.removeAttribute("aria-current");
  row.setAttribute("aria-current", "true");
  row.querySelector("[data-open]")?.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
};

const move = (by) => {
  const all = rows();
  const next = all[all.indexOf(current()) + by];
  if (next) show(next);
  else if (!current() && all.length) show(all[0]);
};

const press = (key) => {
  const places = [current(), document].filter(Boolean);
  for (const place of places) {
    const target = [...place.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)]
      .find((it) => place !== document || !it.closest("[data-row]"));
    if (target) {
      if (target.matches("input:not([type=checkbox]), textarea, select")) target.focus();
      else target.click();
      return true;
    }
  }
  return false;
};

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  if (event.target.closest("dialog")) return;
  const own = { j: () => move(1), k: () => move(-1), x: () => current()?.querySelector("[type=checkbox]")?.click() };
  if (rows().length && own[event.key]) {
    own[event.key]();
    event.preventDefault();
  } else if (press(event.key)) {
    event.preventDefault();
  }
});

document.addEventListener("focusin", (event) => {
  const row = event.target.closest("[data-list] [data-row]");
  if (row && row !== current()) {
    current()?.removeAttribute("aria-current");
    row.setAttribute("aria-current", "true");
  }
});
