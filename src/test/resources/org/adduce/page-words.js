/* What is wrong with the words of a page in a pseudo-language: English left, text cut off, out of the page, or on other text. */
(allowed) => {
  const faults = [];
  const shown = element => element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })
    && !element.closest('.sr, .skip, svg, datalist, thead');
  const place = element => `${element.tagName.toLowerCase()}${element.id ? '#' + element.id : ''}.${element.className}`;
  const english = (words, where) => {
    let left = words;
    for (let before = ''; before !== left;) {
      before = left;
      left = left.replace(/⟦[^⟦⟧]*⟧/g, ' ');
    }
    left = left.replace(/[\w-]+\.(json|tlog-proof)|\/log\/(vkeys?)?|\bvkey\b|https?:\/\/\S+/g, ' ');
    const found = (left.match(/[A-Za-z]{2,}/g) ?? []).filter(word => !allowed.includes(word));
    if (found.length) faults.push(`English in ${where}: ${found.join(' ')}`);
  };
  // What people wrote, and what was recorded of it, has its own direction or language.
  const skipped = 'script, style, code, pre, textarea, .hash, [dir=auto], [lang]:not(html)';
  const texts = [];
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest(skipped)) continue;
    english(node.data, place(parent));
    if (shown(parent) && !parent.closest('option, head')) texts.push(node);
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt], [data-confirm], [data-label]')) {
    if (element.closest(skipped + ', time')) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'data-confirm', 'data-label']) {
      english(element.getAttribute(name) ?? '', `${name} of ${place(element)}`);
    }
  }
  const scrolls = element => {
    for (let it = element; it && it !== document.body; it = it.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(it).overflowX)) return true;
    }
    return false;
  };
  const floats = element => {
    for (let it = element; it; it = it.parentElement) {
      if (/sticky|fixed/.test(getComputedStyle(it).position)) return true;
    }
    return false;
  };
  const boxes = [];
  for (const node of texts) {
    const parent = node.parentElement;
    const style = getComputedStyle(parent);
    if (/hidden|clip/.test(style.overflowX) && parent.scrollWidth > parent.clientWidth + 1) {
      faults.push(`cut off: ${place(parent)}: ${node.data.trim().slice(0, 40)}`);
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 2 || box.height < 2) continue;
      if ((box.right > innerWidth + 1 || box.left < -1) && !scrolls(parent)) {
        faults.push(`out of the page: ${place(parent)}: ${node.data.trim().slice(0, 40)}`);
      }
      if (!floats(parent) && !parent.closest('dialog, .menu-body, table')) boxes.push({ box, node });
    }
  }
  for (let i = 0; i < boxes.length; i++) {
    for (let j = i + 1; j < boxes.length; j++) {
      const a = boxes[i].box, b = boxes[j].box;
      if (boxes[i].node !== boxes[j].node
          && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3
          && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) * 0.6) {
        faults.push(`on each other: ${boxes[i].node.data.trim().slice(0, 30)} / ${boxes[j].node.data.trim().slice(0, 30)}`);
      }
    }
  }
  if (document.documentElement.scrollWidth > innerWidth + 1) faults.push('wider than the screen');
  return [...new Set(faults)];
}
