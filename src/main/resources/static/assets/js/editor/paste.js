// What comes from another program, as clean HTML: headings, lists, tables, links and emphasis, and nothing of its looks.
import { closeHistory } from "prosemirror-history";
import { DOMParser as Reader } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import { elements } from "omarmt/editor/html";
import { schema } from "omarmt/editor/schema";
import { makeLists } from "omarmt/editor/word-lists";

const NOISE = "script, title, meta, link, colgroup, [data-style*='mso-list:Ignore' i], [data-style*='mso-hide:all' i], [data-style*='display:none' i],"
  + " .MsoCommentReference, .EOP, .Apple-interchange-newline";
const TITLES = ".MsoTitle, p.title, p:has([data-ccp-parastyle=Title])";
const bold = /(?<!-)font-weight:\s*(?:bold|[6-9]00)/i;
const thin = /(?<!-)font-weight:\s*(?:normal|[1-5]00)/i;
const italic = /(?<!-)font-style:\s*italic/i;

const unwrap = (element) => element.replaceWith(...element.childNodes);

function rename(element, tag) {
  const renamed = element.ownerDocument.createElement(tag);
  for (const name of ["colspan", "rowspan"]) if (element.hasAttribute(name)) renamed.setAttribute(name, element.getAttribute(name));
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Styles as tags; the wrapper of Google Docs, bold by its tag and not by its style, goes. */
function keepEmphasis(body) {
  body.querySelectorAll("b, strong").forEach((mark) => thin.test(mark.dataset.style) && unwrap(mark));
  for (const element of body.querySelectorAll(":is(span, font, a, p)[data-style]")) {
    for (const [style, tag] of [[bold, "strong"], [italic, "em"]]) {
      if (!style.test(element.dataset.style)) continue;
      const mark = element.ownerDocument.createElement(tag);
      mark.append(...element.childNodes);
      element.append(mark);
    }
  }
}

/** A title and the first level become the highest heading that a text has; the others follow, at most three levels in all. */
function levelHeadings(body) {
  const found = [...body.querySelectorAll(`h1, h2, h3, h4, h5, h6, [role=heading], ${TITLES}`)].map((element) => ({
    element, level: element.matches(TITLES) ? 1 : Number(element.getAttribute("aria-level") ?? element.localName.slice(1)) || 2,
  }));
  const shift = found.some(({ level }) => level === 1) ? 1 : 0;
  for (const { element, level } of found) rename(element, `h${Math.min(level + shift, 4)}`).querySelectorAll("b, strong").forEach(unwrap);
}

/** Few programs say which row is the head: it is the one with a role, and the first row when all its words are bold. */
function findTableHeads(body) {
  for (const table of body.querySelectorAll("table")) {
    const words = (row, within) => [...row.querySelectorAll(within)].map((part) => part.textContent).join("").replace(/\s/g, "");
    const [first, ...others] = table.rows;
    const isHead = others.length && words(first, "td, th") && words(first, "td, th") === words(first, ":is(strong, b):not(strong *, b *)");
    for (const cell of table.querySelectorAll(`thead td, [role=columnheader], [role=rowheader]${isHead ? ", tr:first-child td" : ""}`)) {
      if (isHead && cell.parentElement !== first && cell.closest("tr:first-child")) continue;
      rename(cell, "th");
    }
    table.querySelectorAll("th :is(strong, b)").forEach(unwrap);
  }
}

/** Mail filters and search engines put their own address before the one that is meant. */
function straightenLink(link) {
  const meant = URL.canParse(link.href) && /(?:safelinks\.protection\.outlook\.com|www\.google\.\w+\/url)\W/.test(link.href) && new URL(link.href).searchParams;
  if (meant) link.setAttribute("href", meant.get("url") ?? meant.get("q") ?? link.href);
}

function tidySpaces(body) {
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    texts.currentNode.data = texts.currentNode.data.replace(/\s+/g, (run, at, all) => (run === "\u00a0" && at && at + 1 < all.length ? run : " "));
  }
  body.querySelectorAll("body > br, br:last-child").forEach((line) => line.nextSibling?.data?.trim() || line.remove());
  const blank = [...body.querySelectorAll("p, h2, h3, h4, li, ul, ol, div, blockquote, b, strong, i, em, a, span")]
    .filter((element) => !element.textContent.trim() && !element.querySelector("td"));
  blank.reverse().forEach((element) => (element.matches("b, strong, i, em, a, span") ? unwrap(element) : element.remove()));
}

/** The policy of the page would make browsers ignore every style in what they parse, and report it. */
const withoutStyles = (html) => html.replace(/<style\b[^]*?<\/style\s*>/gi, "").replace(/<[^>]+>/g, (tag) => tag.replace(/\sstyle\s*=/gi, " data-style="));

/** Gives clean HTML, and tells how many pictures were left out. */
function clean(html, countPictures) {
  const body = elements(withoutStyles(html));
  const pictures = [...body.querySelectorAll("img, picture > source")].filter((picture) => !(picture.width === 1 || picture.height === 1));
  countPictures(pictures.length);
  body.querySelectorAll("img").forEach((picture) => picture.remove());
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

/** Plain text: an empty line ends a paragraph, or every line does when there is none; signs at the beginning make a list. */
function fromPlainText(text) {
  const escaped = text.trim().replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(/\r\n?/g, "\n");
  const linked = escaped.replaceAll(/https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]/g, '<a href="$&">$&</a>').replaceAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '<a href="mailto:$&">$&</a>');
  return linked.split(/\n\s*\n/.test(linked) ? /\n\s*\n/ : /\n(?!\s*(?:[-*•·–]|\d{1,2}[.)])\s)/).map((part) => {
    for (const [tag, sign] of [["ul", /^\s*[-*•·–]\s+/], ["ol", /^\s*\d{1,2}[.)]\s+/]]) {
      if (part.split("\n").every((line) => sign.test(line))) return `<${tag}>${part.split("\n").map((line) => `<li>${line.replace(sign, "")}</li>`).join("")}</${tag}>`;
    }
    return `<p>${part.trim().replaceAll("\n", "<br>")}</p>`;
  }).join("");
}

export const pasting = (words, say) => {
  const tell = (number) => say(number ? (number === 1 ? words.picture : words.pictures.replace("#", number)) : "");
  return new Plugin({
    props: {
      transformPastedHTML: (html) => (html.includes("data-pm-slice") ? withoutStyles(html) : clean(html, tell)),
      clipboardTextParser: (text, context) => Reader.fromSchema(schema).parseSlice(elements(fromPlainText(text)), { context }),
      handlePaste(view, { clipboardData }) {
        // What is undone first is the paste alone, not what was typed just before it.
        view.dispatch(closeHistory(view.state.tr));
        const files = [...clipboardData.files].filter((file) => file.type.startsWith("image/"));
        if (files.length && !clipboardData.types.includes("text/html")) tell(files.length);
        return false;
      },
    },
  });
};
