// What comes from another program, as clean HTML: headings, lists, tables, links and emphasis, and nothing of its looks.
import { closeHistory } from "prosemirror-history";
import { DOMParser as Reader } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import { elements } from "omarmt/editor/html";
import { fromPlainText } from "omarmt/editor/plain-text";
import { schema } from "omarmt/editor/schema";
import { makeLists } from "omarmt/editor/word-lists";

const HIDDEN = ["mso-list:Ignore", "mso-hide:all", "display:none"].map((style) => `[data-style*='${style}']`);
const NOISE = ["script, title, meta, link, colgroup, .MsoCommentReference, .EOP", ...HIDDEN].join(", ");
const TITLES = ".MsoTitle, p.title, p:has([data-ccp-parastyle=Title])";
const INLINE = "b, strong, i, em, a, span, font";
const BLOCKS = "p, h2, h3, h4, li, ul, ol, div, blockquote, table";
const EMPHASIS = [["strong", /(?<!-)font-weight:(?:bold|[6-9]00)/i], ["em", /(?<!-)font-style:italic/i]];
const THIN = /(?<!-)font-weight:(?:normal|[1-5]00)/i;
const DETOUR = /(?:safelinks\.protection\.outlook\.com\/|www\.google\.\w+\/url\?)/;

const unwrap = (element) => element.replaceWith(...element.childNodes);

function rename(element, tag) {
  const renamed = element.ownerDocument.createElement(tag);
  for (const name of ["colspan", "rowspan"]) if (element.hasAttribute(name)) renamed.setAttribute(name, element.getAttribute(name));
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

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
  for (const { element, level } of found) rename(element, `h${Math.min(level + shift, 4)}`).querySelectorAll("b, strong").forEach(unwrap);
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
    do node = node[side]; while (node?.data?.trim() === "");
    return node;
  };
  const isEnd = (node) => !node || (node.matches?.(BLOCKS) ?? false);
  for (const line of [...body.querySelectorAll("br")].reverse()) {
    const before = beside(line, "previousSibling");
    if (isEnd(before) || isEnd(beside(line, "nextSibling"))) line.remove();
    else if (before.localName === "br") wrapRest(line);
  }
}

/** Gives clean HTML, and tells how many pictures were left out; what only counts readers is none. */
function clean(html, countPictures) {
  const body = elements(quiet(html));
  for (const { dataset } of body.querySelectorAll("[data-style]")) dataset.style = dataset.style.replace(/\s+/g, " ").replaceAll(": ", ":");
  const pictures = [...body.querySelectorAll("img")];
  countPictures(pictures.filter(({ width, height }) => width !== 1 && height !== 1).length);
  pictures.forEach((picture) => picture.remove());
  makeLists(body, rename);
  body.querySelectorAll(NOISE).forEach((noise) => noise.remove());
  keepEmphasis(body);
  levelHeadings(body);
  findTableHeads(body);
  body.querySelectorAll("a[href]").forEach(straightenLink);
  body.querySelectorAll("a[href^='#']").forEach(unwrap);
  tidySpaces(body);
  return body.innerHTML;
}

export const pasting = (words, say) => {
  const tell = (number) => say(number ? (number === 1 ? words.picture : words.pictures.replace("#", number)) : "");
  return new Plugin({
    props: {
      transformPastedHTML: (html) => (html.includes("data-pm-slice") ? quiet(html) : clean(html, tell)),
      clipboardTextParser: (text, context) => Reader.fromSchema(schema).parseSlice(elements(fromPlainText(text)), { context }),
      handlePaste(view, { clipboardData }) {
        // What is undone first is the paste alone, not what was typed just before it.
        view.dispatch(closeHistory(view.state.tr));
        const files = [...clipboardData.files].filter((file) => file.type.startsWith("image/"));
        if (!clipboardData.types.includes("text/html")) tell(files.length);
        return false;
      },
    },
  });
};
