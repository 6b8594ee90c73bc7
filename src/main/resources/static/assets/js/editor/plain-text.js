// Plain text as HTML: paragraphs, items of lists by the signs at the beginning of their lines, and addresses as links.

const ITEM = /^(\s*)(?:[-*•·–]|(\d{1,3})[.)])\s+/;
const ADDRESSES = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** A paragraph that says what item it is, for makeLists. */
function item(line) {
  const [sign, indent, number] = ITEM.exec(line);
  const level = 1 + indent.replaceAll("\t", "    ").length;
  return `<p data-level="${level}" data-list="${number ? "ol" : "ul"}" data-number="${number ?? ""}">${line.slice(sign.length)}</p>`;
}

/** Lines without a sign are lines of one paragraph, or each a paragraph. */
function blocks(lines, areParagraphs) {
  const end = lines.findIndex((line) => ITEM.test(line));
  const words = end < 0 ? lines : lines.slice(0, end);
  const html = (areParagraphs || !words.length ? words : [words.join("<br>")]).map((line) => `<p>${line}</p>`).join("");
  return end < 0 ? html : html + item(lines[end]) + (lines.length > end + 1 ? blocks(lines.slice(end + 1), areParagraphs) : "");
}

/** An empty line ends a paragraph; where there is none, every line is a paragraph. */
export function fromPlainText(text) {
  const escaped = text.replaceAll(/\r\n?/g, "\n").replace(/^\s*\n|\s+$/g, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const linked = escaped.replaceAll(ADDRESSES, (address, web) => `<a href="${web ?? `mailto:${address}`}">${address}</a>`);
  const parts = linked.split(/\n\s*\n/);
  return parts.map((part) => blocks(part.split("\n"), parts.length === 1)).join("");
}
