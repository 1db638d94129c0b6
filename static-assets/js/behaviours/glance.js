// What is marked data-deliberate answers only once its page has been in sight long enough to be looked at: whoever strikes
// a key or presses a button twice has seen the first creative, and not the one that came in its place.
const GLANCE = 400;
const root = document.documentElement;
let looking = null;

function begin() {
  clearTimeout(looking);
  root.dataset.new = "";
  looking = setTimeout(() => delete root.dataset.new, GLANCE);
}

if (document.querySelector("[data-deliberate]")) begin();
document.addEventListener("htmx:afterSettle", ({ detail: { target } }) => { if (!target || target.id === "review") begin(); });

document.addEventListener("click", (event) => {
  if (!("new" in root.dataset) || !event.target.closest?.("[data-deliberate]")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}, true);
