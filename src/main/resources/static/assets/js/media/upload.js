/* Sends files one by one, two at a time, and shows how far each is. One that fails stays in the list and does not stop the others. */
const TOGETHER = 2;
const DOCUMENT = /\.(pdf|pptx|docx|xlsx|odp|odt)$/i;

class MediaUpload extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.files = this.form.elements.files;
    this.list = this.querySelector("[data-upload=list]");
    this.template = this.querySelector("template");
    this.waiting = [];
    this.sending = 0;
    this.querySelector("[data-upload=send]").hidden = true;
    this.querySelector("[data-upload=drop]").hidden = false;
    this.files.addEventListener("change", () => {
      this.add(this.files.files);
      this.files.value = "";
    });
    this.form.addEventListener("submit", (event) => event.preventDefault());
    const drop = this.querySelector(".upload__drop");
    for (const name of ["dragenter", "dragover"]) {
      drop.addEventListener(name, (event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        drop.classList.add("is-over");
      });
    }
    for (const name of ["dragleave", "drop"]) drop.addEventListener(name, () => drop.classList.remove("is-over"));
    drop.addEventListener("drop", (event) => {
      if (!event.dataTransfer.files.length) return;
      event.preventDefault();
      this.add(event.dataTransfer.files);
    });
    addEventListener("beforeunload", (event) => this.sending && event.preventDefault());
  }

  add(files) {
    for (const file of files) {
      const line = this.template.content.cloneNode(true).querySelector("li");
      line.querySelector("[data-upload=name]").textContent = file.name;
      line.querySelector("button").addEventListener("click", () => this.queue(line, file));
      line.querySelector("progress").setAttribute("aria-label", file.name);
      this.list.append(line);
      this.queue(line, file);
    }
  }

  queue(line, file) {
    line.classList.remove("is-refused", "is-done");
    line.querySelector("button").hidden = true;
    const limit = DOCUMENT.test(file.name) ? this.form.dataset.documentLimit : this.form.dataset.imageLimit;
    if (file.size > Number(limit)) {
      this.refuse(line, this.form.dataset.tooLarge.replace("{0}", Math.floor(limit / 1048576)), false);
      return;
    }
    this.say(line, this.form.dataset.waiting);
    this.waiting.push({ line, file });
    this.next();
  }

  next() {
    while (this.sending < TOGETHER && this.waiting.length) {
      this.sending++;
      const { line, file } = this.waiting.shift();
      this.send(line, file).finally(() => {
        this.sending--;
        this.next();
        if (!this.sending && !this.waiting.length) this.tell();
      });
    }
  }

  send(line, file) {
    const progress = line.querySelector("progress");
    progress.hidden = false;
    this.say(line, this.form.dataset.sending);
    const body = new FormData();
    body.set("_csrf", this.form.elements._csrf.value);
    body.set("evenement", this.form.elements.evenement?.value ?? "");
    body.set("files", file);
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      request.open("POST", this.form.action);
      request.setRequestHeader("Accept", "application/json");
      request.responseType = "json";
      request.upload.addEventListener("progress", (event) => {
        if (event.lengthComputable) progress.value = (100 * event.loaded) / event.total;
      });
      request.upload.addEventListener("load", () => {
        progress.removeAttribute("value");
        this.say(line, this.form.dataset.working);
      });
      request.addEventListener("load", () => this.answered(line, request));
      request.addEventListener("error", () => this.refuse(line, this.form.dataset.failed, true));
      request.addEventListener("loadend", done);
      request.send(body);
    });
  }

  answered(line, { status, response }) {
    if (status === 401 || status === 403) {
      this.refuse(line, this.form.dataset.signedOut, true);
    } else if (!response?.words) {
      this.refuse(line, this.form.dataset.failed, true);
    } else if (response.id === null) {
      this.refuse(line, response.words, response.again);
    } else {
      line.classList.add("is-done");
      line.querySelector("progress").hidden = true;
      const link = document.createElement("a");
      link.href = response.href;
      link.textContent = response.name;
      line.querySelector("[data-upload=name]").replaceChildren(link);
      if (response.thumbnail) {
        const image = new Image(64, 64);
        image.src = response.thumbnail;
        image.alt = "";
        line.prepend(image);
      }
      this.say(line, response.words);
      this.dispatchEvent(new CustomEvent("media-taken", { bubbles: true, detail: response }));
    }
  }

  refuse(line, words, again) {
    line.classList.add("is-refused");
    line.querySelector("progress").hidden = true;
    line.querySelector("button").hidden = !again;
    this.say(line, words);
  }

  say(line, words) {
    line.querySelector("[data-upload=words]").textContent = words;
  }

  tell() {
    const refused = this.list.querySelectorAll(".is-refused").length;
    const words = refused ? this.form.dataset.some : this.form.dataset.done;
    this.querySelector("[data-upload=status]").textContent = words.replace("{0}", refused);
    this.refresh();
  }

  /** What was added stands in the list below, too. */
  async refresh() {
    const here = document.getElementById("bibliotheek");
    if (!here) return;
    const answer = await fetch(location.href);
    const there = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("bibliotheek");
    if (there) here.replaceWith(there);
  }
}
customElements.define("media-upload", MediaUpload);
