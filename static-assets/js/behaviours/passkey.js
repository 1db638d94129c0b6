// data-passkey="create" or "get": a form that an authenticator fills in. data-options tells where to fetch what to ask.
import { say } from "./flash.js";

const REASONS = { InvalidStateError: "known", TypeError: "unreached" };

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("form[data-passkey]")) return;
  event.preventDefault();
  ask(form).catch(({ name }) => {
    const { answer } = form.elements;
    say(answer.dataset[REASONS[name] ?? "cancelled"], "caution");
    delete form.dataset.sending;
  });
});

// Whatever is wrong with the form itself, its own page says.
async function ask(form) {
  const { answer } = form.elements;
  if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) return say(answer.dataset.unsupported, "caution");
  const asked = await fetch(form.dataset.options, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  if (asked.ok) answer.value = JSON.stringify(await answered(form.dataset.passkey, await asked.json()));
  form.submit();
}

const answered = (what, options) => what === "create"
  ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
  : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
