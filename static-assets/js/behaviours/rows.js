// j and k move through the rows of a list. Enter needs nothing: the row's link has the focus.
import { enabled, name, typing } from "./hotkeys.js";

const linkOf = (row) => row.querySelector("th a, a, button");

function move(rows, step) {
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + step, 0), rows.length - 1)];
  const link = next && linkOf(next);
  link?.focus();
  link?.scrollIntoView({ block: "nearest" });
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || !enabled() || typing(event.target) || document.querySelector("dialog[open]")) return;
  const key = name(event);
  if (!["j", "k"].includes(key)) return;
  const list = document.activeElement?.closest("[data-rows]") ?? document.querySelector("[data-rows]");
  if (!list) return;
  event.preventDefault();
  move([...list.children], key === "j" ? 1 : -1);
});
