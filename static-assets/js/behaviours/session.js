// A session that ended while a page was open. What was typed stays: on the page during a swap, in this tab after a form.
import { say } from "./flash.js";

const KEY = "masthead.draft";
const PERSON = "masthead.person";
const person = document.body.dataset.person;
const isKept = (control) => control.name && control.name !== "_csrf" && !["file", "password"].includes(control.type);
const words = () => document.getElementById("flash")?.dataset ?? {};
let ended = false;

document.addEventListener("htmx:responseError", (event) => {
  ended ||= event.detail.xhr.status === 401;
  resume();
});
addEventListener("focus", resume);

// Signed in again in another tab: this page takes over the new session's token and can go on, unless that is somebody else.
async function resume() {
  if (!ended) return;
  const answer = await fetch("/me/token", { headers: { Accept: "application/json" } });
  if (!answer.ok || answer.redirected) return;
  const { header, token, person: signedIn } = await answer.json();
  if (signedIn !== person) return location.reload();
  document.body.setAttribute("hx-headers", JSON.stringify({ [header]: token }));
  for (const input of document.querySelectorAll("input[name=_csrf]")) input.value = token;
  ended = false;
  say(words().resumed, "positive");
}

// A tab in which nobody signed out, and yet somebody else is signed in.
const before = sessionStorage.getItem(PERSON);
if (person && before && before !== person) say(words().other, "info");
sessionStorage.setItem(PERSON, person ?? "");

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("form[data-guard][method=post]")) return;
  const left = new Set([...form.elements].filter((control) => !isKept(control)).map((control) => control.name));
  const fields = [...new FormData(form)].filter(([name]) => !left.has(name));
  sessionStorage.setItem(KEY, JSON.stringify({ page: location.pathname, person, fields }));
});

function restore() {
  const draft = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
  if (!draft) return;
  if (document.body.classList.contains("bare")) {
    sessionStorage.setItem(KEY, JSON.stringify({ ...draft, turnedAway: true }));
  } else if (!draft.turnedAway || draft.person !== person) {
    sessionStorage.removeItem(KEY);
  } else if (location.pathname === draft.page) {
    sessionStorage.removeItem(KEY);
    bringBack(draft);
  }
}

function bringBack(draft) {
  const form = document.querySelector("form[data-guard]");
  if (!form || form.querySelector("[aria-invalid=true]")) return;
  const values = Map.groupBy(draft.fields, ([name]) => name);
  for (const control of form.elements) fill(control, values.get(control.name)?.map(([, value]) => value) ?? []);
  form.dispatchEvent(new Event("change", { bubbles: true }));
  say(words().restored, "info");
}

function fill(control, values) {
  if (!isKept(control)) return;
  if (control.type === "checkbox" || control.type === "radio") control.checked = values.includes(control.value);
  else if (control.multiple) for (const option of control.options) option.selected = values.includes(option.value);
  else if (values.length) control.value = values.shift();
}

restore();
