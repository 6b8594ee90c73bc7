// Typing @ proposes whom the network knows: a list below the text cursor, from which keys or the mouse choose.
import { Plugin } from "prosemirror-state";
import { schema } from "omarmt/editor/schema";

const SIGN = /(?:^|[\s(‘“"'])@((?:[^\s@\ufffc][^@\ufffc]{0,38})?)$/u;
const SLOW = 400;
const PATIENCE = 8_000;

/** What is typed behind the sign, and where it begins. */
function typed({ selection: { $from, empty } }) {
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 60), $from.parentOffset, null, "\ufffc");
  const query = empty && SIGN.exec(before)?.[1];
  return typeof query === "string" ? { query, from: $from.pos - query.length - 1, to: $from.pos } : null;
}

async function search(address) {
  const answer = await fetch(address, { headers: { Accept: "application/json" }, signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(answer.status);
  return answer.json();
}

export function mentions(box, words, say) {
  const popup = box.querySelector(".rich__names");
  const list = popup.querySelector("[role=listbox]");
  let [open, found, active, dismissed] = [null, [], 0, -1];

  /** Until there is an answer nothing can be chosen; what was found before stays in sight, so that nothing flickers. */
  const forget = (view) => {
    found = [];
    ["aria-activedescendant", "aria-controls"].forEach((name) => view.dom.removeAttribute(name));
  };
  const close = (view) => {
    forget(view);
    [open, popup.hidden] = [null, true];
    say("");
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
    list.replaceChildren(...found.map((one, index) => {
      const option = Object.assign(document.createElement("li"), { id: `${list.id}-${index}`, role: "option", textContent: one.name });
      option.append(Object.assign(document.createElement("span"), { textContent: one.about }));
      option.onmousedown = (event) => (event.preventDefault(), found.includes(one) && choose(view, one));
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
  const propose = async (view, asked) => {
    open = asked;
    forget(view);
    const slow = setTimeout(() => open === asked && show(view, words.searching), SLOW);
    const names = await search(words.mentions + encodeURIComponent(asked.query)).catch(() => null);
    clearTimeout(slow);
    if (open !== asked) return;
    found = names ?? [];
    show(view, names ? (found.length ? words.found : words.none).replace("#", found.length || asked.query) : words.failed);
  };

  return new Plugin({
    view: () => ({
      update(view, before) {
        if (before.doc.eq(view.state.doc) && before.selection.eq(view.state.selection)) return;
        const now = typed(view.state);
        if (now && now.from !== dismissed) propose(view, now);
        else if (open) close(view);
        if (now?.from !== dismissed) dismissed = -1;
      },
    }),
    props: {
      handleKeyDown(view, { key }) {
        if (!open) return false;
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
