// [data-log-check] compares an edition with the audit log, by the files that [data-log-files] links to or that the reader has saved.
// Formats: RFC 6962 and 9162 (tree), C2SP tlog-proof, tlog-checkpoint and signed-note. Nothing is asked of the server but the files.
const utf8 = new TextEncoder();
const text = (bytes) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
const sha256 = async (...parts) => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => { whole.set(part, at); return at + part.length; }, 0);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", whole));
};
const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const ofHex = (digits) => Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const ofBase64 = (letters) => Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
const same = (a, b) => hex(a) === hex(b);
const node = (left, right) => sha256(Uint8Array.of(1), left, right);

const parsedProof = (bundle) => {
  const [head, body, block] = text(bundle).split("\n\n");
  const lines = head.split("\n");
  const index = lines.findIndex((line) => line.startsWith("index "));
  const [origin, size, root] = body.split("\n");
  return {
    index: BigInt(lines[index].slice(6)),
    path: lines.slice(index + 1).map(ofBase64),
    note: `${body}\n`,
    origin,
    size: BigInt(size),
    root: ofBase64(root),
    signatures: block.trimEnd().split("\n"),
  };
};

const rootOver = async (leaf, proof) => {
  let [at, last, hash] = [proof.index, proof.size - 1n, leaf];
  if (at > last) return null;
  for (const beside of proof.path) {
    if (last === 0n) return null;
    if (at % 2n === 1n || at === last) {
      hash = await node(beside, hash);
      while (at % 2n === 0n && at !== 0n) { at /= 2n; last /= 2n; }
    } else {
      hash = await node(hash, beside);
    }
    at /= 2n;
    last /= 2n;
  }
  return last === 0n ? hash : null;
};

const isSigned = async (proof, vkey) => {
  const [name, id, ...rest] = vkey.trim().split("+");
  const typeAndKey = ofBase64(rest.join("+"));
  if (hex((await sha256(utf8.encode(`${name}\n`), typeAndKey)).slice(0, 4)) !== id || name !== proof.origin) return false;
  const key = await crypto.subtle.importKey("raw", typeAndKey.slice(1), { name: "Ed25519" }, false, ["verify"]);
  for (const line of proof.signatures) {
    const [, signer, letters] = line.split(" ");
    const signature = ofBase64(letters);
    if (signer === name && hex(signature.slice(0, 4)) === id) {
      return crypto.subtle.verify({ name: "Ed25519" }, key, signature.slice(4), utf8.encode(proof.note));
    }
  }
  return false;
};

const opens = async (opening, entry) => {
  const { salt, content } = JSON.parse(text(opening));
  return JSON.parse(text(entry)).after === hex(await sha256(ofHex(salt), utf8.encode(content)));
};

const stands = async (entry, bundle) => {
  const proof = parsedProof(bundle);
  const root = await rootOver(await sha256(Uint8Array.of(0), entry), proof);
  return root !== null && same(root, proof.root);
};

const told = (opening) => JSON.parse(JSON.parse(text(opening)).content);

const whole = {
  names: ["content.json", "entry.json", "opening.json", "entry.tlog-proof", "vkey"],
  steps: {
    content: async (files) => told(files["opening.json"]).sha256 === hex(await sha256(files["content.json"])),
    opening: (files) => opens(files["opening.json"], files["entry.json"]),
    tree: (files) => stands(files["entry.json"], files["entry.tlog-proof"]),
    signature: (files) => isSigned(parsedProof(files["entry.tlog-proof"]), text(files.vkey)),
  },
};

// Parts were removed on a person's demand: what is left is compared with what the log says that the removal left.
const erased = {
  names: ["content.json", "entry.json", "entry.tlog-proof", "erasure-entry.json", "erasure-opening.json", "erasure.tlog-proof", "vkey"],
  steps: {
    content: async (files) => {
      const { editionsSha256, editionsEvents } = told(files["erasure-opening.json"]);
      const at = editionsSha256.split(",").indexOf(hex(await sha256(files["content.json"])));
      return at >= 0 && editionsEvents.split(",")[at] === String(JSON.parse(text(files["entry.json"])).sequence);
    },
    opening: async (files) => JSON.parse(text(files["erasure-entry.json"])).type === "person_erased"
      && await opens(files["erasure-opening.json"], files["erasure-entry.json"])
      && (!files["opening.json"] || await opens(files["opening.json"], files["entry.json"])),
    tree: async (files) => await stands(files["entry.json"], files["entry.tlog-proof"])
      && await stands(files["erasure-entry.json"], files["erasure.tlog-proof"]),
    signature: async (files) => await isSigned(parsedProof(files["entry.tlog-proof"]), text(files.vkey))
      && await isSigned(parsedProof(files["erasure.tlog-proof"]), text(files.vkey)),
  },
};

const show = (place, outcome) => {
  const words = place.querySelector(`[data-words=${outcome}]`);
  const status = place.querySelector("[data-outcome]");
  status.replaceChildren(words.content.cloneNode(true));
  status.dataset.outcome = outcome;
};

// What cannot be read does not hold; what this browser cannot compute is another matter.
const holds = async (step, files) => {
  try {
    return await step(files);
  } catch (fault) {
    if (fault.name === "NotSupportedError") throw fault;
    return false;
  }
};

const check = async (place, read) => {
  try {
    const files = await read();
    const { names, steps } = place.dataset.logCheck === "erased" ? erased : whole;
    if (!crypto.subtle || names.some((name) => !files[name])) throw new Error("a file is missing");
    let good = true;
    for (const [name, step] of Object.entries(steps)) {
      const held = await holds(step, files);
      place.querySelector(`[data-step=${name}]`).dataset.holds = held;
      good = good && held;
    }
    show(place, good ? "good" : "bad");
  } catch {
    show(place, "unable");
  }
};

const served = async () => {
  const links = [...document.querySelectorAll("[data-log-files] a")];
  const files = await Promise.all(links.map(async (link) => {
    const answer = await fetch(link.href, { cache: "no-store" });
    if (!answer.ok) throw new Error(link.href);
    return [link.download, new Uint8Array(await answer.arrayBuffer())];
  }));
  return Object.fromEntries(files);
};

const saved = async (chosen) => Object.fromEntries(await Promise.all(
  [...chosen].map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())])));

document.querySelectorAll("[data-log-check]").forEach((place) => {
  place.hidden = false;
  place.querySelector("button").addEventListener("click", () => check(place, served));
  place.querySelector("input").addEventListener("change", (event) => check(place, () => saved(event.target.files)));
});
