// A shortcut is declared on what it triggers: data-hotkey="n", "mod+k", "g p". Listed by "?", and can be switched off.
const STORE = "masthead.hotkeys";
const mac = /mac|iphone|ipad/i.test(navigator.platform);

export const enabled = () => read() !== "off";

export function typing(target) {
  return target instanceof Element && Boolean(target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]"));
}

/** The name of a pressed key, as written in data-hotkey. */
export function name(event) {
  const mod = mac ? event.metaKey : event.ctrlKey;
  if (event.altKey || (mac ? event.ctrlKey : event.metaKey)) return "";
  return (mod ? "mod+" : "") + (event.key.length === 1 ? event.key.toLowerCase() : event.key);
}

function read() {
  try { return localStorage.getItem(STORE); } catch { return null; }
}

function write(on) {
  try { localStorage.setItem(STORE, on ? "on" : "off"); } catch { /* private window: for this page only */ }
}

const visible = (element) => element.checkVisibility({ visibilityProperty: true });

/** Within an open dialog only the shortcuts of that dialog count. */
function scope() {
  return document.querySelector("dialog[open]") ?? document;
}

function find(key) {
  return [...scope().querySelectorAll("[data-hotkey]")].find(
    (element) => element.dataset.hotkey.split(",").includes(key) && visible(element) && !element.matches(":disabled"));
}

function trigger(element) {
  if (element.matches("input:not([type=checkbox], [type=radio]), textarea, select")) {
    element.focus();
    element.select?.();
  } else {
    element.click();
  }
}

// Pressed for a page that is seen and not ready yet: the first key counts as soon as the page is, and no later one, as
// what it was pressed for has not been seen. Nothing counts that is pressed before the page is seen.
let held = null;

export const hold = (isSeen) => { held = { isSeen }; };

/** The page is ready for keys, or does not come. */
export function release(isReady) {
  const element = isReady && held?.key && find(held.key);
  held = null;
  if (element) trigger(element);
}

document.addEventListener("keydown", (event) => {
  const key = name(event);
  if (!key || event.defaultPrevented || event.repeat || event.isComposing) return;
  if (!key.startsWith("mod+") && (typing(event.target) || !enabled())) return;
  const meant = find(key);
  if (meant?.matches("[data-new] [data-deliberate]")) return event.preventDefault();
  const element = held ? null : meant;
  if (held?.isSeen && event.key.length === 1) held.key ??= key;
  else if (!element) return;
  event.preventDefault();
  if (element) trigger(element);
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && event.target.matches?.("input[type=search]")) event.target.blur();
});

/** What an element says it does, without its key and its count. */
export function label(element) {
  const parts = [...element.childNodes].filter((node) => node.nodeName !== "KBD" && !node.classList?.contains("count"));
  const text = parts.map((node) => node.textContent).join(" ").replace(/\s+/g, " ").trim();
  return element.dataset.hotkeyLabel || element.getAttribute("aria-label") || text;
}

function keys(hotkey) {
  return hotkey.split("+").map((part) => {
    const key = document.createElement("kbd");
    key.textContent = part === "mod" ? (mac ? "⌘" : "Ctrl") : part.length === 1 ? part.toUpperCase() : part;
    return key;
  });
}

function line(element) {
  const row = document.createElement("div");
  const term = document.createElement("dt");
  const keysOf = document.createElement("dd");
  term.textContent = label(element);
  element.dataset.hotkey.split(",").forEach((hotkey) => keysOf.append(...keys(hotkey), " "));
  row.append(term, keysOf);
  return row;
}

const help = document.getElementById("hotkeys");

help?.addEventListener("toggle", () => {
  const seen = new Set();
  const listed = [...document.querySelectorAll("[data-hotkey]")].filter((element) =>
    !element.closest("dialog:not([open])") && visible(element) && !seen.has(element.dataset.hotkey) && seen.add(element.dataset.hotkey));
  help.querySelector("[data-hotkey-list]").replaceChildren(...listed.map(line));
});

const choice = help?.querySelector("[data-hotkeys-on]");
if (choice) {
  choice.checked = enabled();
  choice.addEventListener("change", () => write(choice.checked));
}
