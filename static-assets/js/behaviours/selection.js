// data-selection: rows of a list that are chosen. One box ticks the whole page; the button says how many are ticked.
const boxes = (form) => [...form.elements].filter((field) => field.name === "pick");

function show(form) {
  const all = boxes(form);
  const ticked = all.filter((box) => box.checked).length;
  const button = form.querySelector("[data-selected]");
  const page = form.querySelector("[data-select-all]");
  button.textContent = ticked ? button.dataset.some.replace("#", ticked) : button.dataset.none;
  button.disabled = ticked === 0;
  page.checked = ticked > 0 && ticked === all.length;
  page.indeterminate = ticked > 0 && ticked < all.length;
}

const showAll = () => document.querySelectorAll("[data-selection]").forEach(show);

document.addEventListener("change", (event) => {
  const form = event.target.form;
  if (!form?.matches("[data-selection]")) return;
  if (event.target.matches("[data-select-all]")) boxes(form).forEach((box) => { box.checked = event.target.checked; });
  show(form);
});

showAll();
document.addEventListener("htmx:afterSettle", showAll);
document.addEventListener("rows", showAll);
addEventListener("pageshow", showAll);
