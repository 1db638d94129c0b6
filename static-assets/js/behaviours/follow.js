// A page that only leads on does so by itself.
const onward = document.querySelector("[data-follow]");

if (onward?.matches("form")) onward.requestSubmit();
else onward?.click();
