// What was chosen in a group with data-remember holds for the pages after it, until the browser is closed. What is typed
// in a form with data-keep is there again for whoever comes back to the same thing, until a form about it is sent.
const STORE = "masthead.chosen.";
const KEPT = "masthead.kept.";
const { person = "" } = document.body.dataset;

function stored(name) {
  try { return sessionStorage.getItem(name); } catch { return null; }
}

function store(name, value) {
  try { sessionStorage.setItem(name, value); } catch { /* private window: for this page only */ }
}

const shelf = (form) => `${KEPT}${person} ${form.dataset.keep} `;
const name = (field) => shelf(field.form) + field.id;

/** Forgets what was typed and is of no use any more. */
function forget(isOver) {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(KEPT) && isOver(key)) sessionStorage.removeItem(key);
  } catch { /* nothing is kept there */ }
}

function restore() {
  for (const field of document.querySelectorAll("[data-keep] textarea")) field.value ||= stored(name(field)) ?? "";
  for (const group of document.querySelectorAll("[data-remember]")) {
    const value = stored(STORE + group.dataset.remember);
    const choice = [...group.querySelectorAll("input")].find((input) => input.value === value);
    if (choice) choice.checked = true;
  }
}

if (person) forget((key) => !key.startsWith(`${KEPT}${person} `));
restore();
document.addEventListener("htmx:afterSettle", restore);

document.addEventListener("change", (event) => {
  const group = event.target.closest?.("[data-remember]");
  if (group) store(STORE + group.dataset.remember, event.target.value);
});

document.addEventListener("input", ({ target }) => {
  if (target.matches?.("[data-keep] textarea")) store(name(target), target.value);
});

// A request that nobody has answered has the status 0.
document.addEventListener("htmx:afterRequest", ({ detail: { elt, xhr: { status } } }) => {
  if (elt.matches("[data-keep]") && status >= 200 && status < 400) forget((key) => key.startsWith(shelf(elt)));
});
