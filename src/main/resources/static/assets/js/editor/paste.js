// What comes from another program, as clean HTML: headings, lists, tables, links and emphasis, and nothing of its looks.
import { closeHistory } from "prosemirror-history";
import { DOMParser as Reader } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import { elements, rename, unwrap } from "omarmt/editor/html";
import { findItems, makeLists } from "omarmt/editor/lists";
import { fromPlainText } from "omarmt/editor/plain-text";
import { isLink, schema } from "omarmt/editor/schema";

const HIDDEN = ["mso-list:Ignore", "mso-hide:all", "mso-element:comment-list", "display:none"].map((style) => `[data-style*='${style}']`);
// What somebody has crossed out is gone, and what colleagues remarked on is not for readers.
const NOISE = ["script, title, meta, link, colgroup, hr, del, .MsoCommentReference, .EOP", ...HIDDEN].join(", ");
const TITLES = ".MsoTitle, p.title, p:has([data-ccp-parastyle=Title])";
const INLINE = "b, strong, i, em, a, span, font";
const BLOCKS = "p, h2, h3, h4, li, ul, ol, div, blockquote, table";
const SIMPLE = "li, td, th";
const EMPHASIS = [["strong", /(?<!-)font-weight:(?:bold|[6-9]00)/i], ["em", /(?<!-)font-style:italic/i]];
const THIN = /(?<!-)font-weight:(?:normal|[1-5]00)/i;
const DETOUR = /(?:safelinks\.protection\.outlook\.com\/|www\.google\.\w+\/url\?)/;

/** The policy of the page makes browsers ignore every style and handler in what they parse, and report it. */
const quiet = (html) => html.replace(/<style\b[^]*?<\/style\s*>/gi, "")
  .replace(/<[^>]+>/g, (tag) => tag.replace(/[\s/](?=(?:style|on\w+)\s*=)/gi, " data-"));

/** Styles as tags; the wrapper of Google Docs, bold by its tag and not by its style, goes. */
function keepEmphasis(body) {
  body.querySelectorAll("b, strong").forEach((mark) => THIN.test(mark.dataset.style) && unwrap(mark));
  for (const element of body.querySelectorAll(":is(span, font, a, p)[data-style]")) {
    for (const [tag] of EMPHASIS.filter(([, style]) => style.test(element.dataset.style))) {
      const mark = element.ownerDocument.createElement(tag);
      mark.append(...element.childNodes);
      element.append(mark);
    }
  }
}

/** A title and the first level become the highest heading that a text has; the others follow, three levels in all. */
function levelHeadings(body) {
  const found = [...body.querySelectorAll(`h1, h2, h3, h4, h5, h6, [role=heading], ${TITLES}`)].map((element) => ({
    element, level: element.matches(TITLES) ? 1 : Number(element.getAttribute("aria-level") ?? element.localName.slice(1)) || 2,
  }));
  const shift = found.some(({ level }) => level === 1) ? 1 : 0;
  for (const { element, level } of found) {
    rename(element, element.closest(SIMPLE) ? "p" : `h${Math.min(level + shift, 4)}`).querySelectorAll("b, strong").forEach(unwrap);
  }
}

/** A table with one cell, or with other tables in its cells, only puts things in their place. */
function dropFrames(body) {
  const cells = (table) => [...table.rows].flatMap((row) => [...row.cells]);
  for (const table of body.querySelectorAll("table")) {
    const inner = [...table.querySelectorAll("table")];
    const frames = cells(table).length === 1 ? [table] : inner.length ? [...inner, table] : [];
    frames.forEach((frame) => frame.replaceWith(...cells(frame).map((cell) => rename(cell, "div"))));
  }
}

/** Few programs say which row is the head: then it is the first, when all its words are bold. */
function findTableHeads(body) {
  const words = (row, parts) => [...row.querySelectorAll(parts)].map((part) => part.textContent).join("").replace(/\s/g, "");
  for (const table of body.querySelectorAll("table")) {
    const [first, ...others] = table.rows;
    const isHead = others.length && words(first, "td") && words(first, "td") === words(first, ":is(strong, b):not(strong *, b *)");
    const heads = [...table.querySelectorAll("thead td, td[role=columnheader], td[role=rowheader]"), ...(isHead ? first.cells : [])];
    new Set(heads).forEach((cell) => rename(cell, "th"));
    table.querySelectorAll("th :is(strong, b)").forEach(unwrap);
  }
}

/** Mail filters and search engines put their own address before the one that is meant. */
function straightenLink(link) {
  const meant = DETOUR.test(link.href) && new URL(link.href).searchParams;
  if (meant) link.setAttribute("href", meant.get("url") ?? meant.get("q") ?? link.href);
}

/** A line break and the words after it, up to the next block, become a paragraph. */
function wrapRest(line) {
  const paragraph = line.ownerDocument.createElement("p");
  while (line.nextSibling && !line.nextSibling.matches?.(BLOCKS)) paragraph.append(line.nextSibling);
  line.replaceWith(paragraph);
}

/** One space where there are more, no empty elements, no line breaks at the ends, a paragraph for every two of them. */
function tidySpaces(body) {
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const single = (run, at, all) => (run === "\u00a0" && at && at + 1 < all.length ? run : " ");
  while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replace(/\s+/g, single);
  const blank = [...body.querySelectorAll(`${INLINE}, ${BLOCKS}`)].filter((one) => !one.textContent.trim() && !one.querySelector("td, th"));
  blank.reverse().forEach((one) => (one.matches(INLINE) ? unwrap(one) : one.remove()));
  const beside = (node, side) => {
    do node = node[side]; while (node?.nodeType === Node.COMMENT_NODE || node?.data?.trim() === "");
    return node;
  };
  const isEnd = (node) => !node || (node.matches?.(BLOCKS) ?? false);
  for (const line of [...body.querySelectorAll("br")].reverse()) {
    const before = beside(line, "previousSibling");
    if (isEnd(before) || isEnd(beside(line, "nextSibling"))) line.remove();
    else if (before.localName === "br") wrapRest(line);
  }
}

/** Notes stand in brackets, and text in its lines is plain text. */
function plainParts(body) {
  const bracketed = (note) => `[${note.textContent}]${note.matches(".sdfootnotesym") ? " " : ""}`;
  body.querySelectorAll(".sdfootnoteanc, .sdfootnotesym").forEach((note) => note.replaceWith(bracketed(note)));
  body.querySelectorAll("pre").forEach((lines) => lines.replaceWith(...elements(fromPlainText(lines.textContent)).childNodes));
}

/** Whether somebody would miss it: not what only counts readers, and no smile or box to tick. */
const isPicture = ({ width, height }) => !width || !height || Math.max(width, height) > 32;

/** Gives clean HTML, and tells how many pictures were left out. */
function clean(html, countPictures) {
  const body = elements(quiet(html));
  for (const { dataset } of body.querySelectorAll("[data-style]")) dataset.style = dataset.style.replace(/\s+/g, " ").replaceAll(": ", ":");
  const pictures = [...body.querySelectorAll("img")];
  countPictures(pictures.filter(isPicture).length);
  pictures.forEach((picture) => picture.remove());
  findItems(body);
  body.querySelectorAll(NOISE).forEach((noise) => noise.remove());
  plainParts(body);
  makeLists(body);
  keepEmphasis(body);
  dropFrames(body);
  levelHeadings(body);
  findTableHeads(body);
  body.querySelectorAll("a[href]").forEach(straightenLink);
  body.querySelectorAll("a[href^='#']").forEach(unwrap);
  tidySpaces(body);
  return body.innerHTML;
}

function readPlainText(text, context) {
  const body = elements(fromPlainText(text));
  makeLists(body);
  return Reader.fromSchema(schema).parseSlice(body, { context });
}

/** An address that is pasted over words becomes where they lead. */
function linkSelection({ state: { selection: { $from, $to, empty }, tr }, dispatch }, words) {
  if (empty || !$from.sameParent($to) || !/^(?:https?:\/\/|mailto:)/i.test(words) || !isLink(words)) return false;
  dispatch(tr.addMark($from.pos, $to.pos, schema.marks.link.create({ href: words })));
  return true;
}

export const pasting = (words, say) => {
  const tell = (number) => {
    const missing = number === 1 ? words.picture : words.pictures.replace("#", number);
    say(number ? `${missing} ${words.where ?? ""}`.trim() : "");
  };
  const tellFiles = ({ files }) => tell([...files].filter((file) => file.type.startsWith("image/")).length);
  return new Plugin({
    props: {
      transformPastedHTML: (html) => (html.includes("data-pm-slice") ? quiet(html) : clean(html, tell)),
      clipboardTextParser: readPlainText,
      handlePaste(view, { clipboardData }) {
        // What is undone first is the paste alone, not what was typed just before it.
        view.dispatch(closeHistory(view.state.tr));
        if (!clipboardData.types.includes("text/html")) tellFiles(clipboardData);
        return linkSelection(view, clipboardData.getData("text/plain").trim());
      },
      // The browser would show the file in place of the page.
      handleDrop: (view, { dataTransfer }) => dataTransfer.files.length > 0 && (tellFiles(dataTransfer), true),
    },
  });
};
