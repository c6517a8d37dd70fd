// [data-focus] takes the focus once the page is there: the summary of errors, or the first field of a form.
document.querySelector("[data-focus]")?.focus();
