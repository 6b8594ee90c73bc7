// HTML to document and back. What is written is letter for letter what the server would make of it.
import { DOMParser as Reader, DOMSerializer } from "prosemirror-model";
import { schema } from "omarmt/editor/schema";

const LINES = /<(?:li|caption|thead|tbody|tr|\/thead|\/tbody|\/ul|\/ol|\/table)>/g;

/** The elements of a piece of HTML; nothing in it is loaded or run. */
export const elements = (html) => new DOMParser().parseFromString(html, "text/html").body;

export const unwrap = (element) => element.replaceWith(...element.childNodes);

/** The same under another name; of its attributes only those stay that a cell needs. */
export function rename(element, tag) {
  const renamed = element.ownerDocument.createElement(tag);
  for (const name of ["colspan", "rowspan"]) if (element.hasAttribute(name)) renamed.setAttribute(name, element.getAttribute(name));
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

export const read = (html) => Reader.fromSchema(schema).parse(elements(html));

export function write(doc) {
  const body = elements("");
  body.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content, { document: body.ownerDocument }));
  body.querySelectorAll(":is(p, h2, h3, h4):empty").forEach((empty) => empty.remove());
  body.querySelectorAll(":is(li, td, th) > p:first-child").forEach(unwrapAlone);
  body.querySelectorAll("table").forEach(finishTable);
  return [...body.children].map((block) => block.outerHTML.replace(LINES, "\n$&").replaceAll("&nbsp;", "\u00a0").replaceAll("&quot;", "&#34;")).join("\n");
}

/** An item or cell with one paragraph needs none; lists may follow it. */
function unwrapAlone(paragraph) {
  if (!paragraph.parentElement.querySelector(":scope > :not(ul, ol, :first-child)")) unwrap(paragraph);
}

/** Rows of headings at the top are the head of the table, and every heading says what it is of. */
function finishTable(table) {
  const rows = [...table.rows];
  const first = rows.findIndex((row) => [...row.cells].some((cell) => cell.localName === "td"));
  if (first > 0) table.createTHead().append(...rows.slice(0, first));
  table.querySelectorAll("caption").forEach((caption) => caption.removeAttribute("contenteditable"));
  for (const cell of table.querySelectorAll("th")) {
    const spans = [...cell.attributes].map((attribute) => [attribute.name, attribute.value]);
    spans.forEach(([name]) => cell.removeAttribute(name));
    cell.setAttribute("scope", cell.closest("thead") ? "col" : "row");
    spans.forEach(([name, value]) => cell.setAttribute(name, value));
  }
}
