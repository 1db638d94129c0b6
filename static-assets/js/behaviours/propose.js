// data-propose="name": the field in it is proposed from that other field of the form, until somebody types into it.
const propose = (text) =>
  text.normalize("NFKD").replace(/ß/g, "ss").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[^a-z0-9]+/g, "_").slice(0, 100).replace(/^_+|_+$/g, "");

document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (!form) return;
  for (const place of form.querySelectorAll("[data-propose]")) {
    const field = place.querySelector("input");
    if (event.target === field) field.dataset.own = field.value;
    else if (event.target.name === place.dataset.propose && !field.dataset.own) field.placeholder = propose(event.target.value);
  }
});
