// Lists of paragraphs that only say how deep they are and how they are counted, as Word, Word on the web and plain text write them.
import { rename } from "omarmt/editor/html";

/** The number behind which an item stands: the last in 1.2. */
const NUMBER = /(\d{1,4})[.)]?\s*$/;
const ORDERED = /^\s*\(?(?:\d{1,3}|[a-z]|[ivxlc]+)[.)]/i;

/** Marks what Word means as items, in both its ways. */
export function findItems(body) {
  for (const item of body.querySelectorAll("li[data-listid]")) {
    const paragraph = item.querySelector(":scope > p") ?? rename(item, "p");
    const { ariaLevel, ariaPosinset } = item.dataset;
    Object.assign(paragraph.dataset, { level: ariaLevel ?? 1, list: item.closest("ol") ? "ol" : "ul", number: ariaPosinset ?? "" });
    (item.closest(".ListContainerWrapper") ?? item.closest("ul, ol")).before(paragraph);
  }
  body.querySelectorAll(".ListContainerWrapper").forEach((wrapper) => wrapper.textContent.trim() || wrapper.remove());
  for (const paragraph of body.querySelectorAll("p[data-style*='mso-list' i]")) {
    const depth = /mso-list:[^;]*level(\d)/i.exec(paragraph.dataset.style);
    if (!depth) continue;
    const sign = paragraph.querySelector("[data-style*='mso-list:Ignore' i]");
    const words = sign?.textContent ?? "";
    Object.assign(paragraph.dataset, { level: depth[1], list: ORDERED.test(words) ? "ol" : "ul", number: NUMBER.exec(words)?.[1] ?? "" });
    sign?.remove();
  }
}

/** An item goes on with the list right before it; after anything else, or with another number than the next, a list begins. */
export function makeLists(body) {
  let open = [];
  for (const paragraph of body.querySelectorAll("p[data-level]")) {
    const { list, number } = paragraph.dataset;
    const level = Number(paragraph.dataset.level);
    if (paragraph.previousElementSibling !== open[0]?.element) open = [];
    while (open.length > 1 && open.at(-1).level > level) open.pop();
    const last = open.at(-1);
    const isNext = !number || list === "ul" || last?.element.start + last?.element.children.length === Number(number);
    if (last?.level >= level && (last.element.localName !== list || !isNext)) open.pop();
    if (last !== open.at(-1) || !last || last.level < level) {
      const element = Object.assign(body.ownerDocument.createElement(list), list === "ol" && number ? { start: number } : {});
      if (open.length) open.at(-1).element.lastElementChild.append(element);
      else paragraph.before(element);
      open.push({ element });
    }
    open.at(-1).level = level;
    open.at(-1).element.append(rename(paragraph, "li"));
  }
}
