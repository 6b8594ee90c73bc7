// What the editor can hold: everything that the site allows in a text, and nothing else. The list comes from the server.
import { Schema } from "prosemirror-model";
import { tableNodes } from "prosemirror-tables";

const allowed = JSON.parse(document.getElementById("editor-parts").dataset.allowed);
const whole = (rule) => new RegExp(`^(?:${rule})$`, "iu");
const mentionRule = whole(allowed.mention);
const linkRule = whole(allowed.link);

const photoRule = whole(allowed.photo);

/** Whether the site keeps a link to this address. */
export const isLink = (address) => linkRule.test(address);

const block = (tag, content, group = "block") => ({ tags: [tag], group, content, parseDOM: [{ tag }], toDOM: () => [tag, 0] });
const levels = [2, 3, 4].filter((level) => allowed.elements[`h${level}`]);
// Plain is what may stand in items and cells too.
const { table, ...cells } = tableNodes({ tableGroup: "block", cellContent: "plain+" });

const nodes = {
  doc: { content: "(block | figure)+" },
  paragraph: block("p", "inline*", "block plain"),
  heading: {
    group: "block", content: "inline*", defining: true, attrs: { level: { default: 2 } },
    parseDOM: levels.map((level) => ({ tag: `h${level}`, attrs: { level } })),
    toDOM: (node) => [`h${node.attrs.level}`, 0],
  },
  bullet_list: block("ul", "list_item+", "block plain"),
  ordered_list: {
    ...block("ol", "list_item+", "block plain"), attrs: { start: { default: 1 } },
    parseDOM: [{ tag: "ol", getAttrs: ({ start }) => ({ start: start > 1 && start < 10_000 ? start : 1 }) }],
    toDOM: ({ attrs: { start } }) => ["ol", start > 1 ? { start } : {}, 0],
  },
  list_item: { ...block("li", "paragraph plain*", ""), defining: true },
  blockquote: { ...block("blockquote", "block+"), defining: true },
  figure: {
    tags: ["figure", "img", "figcaption"], atom: true, draggable: true, attrs: { src: {}, alt: {}, caption: {}, credit: {} },
    parseDOM: [{
      tag: "figure",
      getAttrs(dom) {
        const image = dom.querySelector("img");
        const src = image?.getAttribute("src") ?? "";
        return photoRule.test(src) && { src, alt: image.getAttribute("alt"), credit: image.dataset.credit ?? "", caption: dom.querySelector("figcaption")?.textContent ?? "" };
      },
    }],
    // Without an alternative text it is a photo that somebody has still to describe, with an empty one a decoration.
    toDOM: ({ attrs: { src, alt, caption, credit } }) => [
      "figure", ["img", { src, ...(alt !== null && { alt }), ...(credit && { "data-credit": credit }) }], ...(caption ? [["figcaption", caption]] : []),
    ],
  },
  table: {
    ...table, tags: ["table", "caption"], attrs: { caption: { default: "" } },
    parseDOM: [{ tag: "table", getAttrs: (dom) => ({ caption: dom.caption?.textContent.trim() ?? "" }) }, { tag: "caption", ignore: true }],
    toDOM: ({ attrs }) => ["table", ...(attrs.caption ? [["caption", { contenteditable: "false" }, attrs.caption]] : []), ["tbody", 0]],
  },
  ...cells,
  text: { group: "inline" },
  hard_break: {
    tags: ["br"], group: "inline", inline: true, selectable: false, leafText: () => "\n", parseDOM: [{ tag: "br" }], toDOM: () => ["br"],
  },
  mention: {
    group: "inline", inline: true, atom: true, attrs: { ref: {}, label: {} }, leafText: (node) => node.attrs.label,
    parseDOM: [{
      tag: "a[data-mention]", priority: 60,
      getAttrs: (dom) => mentionRule.test(dom.dataset.mention) && { ref: dom.dataset.mention, label: dom.textContent },
    }],
    toDOM: ({ attrs }) => ["a", { "data-mention": attrs.ref }, attrs.label],
  },
};

const marks = {
  link: {
    attrs: { href: {} }, inclusive: false, toDOM: ({ attrs }) => ["a", attrs, 0],
    parseDOM: [{ tag: "a[href]", getAttrs: (dom) => isLink(dom.getAttribute("href")) && { href: dom.getAttribute("href") } }],
  },
  strong: { tags: ["strong"], parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
  em: { tags: ["em"], parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
};

const isAllowed = ([, { tags = [] }]) => tags.every((tag) => allowed.elements[tag]);
const kept = (specs) => Object.fromEntries(Object.entries(specs).filter(isAllowed));

export const schema = new Schema({ nodes: kept(nodes), marks: kept(marks) });
