// data-once: a secret that is shown once; whoever comes back to the page finds it gone.
addEventListener("pagehide", () => {
  for (const place of document.querySelectorAll("[data-once]")) place.textContent = place.dataset.onceGone;
});
