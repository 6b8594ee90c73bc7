/* A click on the image fills in the two fields that say what stays in view; the fields work without it. */
class FocalPoint extends HTMLElement {
  connectedCallback() {
    const [x, y] = ["focalX", "focalY"].map((name) => document.getElementById(name));
    const image = this.querySelector("img");
    const mark = document.createElement("span");
    mark.className = "medium__focus";
    this.append(mark);
    const show = () => {
      for (const [axis, field] of [["x", x], ["y", y]]) mark.style.setProperty(`--${axis}`, Math.min(100, Math.max(0, Number(field.value) || 0)) + "%");
    };
    image.addEventListener("click", (event) => {
      const box = image.getBoundingClientRect();
      x.value = Math.round((100 * (event.clientX - box.left)) / box.width);
      y.value = Math.round((100 * (event.clientY - box.top)) / box.height);
      show();
    });
    for (const field of [x, y]) field.addEventListener("input", show);
    show();
  }
}
customElements.define("focal-point", FocalPoint);
