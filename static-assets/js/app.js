// Behaviours are bound to data-* attributes, on the document, so that swapped-in fragments need no wiring.
import "./behaviours/hotkeys.js";
import "./behaviours/rows.js";
import "./behaviours/focus.js";
import "./behaviours/copy.js";
import "./behaviours/relative-time.js";
import "./behaviours/autosubmit.js";
import "./behaviours/narrow.js";
import "./behaviours/propose.js";
import "./behaviours/unsaved.js";
import "./behaviours/submit-once.js";
import "./behaviours/flash.js";
import "./behaviours/session.js";
import "./behaviours/dialog.js";
import "./behaviours/palette.js";
import "./behaviours/review.js";
import "./behaviours/follow.js";
import "./behaviours/passkey.js";
