// The search in the bar is also the way to everything on the page: places of the rail, tabs, actions; what the portal finds elsewhere follows. Without script it only searches.
import { label } from "./hotkeys.js";

const SOURCES = ".rail__link, .settings__nav a, .tabs__tab, .page__actions :is(a, button), [data-command]";
const input = document.getElementById("bar-search");
const list = document.getElementById("palette");
const PAUSE = 120;
let asking = new AbortController();

const words = (text) => text.toLowerCase().split(/\s+/).filter(Boolean);

function matches() {
  const wanted = words(input.value);
  const seen = new Set();
  return [...document.querySelectorAll(SOURCES)].filter((element) => {
    const text = label(element).toLowerCase();
    if (!text || seen.has(text) || element.matches(":disabled") || element.closest("dialog")) return false;
    return wanted.every((word) => text.includes(word)) && seen.add(text);
  }).slice(0, input.value ? 5 : 9);
}

function option(element, at) {
  const item = document.createElement("div");
  item.id = `palette-${at}`;
  item.className = "menu__item";
  item.setAttribute("role", "option");
  const icon = element.querySelector(".icon")?.cloneNode() ?? document.createElement("span");
  icon.className = "icon";
  icon.dataset.icon ??= "arrow-right";
  item.append(icon, label(element));
  item.addEventListener("pointerdown", (event) => event.preventDefault());
  item.addEventListener("click", () => run(element));
  return item;
}

function run(element) {
  close();
  input.value = "";
  input.blur();
  element.click();
}

function close() {
  asking.abort();
  list.hidePopover();
  input.setAttribute("aria-expanded", "false");
  input.removeAttribute("aria-activedescendant");
}

function show() {
  const found = matches();
  list.replaceChildren(...found.map(option));
  open();
  ask();
}

function open() {
  input.removeAttribute("aria-activedescendant");
  if (options().length === 0) return close();
  if (!list.matches(":popover-open")) list.showPopover();
  input.setAttribute("aria-expanded", "true");
}

async function ask() {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const typed = input.value.trim();
  if (typed.length < 2) return;
  await new Promise((resume) => setTimeout(resume, PAUSE));
  if (signal.aborted) return;
  const answer = await fetch(`${list.dataset.hits}?q=${encodeURIComponent(typed)}`, { signal, redirect: "error" }).catch(() => null);
  const found = answer?.ok ? document.createRange().createContextualFragment(await answer.text()) : null;
  if (!found || signal.aborted || document.activeElement !== input) return;
  append(found);
}

function append(found) {
  const here = new Set([...list.children].map((item) => item.textContent.trim()));
  found.querySelectorAll("[aria-labelledby=hits-places] [role=option]").forEach((item) => here.has(item.textContent.trim()) && item.remove());
  found.querySelectorAll("[role=group]").forEach((group) => group.querySelector("[role=option]") || group.remove());
  found.querySelectorAll("[role=option]").forEach((item, at) => {
    item.id = `palette-found-${at}`;
    item.tabIndex = -1;
    item.addEventListener("pointerdown", (event) => event.preventDefault());
  });
  list.append(found);
  open();
}

const options = () => [...list.querySelectorAll("[role=option]")];
const active = () => list.querySelector("[aria-selected=true]");

function move(step) {
  if (!list.matches(":popover-open")) return show();
  const all = options();
  const at = all.indexOf(active());
  const next = all[(at + step + all.length + (at < 0 && step < 0 ? 1 : 0)) % all.length];
  active()?.removeAttribute("aria-selected");
  next.setAttribute("aria-selected", "true");
  next.scrollIntoView({ block: "nearest" });
  input.setAttribute("aria-activedescendant", next.id);
}

function key(event) {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event.key === "ArrowDown" ? 1 : -1);
  else if (event.key === "Enter" && active()) active().click();
  else if (event.key === "Escape" && list.matches(":popover-open")) close();
  else return;
  event.preventDefault();
}

if (input && list) {
  const roles = { role: "combobox", "aria-expanded": "false", "aria-controls": "palette", "aria-autocomplete": "list" };
  Object.entries(roles).forEach(([name, value]) => input.setAttribute(name, value));
  input.addEventListener("focus", show);
  input.addEventListener("click", show);
  input.addEventListener("input", show);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", key);
}
