// Typing @ proposes whom the network knows: a list below the text cursor, from which keys or the mouse choose.
import { Plugin } from "prosemirror-state";
import { schema } from "omarmt/editor/schema";

const SIGN = /(?:^|[\s(‘“"'])@((?:[^\s@\ufffc][^@\ufffc]{0,38})?)$/u;

/** What is typed behind the sign, and where it begins. */
function typed({ selection: { $from, empty } }) {
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 60), $from.parentOffset, null, "\ufffc");
  const query = empty && SIGN.exec(before)?.[1];
  return typeof query === "string" ? { query, from: $from.pos - query.length - 1, to: $from.pos } : null;
}

export function mentions(box, words, say) {
  const popup = box.querySelector(".rich__names");
  const list = popup.querySelector("[role=listbox]");
  let [open, found, active, dismissed, request] = [null, [], 0, -1, null];

  const close = (view) => {
    request?.abort();
    [open, found, popup.hidden] = [null, [], true];
    say("");
    ["aria-activedescendant", "aria-controls"].forEach((name) => view.dom.removeAttribute(name));
  };
  const choose = (view, { ref, name }) => {
    view.dispatch(view.state.tr.replaceWith(open.from, open.to, schema.nodes.mention.create({ ref, label: name })).scrollIntoView());
    view.focus();
  };
  const mark = (view, index) => {
    active = index;
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", at === active));
    view.dom.setAttribute("aria-controls", list.id);
    view.dom.setAttribute("aria-activedescendant", list.children[active].id);
    list.children[active].scrollIntoView({ block: "nearest" });
  };
  const show = (view, message) => {
    list.replaceChildren(...found.map(({ name, about }, index) => {
      const option = Object.assign(document.createElement("li"), { id: `${list.id}-${index}`, role: "option", textContent: name });
      option.append(Object.assign(document.createElement("span"), { textContent: about }));
      option.onmousedown = (event) => (event.preventDefault(), choose(view, found[index]));
      return option;
    }));
    popup.querySelector("p").textContent = message;
    popup.hidden = false;
    const at = view.coordsAtPos(open.from);
    const frame = box.getBoundingClientRect();
    popup.style.top = `${at.bottom - frame.top}px`;
    popup.style.left = `${Math.max(0, Math.min(at.left - frame.left, frame.width - popup.offsetWidth))}px`;
    if (found.length) mark(view, 0);
    say(message);
  };
  const search = async (view) => {
    request?.abort();
    request = new AbortController();
    const { signal } = request;
    try {
      const answer = await fetch(words.mentions + encodeURIComponent(open.query), { signal });
      found = await answer.json();
      if (!signal.aborted) show(view, (found.length ? words.found : words.none).replace("#", found.length || open.query));
    } catch (problem) {
      if (!signal.aborted) [found] = [[], show(view, words.failed)];
    }
  };

  return new Plugin({
    view: () => ({
      update(view, before) {
        if (before.doc.eq(view.state.doc) && before.selection.eq(view.state.selection)) return;
        const now = typed(view.state);
        if (open) close(view);
        if (!now || now.from === dismissed) return;
        [open, dismissed] = [now, -1];
        search(view);
      },
    }),
    props: {
      handleKeyDown(view, { key }) {
        if (!open || popup.hidden) return false;
        if (key === "Escape") [dismissed] = [open.from, close(view)];
        else if (!found.length) return false;
        else if (key === "ArrowDown") mark(view, (active + 1) % found.length);
        else if (key === "ArrowUp") mark(view, (active || found.length) - 1);
        else if (key === "Enter") choose(view, found[active]);
        else return false;
        return true;
      },
      handleDOMEvents: { blur: (view) => (open && close(view), false) },
    },
  });
}
