// <input type="checkbox" data-check-all="ids"> ticks every box of that name; [data-checked-count="ids"] says how many are ticked,
// as a number or in the words of its data-words, where # is the number.
const boxes = (name) => [...document.querySelectorAll(`input[type=checkbox][name="${CSS.escape(name)}"]`)];

const count = (name) => {
  const ticked = boxes(name).filter((box) => box.checked).length;
  document.querySelectorAll(`[data-checked-count="${CSS.escape(name)}"]`).forEach((place) => {
    place.textContent = (place.dataset.words ?? "#").replace("#", ticked);
  });
  document.querySelectorAll(`[data-check-all="${CSS.escape(name)}"]`).forEach((all) => {
    all.checked = ticked > 0 && ticked === boxes(name).length;
    all.indeterminate = ticked > 0 && !all.checked;
  });
};

document.addEventListener("change", (event) => {
  const all = event.target.dataset.checkAll;
  if (all) {
    boxes(all).forEach((box) => { box.checked = event.target.checked; });
  }
  count(all ?? event.target.name);
});

document.querySelectorAll("[data-check-all]").forEach((all) => {
  all.hidden = false;
  count(all.dataset.checkAll);
});
