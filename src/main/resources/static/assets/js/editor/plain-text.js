// Plain text as HTML: paragraphs, lists by the signs at the beginning of their lines, and addresses as links.

const LISTS = [["ul", /^\s*[-*•·–]\s+/], ["ol", /^\s*\d{1,2}[.)]\s+/]];
const ADDRESSES = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

function paragraph(part) {
  const lines = part.trim().split("\n");
  const [tag, sign] = LISTS.find(([, sign]) => lines.every((line) => sign.test(line))) ?? [];
  return tag ? `<${tag}>${lines.map((line) => `<li>${line.replace(sign, "")}</li>`).join("")}</${tag}>` : `<p>${lines.join("<br>")}</p>`;
}

/** An empty line ends a paragraph; where there is none, every line is a paragraph, and lines with the same sign are a list. */
export function fromPlainText(text) {
  const escaped = text.trim().replaceAll(/\r\n?/g, "\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const linked = escaped.replaceAll(ADDRESSES, (address, web) => `<a href="${web ?? `mailto:${address}`}">${address}</a>`);
  return linked.split(/\n\s*\n/.test(linked) ? /\n\s*\n/ : /\n(?!\s*(?:[-*•·–]|\d{1,2}[.)])\s)/).map(paragraph).join("");
}
