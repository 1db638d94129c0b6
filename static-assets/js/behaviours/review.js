// The review desk: the current creative stays in sight in its list, a refused decision is asked again in front of the
// page, and one that came too late is shown instead of only being reported.
function settle() {
  document.querySelector(".review__item[aria-current]")?.scrollIntoView({ block: "nearest" });
  const dialog = document.querySelector(".review dialog[open]:not(:modal)");
  if (!dialog) return;
  dialog.close();
  dialog.showModal();
  dialog.querySelector("[data-focus]")?.focus();
}

settle();
document.addEventListener("htmx:afterSettle", settle);

document.addEventListener("htmx:beforeSwap", (event) => {
  const { xhr } = event.detail;
  if (xhr.status !== 409 || !xhr.getResponseHeader("HX-Reswap")) return;
  event.detail.shouldSwap = true;
  event.detail.isError = false;
});
