// Messages at the foot of the window: what htmx could not do, in words, and the button that puts a message away.
const find = () => document.getElementById("flash"); // Swaps put another one in its place.

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
  button.setAttribute("aria-label", find().dataset.dismissLabel);
  button.append(icon("x"));
  return button;
}

/** Leads to sign-in and back to this page, in a tab of its own: what was typed stays in this one. */
function signInLink() {
  const flash = find();
  const link = document.createElement("a");
  link.className = "flash__button";
  link.href = `${flash.dataset.signIn}?${new URLSearchParams({ return: location.pathname + location.search })}`;
  link.target = "_blank";
  link.textContent = flash.dataset.signInLabel;
  return link;
}

export function say(text, tone = "negative", ...beside) {
  const item = document.createElement("div");
  const words = document.createElement("span");
  item.className = "flash__item";
  item.dataset.tone = tone;
  words.className = "flash__text";
  words.textContent = text;
  item.append(icon(tone === "negative" ? "circle-alert" : "info"), words, ...beside, dismiss());
  find()?.replaceChildren(item);
}

function wordsFor(status) {
  const words = find()?.dataset ?? {};
  return words[`e${status}`] ?? (status >= 500 ? words.e5xx : words.exxx);
}

document.addEventListener("htmx:responseError", (event) => {
  const { status } = event.detail.xhr;
  say(wordsFor(status), "negative", ...(find() && status === 401 ? [signInLink()] : []));
});
// Whether a change has arrived nobody knows when its answer has not.
function sayLost({ detail }) {
  say(detail.requestConfig.verb === "get" ? find()?.dataset.offline : find()?.dataset.lost);
}

document.addEventListener("htmx:sendError", sayLost);
document.addEventListener("htmx:timeout", sayLost);

// A page that offers to take something back is read anew when somebody comes back to it.
addEventListener("pageshow", (event) => { if (event.persisted && document.querySelector("#flash form, .lapses")) location.reload(); });

document.addEventListener("click", (event) => {
  event.target.closest?.("[data-dismiss]")?.closest(".flash__item")?.remove();
});
