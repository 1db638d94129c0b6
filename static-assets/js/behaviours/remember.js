// What was chosen in a group with data-remember holds for the pages after it, until the browser is closed.
const STORE = "masthead.chosen.";

function stored(name) {
  try { return sessionStorage.getItem(STORE + name); } catch { return null; }
}

function store(name, value) {
  try { sessionStorage.setItem(STORE + name, value); } catch { /* private window: for this page only */ }
}

function restore() {
  for (const group of document.querySelectorAll("[data-remember]")) {
    const value = stored(group.dataset.remember);
    const choice = [...group.querySelectorAll("input")].find((input) => input.value === value);
    if (choice) choice.checked = true;
  }
}

restore();
document.addEventListener("htmx:afterSettle", restore);

document.addEventListener("change", (event) => {
  const group = event.target.closest?.("[data-remember]");
  if (group) store(group.dataset.remember, event.target.value);
});
