// <form data-review-form>: what one types is kept as one types and says so; rows change in place; when the session has
// ended the text stays, and a dialog leads to the sign-in beside it. Without this module every button sends the form.
const form = document.querySelector("[data-review-form]");
const lost = document.querySelector("[data-session-lost]");
const progress = document.querySelector("[data-progress]");
let typing;
let changes = 0;
let keptChanges = 0;
let sending;
let underWay = Promise.resolve();

const tell = (words) => { progress.textContent = words; };
const fields = () => {
  const typed = new URLSearchParams();
  new FormData(form).forEach((value, name) => { if (typeof value === "string") typed.append(name, value); });
  return typed;
};
const clock = (iso) => new Date(iso).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
const parse = (html) => new DOMParser().parseFromString(html, "text/html");

const failed = (status, answer) => {
  if (status === 401) {
    tell(`${form.dataset.notSaved}: ${lost.querySelector("h2").textContent}`);
    if (!lost.open) lost.showModal();
    return;
  }
  const reason = answer && parse(answer).querySelector("main li, main p")?.textContent.trim();
  tell(`${form.dataset.notSaved}: ${reason || status}`);
};

/** One request after the other: an older one never arrives behind a newer one and undoes it. */
const inTurn = (request) => {
  underWay = underWay.then(request);
  return underWay;
};

/** Keeps what is typed; true if the server has it. */
const keep = () => inTurn(async () => {
  clearTimeout(typing);
  const upTo = changes;
  try {
    const answer = await fetch(form.dataset.keep, { method: "POST", body: fields() });
    const text = await answer.text();
    if (!answer.ok) {
      failed(answer.status, text);
      return false;
    }
    const rules = parse(text).querySelector("[data-rules]");
    document.querySelector("[data-rules]").replaceWith(rules);
    keptChanges = Math.max(keptChanges, upTo);
    const saved = form.dataset.saved.replace("14:03", clock(rules.dataset.kept));
    tell("outdated" in rules.dataset ? `${saved}. ${rules.dataset.outdated}` : saved);
    return true;
  } catch {
    tell(`${form.dataset.notSaved}: ${form.dataset.offline}`);
    return false;
  }
});

/**
 * Sends a row's button and takes over the fields as they are then, wherever the person is on the page. What is typed
 * meanwhile is not in the answer: then it is asked for again, with all that is typed by now.
 */
const edit = ({ name, value }) => inTurn(async () => {
  try {
    let upTo, answer, text;
    do {
      upTo = changes;
      const body = new FormData(form);
      body.append(name, value);
      answer = await fetch(form.action, { method: "POST", body });
      text = await answer.text();
      if (!answer.ok && answer.status !== 422) return failed(answer.status, text);
    } while (upTo !== changes);
    clearTimeout(typing);
    keptChanges = upTo;
    const page = parse(text);
    for (const part of ["[data-review-fields]", "[data-rules]"]) {
      document.querySelector(part).replaceWith(page.querySelector(part));
    }
    tell(page.querySelector("[data-progress]").textContent);
    focusAfter(value);
  } catch {
    tell(`${form.dataset.notSaved}: ${form.dataset.offline}`);
  }
});

const focusAfter = (value) => {
  const [list, verb, row] = value.split(".");
  const rows = form.querySelectorAll(`#${list} .piece`);
  const at = { add: rows.length - 1, up: row - 1, down: Number(row) + 1, remove: Math.min(row, rows.length - 1), fetch: Number(row) }[verb];
  const target = value === "preview" ? form.querySelector("#preview") : rows[at] ?? document.getElementById(list);
  target?.querySelector("input:not([type=hidden])")?.focus();
  target?.scrollIntoView({ block: "nearest" });
};

if (form) {
  form.addEventListener("input", () => {
    changes += 1;
    clearTimeout(typing);
    typing = setTimeout(keep, 800);
  });
  form.addEventListener("click", (event) => {
    const button = event.target.closest("button[name=edit]");
    if (button) {
      event.preventDefault();
      clearTimeout(typing);
      edit(button);
    }
  });
  // A save is tried as a working copy first: if that does not go through, the page with the text is not left.
  form.addEventListener("submit", async (event) => {
    if (sending) return;
    event.preventDefault();
    sending = event.submitter;
    if (await keep()) form.requestSubmit(sending);
    else sending = undefined;
  });
  lost.querySelector("[data-close]").addEventListener("click", () => lost.close());
  const again = async () => { if (await keep()) lost.close(); };
  lost.querySelector("[data-try-again]").addEventListener("click", again);
  window.addEventListener("focus", () => { if (lost.open) again(); });
  window.addEventListener("pageshow", () => { sending = undefined; });
  window.addEventListener("beforeunload", (event) => {
    if (!sending && changes > keptChanges) event.preventDefault();
  });
}
