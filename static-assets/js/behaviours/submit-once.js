// A form that changes something is sent once, however often it is clicked. data-repeatable opts out (downloads, small switches).
const guarded = (form) => form instanceof HTMLFormElement && form.method === "post" && !form.matches("[data-repeatable]");

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!guarded(form) || event.submitter?.formMethod === "dialog") return;
  if ("sending" in form.dataset) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  form.dataset.sending = "";
}, true);

// Prevented by the browser or answered by htmx: it may be sent again.
const release = (form) => { if (form instanceof HTMLFormElement) delete form.dataset.sending; };
document.addEventListener("htmx:afterRequest", (event) => release(event.detail.elt.closest("form")));
document.addEventListener("htmx:confirm", (event) => { if (event.defaultPrevented) release(event.target); });
addEventListener("pageshow", (event) => {
  if (event.persisted) document.querySelectorAll("form[data-sending]").forEach(release);
});
