// After a refusal the error summary has the focus, and its links put it into the field.
const told = new WeakSet();

function focusSummary() {
  const summary = [...document.querySelectorAll("[data-focus]")].find((element) => !told.has(element));
  if (!summary) return;
  told.add(summary);
  summary.focus();
}

focusSummary();

// A swap that takes away what had the focus puts it where it is needed next: at [data-land], else at the heading, the
// first row or the first control of what came instead.
const CONTROLS = "input:not([type=hidden]), select, textarea, a[href], button";
const LANDINGS = ["[data-land]", "h1, h2, h3", "[data-rows] a", CONTROLS];
let taken = false;

function find(region, places) {
  const found = places.map((place) => (region.matches(place) ? region : region.querySelector(place))).find(Boolean) ?? region;
  return found.matches(`[data-land]:not(${CONTROLS})`) ? found.querySelector(CONTROLS) ?? found : found;
}

export function land(region) {
  const landing = find(region, LANDINGS);
  if (landing.tabIndex < 0) landing.tabIndex = -1;
  landing.focus();
}

document.addEventListener("htmx:beforeSwap", (event) => {
  const holder = document.activeElement;
  taken = holder !== document.body && event.detail.target.contains(holder);
});

document.addEventListener("htmx:afterSettle", (event) => {
  focusSummary();
  if (!taken || (document.activeElement ?? document.body) !== document.body) return;
  taken = false;
  land(document.getElementById(event.detail.target?.id) ?? event.target);
});

document.addEventListener("click", (event) => {
  const link = event.target.closest?.(".error-summary a[href^='#']");
  const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!field) return;
  event.preventDefault();
  field.focus({ preventScroll: true });
  field.scrollIntoView({ block: "center" });
});
