// The questions that the editor asks: where a link leads, what a table is about, and what can be seen on a photo.
import { closeHistory } from "prosemirror-history";
import { Selection } from "prosemirror-state";
import { findTable } from "prosemirror-tables";
import { address } from "omarmt/editor/links";
import { schema } from "omarmt/editor/schema";
import { open } from "omarmt/media/library";

const { figure, paragraph } = schema.nodes;
const { link } = schema.marks;

/** Shows a dialog of the page with these values; gives what was filled in, or nothing when it was closed. */
function ask(id, values, isRight = () => true) {
  const dialog = document.getElementById(id);
  const form = dialog.querySelector("form");
  const refuse = (refused) => {
    dialog.querySelectorAll(".field__error").forEach((error) => (error.hidden = !refused));
    dialog.querySelectorAll("[aria-invalid]").forEach((field) => field.setAttribute("aria-invalid", refused));
  };
  Object.entries(values).forEach(([name, value]) => (form.elements[name][typeof value === "boolean" ? "checked" : "value"] = value));
  refuse(false);
  form.onsubmit = (event) => {
    if (event.submitter.value !== "save" || isRight(form.elements)) return;
    event.preventDefault();
    refuse(true);
    form.querySelector("[aria-invalid]").focus();
  };
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((answer) => {
    dialog.onclose = () => answer({ chosen: dialog.returnValue, ...Object.fromEntries(new FormData(form)) });
  });
}

/** The link in which the cursor stands, or else the selection. */
function range({ $from, from, to, empty }) {
  const mark = empty && link.isInSet($from.marks());
  while (mark && from > $from.start() && $from.doc.rangeHasMark(from - 1, from, mark)) from--;
  while (mark && to < $from.end() && $from.doc.rangeHasMark(to, to + 1, mark)) to++;
  return [from, to];
}

export function askForLink(state, dispatch, view) {
  if (!state.selection.$from.parent.inlineContent) return false;
  if (!dispatch) return true;
  const [from, to] = range(state.selection);
  let href = "";
  state.doc.nodesBetween(from, to, (node) => { href ||= link.isInSet(node.marks)?.attrs.href ?? ""; });
  const dialog = document.getElementById("link-dialog");
  dialog.querySelector("[data-only=words]").hidden = from < to;
  dialog.querySelector("[value=remove]").hidden = !href;
  ask("link-dialog", { address: href, words: "" }, (fields) => address(fields.address.value)).then(({ chosen, ...typed }) => {
    view.focus();
    const tr = view.state.tr;
    if (chosen && from < to) tr.removeMark(from, to, link);
    if (chosen === "save" && from === to) tr.insertText(typed.words.trim() || typed.address.trim(), from);
    if (chosen === "save") tr.addMark(from, tr.mapping.map(to), link.create({ href: address(typed.address) }));
    if (chosen) view.dispatch(tr.removeStoredMark(link).scrollIntoView());
  });
  return true;
}

export function askForCaption(state, dispatch, view) {
  const table = findTable(state.selection.$from);
  if (!table || !dispatch) return Boolean(table);
  ask("caption-dialog", { caption: table.node.attrs.caption }).then(({ chosen, caption }) => {
    view.focus();
    if (chosen) view.dispatch(view.state.tr.setNodeMarkup(table.pos, null, { caption: caption.trim() }));
  });
  return true;
}

/** Asks for the words of a photo, and for the photo itself when there is none yet or another is wanted. */
async function choosePhoto(photo) {
  const dialog = document.getElementById("photo-dialog");
  if (!photo.src) {
    const { src, alt = "", credit = "", decorative } = await open(dialog.dataset, false) ?? {};
    return src && choosePhoto({ src, alt, credit, caption: "", decorative: decorative === "true", isNew: true });
  }
  const { src, isNew, ...words } = photo;
  const view = dialog.querySelector(".photo-choice");
  view.querySelector("img")?.remove();
  view.prepend(Object.assign(new Image(), { src, alt: "" }));
  // No button of the form: Enter in a field is for the first of those.
  dialog.querySelector("[value=other]").onclick = () => dialog.close("other");
  dialog.querySelector("[value=remove]").hidden = Boolean(isNew);
  const { chosen, decorative, ...typed } = await ask("photo-dialog", words, ({ alt, decorative: box }) => box.checked || alt.value.trim());
  const described = { src, ...typed, decorative: Boolean(decorative) };
  if (chosen !== "other") return { chosen, ...described };
  const other = await open(dialog.dataset, false);
  return choosePhoto({ ...described, isNew, src: other?.src ?? src });
}

/** The photo stands behind the block with the cursor, or in the place of an empty one; words can follow it. */
function placePhoto(tr, node) {
  const { $from } = tr.selection;
  const block = $from.depth > 0 && $from.node(1);
  const [start, end] = block ? [$from.before(1), $from.after(1)] : [tr.selection.from, tr.selection.to];
  const isEmpty = block && block.type === paragraph && !block.content.size;
  tr.replaceWith(isEmpty ? start : end, end, node);
  const behind = (isEmpty ? start : end) + node.nodeSize;
  if (behind === tr.doc.content.size) tr.insert(behind, paragraph.create());
  return tr.setSelection(Selection.near(tr.doc.resolve(behind)));
}

export function askForPhoto({ selection: { node, from } }, dispatch, view) {
  if (!dispatch) return true;
  const present = node?.type === figure && node.attrs;
  choosePhoto(present ? { ...present, alt: present.alt ?? "", decorative: present.alt === "" } : {}).then((photo) => {
    view.focus();
    if (!photo?.chosen) return;
    const { chosen, src, decorative, ...words } = photo;
    const [alt, caption, credit] = [decorative ? "" : words.alt, words.caption, words.credit].map((line) => line.trim());
    const tr = closeHistory(view.state.tr);
    if (chosen === "remove") tr.delete(from, from + 1);
    else if (present) tr.setNodeMarkup(from, null, { src, alt, caption, credit });
    else placePhoto(tr, figure.create({ src, alt, caption, credit }));
    view.dispatch(tr.scrollIntoView());
  });
  return true;
}

/** What Enter and a double click do with a photo. */
export const editPhoto = (state, dispatch, view) => state.selection.node?.type === figure && askForPhoto(state, dispatch, view);
