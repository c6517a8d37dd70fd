// Words selected in [data-article-text] fill [data-claim-by-hand]: with the mouse, by touch, or by a caret on the keyboard.
// Places are UTF-16 units of the article's text, counted from the data-start of their paragraph.
const paragraphOf = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest("[data-start]");

const place = (node, offset) => {
  const paragraph = paragraphOf(node);
  if (!paragraph) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.dataset.start) + before.toString().length;
};

// A selection of whole paragraphs ends before the next one, or beyond the last.
const within = (article, range) => {
  const start = place(range.startContainer, range.startOffset);
  const end = place(range.endContainer, range.endOffset);
  if (start !== null && end !== null) return { start, end };
  const touched = [...article.querySelectorAll("[data-start]")].filter((it) => range.intersectsNode(it));
  if (!touched.length) return null;
  const last = touched[touched.length - 1];
  return {
    start: start ?? Number(touched[0].dataset.start),
    end: end ?? Number(last.dataset.start) + last.textContent.length,
  };
};

const selected = () => {
  const selection = document.getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const article = document.querySelector("[data-article-text]");
  if (!article?.contains(range.commonAncestorContainer)) return null;
  const found = within(article, range);
  return found && found.end > found.start ? { ...found, words: selection.toString().trim() } : null;
};

document.addEventListener("selectionchange", () => {
  const form = document.querySelector("[data-claim-by-hand]");
  const passage = form && selected();
  if (!passage?.words) return;
  form.elements.exact.value = passage.words;
  form.elements.start.value = passage.start;
  form.elements.end.value = passage.end;
  form.dataset.selected = "";
});

// Typed words have no place of their own: the server looks for them.
document.addEventListener("input", (event) => {
  const form = event.target.closest("[data-claim-by-hand]");
  if (form && event.target.name === "exact") {
    form.elements.start.value = "";
    form.elements.end.value = "";
  }
});
