// Plain text as HTML: paragraphs, lists by the signs at the beginning of their lines, and addresses as links.

const LISTS = [["ul", /^\s*[-*•·–]\s+/], ["ol", /^\s*\d{1,2}[.)]\s+/]];
const ADDRESSES = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

const listOf = (line) => LISTS.find(([, sign]) => sign.test(line));
const inTag = (tag, lines) => lines.map((line) => `<${tag}>${line}</${tag}>`).join("");

/** Lines with the same sign after each other are a list; the others are lines of one paragraph, or each a paragraph. */
function blocks(lines, areParagraphs) {
  const first = listOf(lines[0]);
  const end = lines.findIndex((line) => listOf(line) !== first);
  const [run, rest] = end < 0 ? [lines, []] : [lines.slice(0, end), lines.slice(end)];
  const [tag, sign] = first ?? [];
  const html = tag ? `<${tag}>${inTag("li", run.map((line) => line.replace(sign, "")))}</${tag}>` : inTag("p", areParagraphs ? run : [run.join("<br>")]);
  return rest.length ? html + blocks(rest, areParagraphs) : html;
}

/** An empty line ends a paragraph; where there is none, every line is a paragraph. */
export function fromPlainText(text) {
  const escaped = text.trim().replaceAll(/\r\n?/g, "\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const linked = escaped.replaceAll(ADDRESSES, (address, web) => `<a href="${web ?? `mailto:${address}`}">${address}</a>`);
  const parts = linked.split(/\n\s*\n/);
  return parts.map((part) => blocks(part.split("\n"), parts.length === 1)).join("");
}
