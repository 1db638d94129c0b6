// Somebody else was faster: when the answer shows both versions in the part of the page that was sent, that part is shown.
document.addEventListener("htmx:beforeSwap", (event) => {
  const { xhr, requestConfig, serverResponse } = event.detail;
  const part = requestConfig?.elt.getAttribute("hx-select");
  if (xhr.status !== 409 || !part) return;
  if (!new DOMParser().parseFromString(serverResponse, "text/html").querySelector(part)) return;
  event.detail.shouldSwap = true;
  event.detail.isError = false;
});
