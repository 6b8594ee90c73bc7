// Word writes the items of a list as paragraphs that only say how deep they are; Word on the web as a list for each item.

const ORDERED = /^\s*\(?(?:\d{1,3}|[a-z]|[ivxlc]+)[.)]/i;

/** The items with their depth, from 1, and the sort of their list. */
function items(body, rename) {
  for (const item of body.querySelectorAll("li[data-listid]")) {
    const paragraph = item.querySelector(":scope > p") ?? rename(item, "p");
    paragraph.dataset.level = item.dataset.ariaLevel ?? 1;
    paragraph.dataset.list = item.closest("ol") ? "ol" : "ul";
    (item.closest(".ListContainerWrapper") ?? item.closest("ul, ol")).before(paragraph);
  }
  body.querySelectorAll(".ListContainerWrapper").forEach((wrapper) => wrapper.textContent.trim() || wrapper.remove());
  for (const paragraph of body.querySelectorAll("p[data-style*='mso-list' i]")) {
    const depth = /mso-list:[^;]*level(\d)/i.exec(paragraph.dataset.style);
    if (!depth) continue;
    const sign = paragraph.querySelector("[data-style*='mso-list:Ignore' i]");
    paragraph.dataset.level = depth[1];
    paragraph.dataset.list = ORDERED.test(sign?.textContent ?? "") ? "ol" : "ul";
    sign?.remove();
  }
  return body.querySelectorAll("p[data-level]");
}

/** An item goes on with the list right before it; after anything else a new list begins. */
export function makeLists(body, rename) {
  let open = [];
  for (const paragraph of items(body, rename)) {
    const { level, list } = paragraph.dataset;
    if (paragraph.previousElementSibling !== open[0]) open = [];
    open.length = Math.min(open.length, Number(level));
    if (open.length === Number(level) && open.at(-1).localName !== list) open.pop();
    while (open.length < Number(level)) {
      const inner = body.ownerDocument.createElement(list);
      if (open.length) (open.at(-1).lastElementChild ?? open.at(-1).appendChild(body.ownerDocument.createElement("li"))).append(inner);
      else paragraph.before(inner);
      open.push(inner);
    }
    const item = body.ownerDocument.createElement("li");
    item.append(...paragraph.childNodes);
    open.at(-1).append(item);
    paragraph.remove();
  }
}
