// For browsers that do not know command and commandfor yet; and a click beside a dialog closes it.
if (!("commandForElement" in HTMLButtonElement.prototype)) {
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button[commandfor]");
    const dialog = button && document.getElementById(button.getAttribute("commandfor"));
    if (button?.getAttribute("command") === "show-modal") dialog?.showModal();
    if (button?.getAttribute("command") === "close") dialog?.close();
  });
}

document.addEventListener("click", (event) => {
  if (event.target instanceof HTMLDialogElement && event.target.open && event.detail > 0) event.target.close();
});

// What opened a dialog from a menu is out of sight when the dialog closes: the menu's button gets the focus instead.
document.addEventListener("close", (event) => {
  const holder = document.activeElement ?? document.body;
  if (holder !== document.body && holder.checkVisibility()) return;
  const opener = document.querySelector(`[popover] [commandfor="${event.target.id}"]`);
  document.querySelector(`[popovertarget="${opener?.closest("[popover]").id}"]`)?.focus();
}, true);
