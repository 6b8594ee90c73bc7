// Opens the library in a dialog, with a search and a place for new files in it.
import "omarmt/media/upload";

const ADDRESS = "/beheer/media/kiezen";
const FRAME = `<div class="library-dialog__head"><h2 id="library-title"></h2><button type="button" class="button button--quiet button--small"></button></div>
  <div class="library-dialog__body" aria-live="polite"></div>`;
let dialog;

function make() {
  dialog = document.createElement("dialog");
  dialog.className = "rich__dialog library-dialog";
  dialog.innerHTML = FRAME;
  dialog.setAttribute("aria-labelledby", "library-title");
  dialog.querySelector("button").onclick = () => dialog.close();
  document.body.append(dialog);
}

/** Gives what was chosen of the images or documents, or nothing when the dialog was closed. The words: title, close, failed. */
export function open(words, documents) {
  if (!dialog) make();
  const body = dialog.querySelector(".library-dialog__body");
  dialog.querySelector("h2").textContent = words.title;
  dialog.querySelector("button").textContent = words.close;
  let chosen;
  const take = (file) => {
    chosen = file;
    dialog.close();
  };
  const load = async (address) => {
    try {
      const answer = await fetch(address, { redirect: "error" });
      if (!answer.ok) throw new Error(String(answer.status));
      body.innerHTML = new DOMParser().parseFromString(await answer.text(), "text/html").body.innerHTML;
    } catch {
      body.textContent = words.failed;
    }
  };
  body.onclick = (event) => {
    const button = event.target.closest("button[data-id]");
    const link = event.target.closest(".pagination a");
    if (button) take({ ...button.dataset });
    if (link) {
      event.preventDefault();
      load(new URL(link.getAttribute("href"), new URL(ADDRESS, location.href)));
    }
  };
  body.onsubmit = (event) => {
    if (!event.target.matches(".filter")) return;
    event.preventDefault();
    load(`${event.target.action}?${new URLSearchParams(new FormData(event.target))}`);
  };
  const uploaded = ({ detail: { id, thumbnail, name, path, title } }) => documents === !thumbnail && take({ id, src: thumbnail, label: name, path, title });
  dialog.addEventListener("media-taken", uploaded);
  body.replaceChildren();
  load(`${ADDRESS}?documenten=${documents}`);
  dialog.showModal();
  return new Promise((answer) => {
    dialog.onclose = () => {
      dialog.removeEventListener("media-taken", uploaded);
      answer(chosen);
    };
  });
}
