// Messages at the foot of the window: what htmx could not do, in words, and the button that puts a message away.
const flash = document.getElementById("flash");

function icon(name) {
  const mask = document.createElement("span");
  mask.className = "icon";
  mask.dataset.icon = name;
  mask.setAttribute("aria-hidden", "true");
  return mask;
}

function dismiss() {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "flash__button";
  button.dataset.dismiss = "";
  button.setAttribute("aria-label", flash.dataset.dismissLabel);
  button.append(icon("x"));
  return button;
}

export function say(text, tone = "negative") {
  const item = document.createElement("div");
  const words = document.createElement("span");
  item.className = "flash__item";
  item.dataset.tone = tone;
  words.className = "flash__text";
  words.textContent = text;
  item.append(icon(tone === "negative" ? "circle-alert" : "info"), words, dismiss());
  flash?.replaceChildren(item);
}

function wordsFor(status) {
  return flash?.dataset[`e${status}`] ?? (status >= 500 ? flash?.dataset.e5xx : flash?.dataset.exxx);
}

document.addEventListener("htmx:responseError", (event) => say(wordsFor(event.detail.xhr.status)));
document.addEventListener("htmx:sendError", () => say(flash?.dataset.offline));
document.addEventListener("htmx:timeout", () => say(flash?.dataset.offline));

document.addEventListener("click", (event) => {
  event.target.closest?.("[data-dismiss]")?.closest(".flash__item")?.remove();
});
