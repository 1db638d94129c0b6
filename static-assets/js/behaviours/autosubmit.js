// A filter form submits itself: at once for a choice, after a pause for words. Empty values stay out of the address.
const PAUSE = 250;
const timers = new WeakMap();

function submit(form, delay) {
  clearTimeout(timers.get(form));
  timers.set(form, setTimeout(() => form.requestSubmit(), delay));
}

document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (!form?.matches("[data-autosubmit]") || event.isComposing) return;
  submit(form, event.target.matches("select, [type=checkbox], [type=radio], [type=date]") ? 0 : PAUSE);
});

document.addEventListener("submit", (event) => clearTimeout(timers.get(event.target)), true);

document.addEventListener("formdata", (event) => {
  if (!event.target.matches("[method=get]")) return;
  for (const [key, value] of [...event.formData]) {
    if (value !== "") continue;
    const kept = event.formData.getAll(key).filter((other) => other !== "");
    event.formData.delete(key);
    kept.forEach((other) => event.formData.append(key, other));
  }
}, true);
