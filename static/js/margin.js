// The margin beside a text: marks what it speaks of in the text itself, shows a sentence, puts
// another in its place, and can put the old words back. The server reads; nothing here judges.
"use strict";

(() => {
  const margin = document.getElementById("margin");
  const undo = document.getElementById("margin-undo");
  const heading = document.getElementById("margin-heading");
  const texts = new Map(); // by field name: a mirror behind the text, its value, its marks
  let replaced = null; // what was put in last, where it stands now and what it replaced

  function fieldOf(name) {
    return document.getElementById(`id_${name}`);
  }

  // Where a place moved to when a text was edited once between its common beginning and end.
  function moved(marks, before, after) {
    let head = 0;
    const most = Math.min(before.length, after.length);
    while (head < most && before[head] === after[head]) head += 1;
    let tail = 0;
    while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
    const cut = before.length - tail;
    const by = after.length - before.length;
    for (const mark of marks) {
      if (mark.start >= cut) {
        mark.start += by;
        mark.end += by;
      } else if (mark.end > head) {
        mark.gone = true;
      }
    }
  }

  function mirrorBehind(field) {
    const frame = document.createElement("div");
    const mirror = document.createElement("div");
    frame.className = "marked-text";
    mirror.className = "marks";
    mirror.setAttribute("aria-hidden", "true");
    field.before(frame);
    frame.append(mirror, field);
    const fit = () => {
      const own = getComputedStyle(field);
      for (const name of ["font", "letterSpacing", "lineHeight", "padding", "textIndent", "tabSize"]) {
        mirror.style[name] = own[name];
      }
      mirror.style.left = `${field.offsetLeft + field.clientLeft}px`;
      mirror.style.top = `${field.offsetTop + field.clientTop}px`;
      mirror.style.width = `${field.clientWidth}px`;
      mirror.style.height = `${field.clientHeight}px`;
      mirror.scrollTop = field.scrollTop;
    };
    new ResizeObserver(fit).observe(field);
    field.addEventListener("scroll", () => { mirror.scrollTop = field.scrollTop; });
    return { mirror, fit };
  }

  function paint(text) {
    if (!text.mirror) return;
    const pieces = [];
    let place = 0;
    for (const mark of [...text.marks].sort((a, b) => a.start - b.start)) {
      if (mark.gone || !mark.level || mark.start < place) continue;
      const shown = document.createElement("mark");
      shown.className = `mark-${mark.level}`;
      shown.textContent = text.value.slice(mark.start, mark.end);
      mark.shown = shown;
      pieces.push(text.value.slice(place, mark.start), shown);
      place = mark.end;
    }
    text.mirror.replaceChildren(...pieces, `${text.value.slice(place)}\n`);
    text.fit();
  }

  function textOf(name) {
    if (!texts.has(name)) {
      const field = fieldOf(name);
      const text = { field, value: field.value, asked: field.value, marks: [] };
      if (field.matches("textarea")) Object.assign(text, mirrorBehind(field));
      field.addEventListener("input", () => {
        const known = replaced && replaced.name === name ? [replaced] : [];
        moved([...text.marks, ...known], text.value, field.value);
        text.value = field.value;
        undo.hidden = !replaced || Boolean(replaced.gone);
        paint(text);
      });
      texts.set(name, text);
    }
    return texts.get(name);
  }

  // The places in the margin count in the text as it was sent; it may have been typed on since.
  function readMargin() {
    for (const text of texts.values()) text.marks = [];
    for (const item of margin.querySelectorAll("[data-field]")) {
      const text = textOf(item.dataset.field);
      const mark = { start: Number(item.dataset.start), end: Number(item.dataset.end), level: item.dataset.level };
      item.mark = mark;
      text.marks.push(mark);
    }
    for (const text of texts.values()) {
      moved(text.marks, text.asked, text.value);
      paint(text);
    }
  }

  function show(text, mark) {
    text.field.focus({ preventScroll: true });
    text.field.setSelectionRange(mark.start, mark.end);
    if (mark.shown) text.field.scrollTop = mark.shown.offsetTop - text.field.clientHeight / 3;
    text.field.scrollIntoView({ block: "nearest" });
  }

  // As if it were typed, so that the browser can undo it as well.
  function type(text, mark, words) {
    show(text, mark);
    const done = document.execCommand(words ? "insertText" : "delete", false, words);
    if (!done) {
      text.field.setRangeText(words, mark.start, mark.end, "end");
      text.field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  // What goes along with words taken out: a space in a line, or the blank line after a paragraph
  // that was nothing else. The blank line between two other paragraphs stays.
  function takenOut(value, { start, end }) {
    const [spacesBefore] = /[ \t]*$/.exec(value.slice(0, start));
    const [spacesAfter] = /^[ \t]*/.exec(value.slice(end));
    const head = start - spacesBefore.length;
    const tail = end + spacesAfter.length;
    const begins = head === 0 || value[head - 1] === "\n";
    const ends = tail === value.length || value[tail] === "\n";
    if (!ends) return { start, end: tail };
    if (!begins) return { start: head, end: tail };
    if (tail < value.length) return { start: head, end: tail + /^\n*/.exec(value.slice(tail))[0].length };
    return { start: head - /\n*$/.exec(value.slice(0, head))[0].length, end: tail };
  }

  function put(name, mark, words) {
    const text = textOf(name);
    const { start, end } = words ? mark : takenOut(text.value, mark);
    const old = text.value.slice(start, end);
    replaced = null;
    type(text, { ...mark, start, end }, words);
    replaced = { name, start, end: start + words.length, old };
    undo.hidden = false;
  }

  margin.addEventListener("click", (event) => {
    const button = event.target.closest("[data-shows], [data-puts]");
    const item = button && button.closest("[data-field]");
    if (!item || item.mark.gone) return;
    const name = item.dataset.field;
    if (button.dataset.puts === undefined) show(textOf(name), item.mark);
    else put(name, item.mark, button.dataset.puts);
  });

  undo.addEventListener("click", () => {
    const { name, start, end, old } = replaced;
    replaced = null;
    undo.hidden = true;
    type(textOf(name), { start, end }, old);
  });

  margin.addEventListener("htmx:beforeRequest", () => {
    for (const text of texts.values()) text.asked = text.value;
  });
  margin.addEventListener("htmx:afterSwap", () => {
    readMargin();
    if (document.activeElement === document.body) heading.focus();
  });

  for (const name of ["body", "closing", "text"]) if (fieldOf(name)) textOf(name);
  readMargin();
})();
