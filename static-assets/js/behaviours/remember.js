// What was chosen in a group with data-remember holds for the pages after it, until the browser is closed. What is typed
// in a form with data-keep is there again for whoever comes back to it, until it is sent.
const STORE = "masthead.chosen.";

function stored(name) {
  try { return sessionStorage.getItem(STORE + name); } catch { return null; }
}

function store(name, value) {
  try { sessionStorage.setItem(STORE + name, value); } catch { /* private window: for this page only */ }
}

const name = (field) => [document.body.dataset.person, field.form.dataset.keep, field.id].join();

function restore() {
  for (const field of document.querySelectorAll("[data-keep] textarea")) field.value ||= stored(name(field)) ?? "";
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

document.addEventListener("input", ({ target }) => {
  if (target.matches?.("[data-keep] textarea")) store(name(target), target.value);
});

document.addEventListener("htmx:afterRequest", ({ detail: { elt, xhr } }) => {
  if (elt.matches("[data-keep]") && xhr.status < 400) elt.querySelectorAll("textarea").forEach((field) => store(name(field), ""));
});
