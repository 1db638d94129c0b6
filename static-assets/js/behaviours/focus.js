// After a refusal the error summary has the focus, and its links put it into the field.
const told = new WeakSet();

function focusSummary() {
  const summary = [...document.querySelectorAll("[data-focus]")].find((element) => !told.has(element));
  if (!summary) return;
  told.add(summary);
  summary.focus();
}

focusSummary();
document.addEventListener("htmx:afterSettle", focusSummary);

document.addEventListener("click", (event) => {
  const link = event.target.closest?.(".error-summary a[href^='#']");
  const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!field) return;
  event.preventDefault();
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: "center" });
});
