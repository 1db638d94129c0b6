// j and k move through the rows of a list, x ticks one. Enter needs nothing: the row's link has the focus.
import { enabled, name, typing } from "./hotkeys.js";

const linkOf = (row) => row.querySelector("th a, a, button");

function move(rows, step) {
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + step, 0), rows.length - 1)];
  const link = next && linkOf(next);
  link?.focus();
  link?.scrollIntoView({ block: "nearest" });
}

function tick(rows) {
  rows.find((row) => row.contains(document.activeElement))?.querySelector("input[type=checkbox]")?.click();
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || !enabled() || typing(event.target) || document.querySelector("dialog[open]")) return;
  const key = name(event);
  if (!["j", "k", "x"].includes(key)) return;
  const list = document.activeElement?.closest("[data-rows]") ?? document.querySelector("[data-rows]");
  if (!list) return;
  event.preventDefault();
  const rows = [...list.children];
  if (key === "x") tick(rows);
  else move(rows, key === "j" ? 1 : -1);
});

// "All" in the head of a list ticks every row; a single row taken out makes it undecided.
document.addEventListener("change", (event) => {
  const table = event.target.closest?.("table");
  const all = table?.querySelector("[data-all]");
  if (!all || !event.target.matches(".table__select")) return;
  const boxes = [...table.querySelectorAll("tbody .table__select")];
  if (event.target === all) boxes.forEach((box) => { box.checked = all.checked; });
  const ticked = boxes.filter((box) => box.checked).length;
  all.checked = ticked > 0 && ticked === boxes.length;
  all.indeterminate = ticked > 0 && ticked < boxes.length;
});
