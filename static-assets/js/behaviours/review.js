// The review desk: the current creative stays in sight in its list, a refused decision is asked again in front of the
// page, and one that came too late is shown instead of only being reported.
function settle() {
  reveal(document.querySelector(".review__item[aria-current]"));
  const dialog = document.querySelector(".review dialog[open]:not(:modal)");
  if (!dialog) return;
  dialog.close();
  dialog.showModal();
  dialog.querySelector("[data-focus]")?.focus();
}

// A refusal that is put away is no longer in the title.
document.addEventListener("close", ({ target }) => {
  const name = target.closest("#review")?.querySelector("#creative-name");
  if (name && !target.open && target.querySelector("[data-focus]")) document.title = name.textContent;
}, true);

// Frames show the preview's host alone. Of code that leads elsewhere they show the browser's sign, which explains nothing.
function explain(violations) {
  if (!violations.some(({ body }) => body.effectiveDirective === "frame-src")) return;
  for (const line of document.querySelectorAll("#review [data-left]")) line.hidden = false;
}

if ("ReportingObserver" in window) new ReportingObserver(explain, { types: ["csp-violation"], buffered: true }).observe();

// Only the list moves: the page stays at its head.
function reveal(item) {
  const list = item?.closest(".review__queue");
  if (!list) return;
  const [inner, outer] = [item.getBoundingClientRect(), list.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) {
    list.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
  }
}

settle();
document.addEventListener("htmx:afterSettle", settle);

document.addEventListener("htmx:beforeSwap", (event) => {
  const { xhr } = event.detail;
  if (xhr.status !== 409 || !xhr.getResponseHeader("HX-Reswap")) return;
  event.detail.shouldSwap = true;
  event.detail.isError = false;
});
