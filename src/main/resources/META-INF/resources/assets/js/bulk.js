// Many rows at once. A key that opens a [data-menu] of a [data-bulk] form means the current row where none is ticked.
// Loaded after keys.js, which marks the row that has the focus. An opened menu has the focus, and Escape closes it. An address that ends in a row's id goes on with that row.
const ticked = () => document.querySelector("[data-row] input[type=checkbox]:checked");

document.addEventListener("click", (event) => {
  const menu = event.target.closest("[data-bulk] [data-menu] > summary");
  const box = document.querySelector("[data-row][aria-current=true] input[type=checkbox]");
  if (menu && box && !ticked()) box.click();
});

document.addEventListener("toggle", (event) => {
  if (event.target.matches("[data-menu][open]")) {
    event.target.querySelector("select, input, :not(summary) > button")?.focus();
  }
}, true);

document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.querySelector("[data-menu][open]");
  if (menu) {
    menu.open = false;
    document.querySelector("[data-row][aria-current=true] [data-open]")?.focus();
  }
});

if (location.hash.length > 1) {
  document.getElementById(location.hash.slice(1))?.querySelector("[data-open]")?.focus();
}
