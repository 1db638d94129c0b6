// data-take="field" data-value="…": puts the value into that field of the form on the same page, as if it were typed.
const puts = {
  radio: (field, value) => { field.checked = field.value === value; },
  checkbox: (field, value) => { field.checked = field.value === value; },
  other: (field, value) => { field.value = value; },
};

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-take]");
  if (!button) return;
  const fields = [...document.querySelectorAll(`main [name="${CSS.escape(button.dataset.take)}"]`)];
  for (const field of fields) (puts[field.type] ?? puts.other)(field, button.dataset.value);
  const taken = fields.find((field) => field.checked) ?? fields[0];
  taken?.dispatchEvent(new Event("input", { bubbles: true }));
  taken?.dispatchEvent(new Event("change", { bubbles: true }));
  taken?.focus();
});
