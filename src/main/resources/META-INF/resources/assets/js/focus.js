// [data-focus] takes the focus once the page is there: the summary of errors, or the first field of a form.
document.querySelector("[data-focus]")?.focus();

// Where a button went with what it changed, the keyboard goes on from the top of the page.
document.addEventListener("htmx:afterSettle", () => {
  if (document.activeElement === document.body) document.querySelector("#main")?.focus({ preventScroll: true });
});
