// Forms with data-guard: the browser asks before unsaved input is lost, and the form says that something is unsaved.
const state = (form) => JSON.stringify([...new FormData(form)].map(([key, value]) => [key, value instanceof File ? value.name : value]));
const initial = new WeakMap();
const refused = new WeakSet();

function watch(root) {
  for (const form of root.querySelectorAll("form[data-guard]")) {
    if (initial.has(form)) continue;
    initial.set(form, state(form));
    if ("dirty" in form.dataset || form.querySelector("[aria-invalid=true]")) refused.add(form);
    check(form);
  }
}

function check(form) {
  form.toggleAttribute("data-dirty", refused.has(form) || state(form) !== initial.get(form));
}

watch(document);
document.addEventListener("htmx:load", (event) => watch(event.detail.elt.parentNode ?? document));

for (const kind of ["input", "change", "reset"]) {
  document.addEventListener(kind, (event) => {
    const form = event.target.form ?? event.target.closest?.("form");
    if (form && initial.has(form)) setTimeout(check, 0, form);
  });
}

// Cancel means it.
document.addEventListener("click", (event) => {
  const form = event.target.closest?.("[data-discard]")?.closest("form");
  if (!form) return;
  initial.delete(form);
  form.removeAttribute("data-dirty");
});

addEventListener("beforeunload", (event) => {
  if (document.querySelector("form[data-guard][data-dirty]:not([data-sending])")) event.preventDefault();
});
