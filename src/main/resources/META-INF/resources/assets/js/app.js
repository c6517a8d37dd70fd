// Every behaviour is one module, bound by data- attributes; a page without scripts keeps all its functions.
import "./check-all.js";
import "./claim-by-hand.js";
import "./confirm.js";
import "./focus.js";
import "./keys.js";
import "./log-check.js";
import "./bulk.js";
import "./review-form.js";
import "./submit-on-change.js";
import "./trouble.js";
