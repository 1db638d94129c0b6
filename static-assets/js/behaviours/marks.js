// x marks creatives for deciding them together. In a list it ticks the row in hand; at the desk it marks what is looked at,
// and the marks stay while the reviewer goes on.
import { enabled, name, typing } from "./hotkeys.js";

const marked = new Set();
const desk = () => document.querySelector("#review[data-creative]");

function show() {
  document.querySelectorAll("[data-marks]").forEach((row) => row.toggleAttribute("data-marked-row", marked.has(row.dataset.creative)));
  document.querySelector("[data-mark]")?.setAttribute("aria-pressed", String(marked.has(desk()?.dataset.creative)));
  const choice = document.querySelector("[data-marked]");
  if (!choice) return;
  choice.hidden = marked.size === 0;
  const words = choice.querySelector("[data-text]");
  words.textContent = words.dataset.text.replace("#", marked.size);
  choice.querySelector("input").checked = marked.size > 0;
}

document.addEventListener("click", (event) => {
  if (!event.target.closest?.("[data-mark]")) return;
  const { creative } = desk().dataset;
  if (!marked.delete(creative)) marked.add(creative);
  show();
});

document.addEventListener("formdata", (event) => {
  if (event.target.id !== "queue-selection") return;
  marked.forEach((creative) => event.formData.append("pick", creative));
});

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || !enabled() || typing(event.target) || name(event) !== "x" || document.querySelector("dialog[open]")) return;
  const box = document.activeElement?.closest("[data-rows] > *")?.querySelector("input[name=pick]");
  if (!box) return;
  event.preventDefault();
  box.click();
});

// The usual reason is ticked; the first other one takes its place.
document.addEventListener("change", (event) => {
  const reasons = event.target.closest?.("[data-reasons]");
  const usual = reasons?.querySelector("[data-usual]");
  if (!usual) return;
  if (event.target !== usual) usual.checked = false;
  delete usual.dataset.usual;
});

show();
document.addEventListener("htmx:afterSettle", show);
