// What tests ask of a page in a browser; each answers with a list of what is wrong.
window.checks = (() => {
  const all = () => [...document.body.querySelectorAll('*')].filter(it => !(it instanceof SVGElement));
  const above = it => it.parentElement ? [it.parentElement, ...above(it.parentElement)] : [];
  // What is there for screen readers only is clipped away.
  const shown = it => it.checkVisibility({ visibilityProperty: true })
    && [it, ...above(it)].every(one => getComputedStyle(one).clipPath === 'none');
  const words = it => it.textContent.trim().replace(/\s+/g, ' ').slice(0, 50);
  const name = it => it.tagName.toLowerCase() + (it.id && '#' + it.id) + [...it.classList].map(one => '.' + one).join('')
    + ' "' + words(it) + '"';
  const ownText = it => [...it.childNodes].filter(node => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
  // Where the lines of its text are, without what is scrolled or cut out of sight.
  const linesOf = it => {
    const frames = [it, ...above(it)].filter(one => getComputedStyle(one).overflowY !== 'visible').map(one => one.getBoundingClientRect());
    const range = document.createRange();
    return ownText(it).flatMap(node => {
      range.selectNode(node);
      return [...range.getClientRects()].filter(box => box.width > 2 && box.height > 2
        && frames.every(frame => box.top > frame.top - 2 && box.bottom < frame.bottom + 2
          && box.left > frame.left - 2 && box.right < frame.right + 2));
    });
  };
  const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 3;

  return {
    // Sticks out at the right of the window, so that a reader has to scroll in two directions (WCAG 1.4.10).
    tooWide() {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const guilty = all().filter(it => shown(it) && it.getBoundingClientRect().right > clientWidth + 1);
      return [`page is ${scrollWidth} wide in ${clientWidth}: ${guilty.slice(-3).map(name).join(', ')}`];
    },

    // Text that does not fit a box that hides the rest; what is shortened after some lines on purpose leads to the whole text.
    cutOff() {
      return all().filter(it => {
        const style = getComputedStyle(it);
        const hides = [style.overflowX, style.overflowY].some(one => one === 'hidden' || one === 'clip');
        return hides && shown(it) && style.webkitLineClamp === 'none' && words(it)
          && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1);
      }).map(it => 'cut off: ' + name(it));
    },

    // Two texts in one place.
    overlapping() {
      const lines = all().filter(it => ownText(it).length && shown(it)).flatMap(it => linesOf(it).map(box => ({ it, box })))
        .sort((a, b) => a.box.top - b.box.top);
      const found = new Set();
      lines.forEach((one, i) => {
        for (let j = i + 1; j < lines.length && lines[j].box.top < one.box.bottom; j++) {
          const other = lines[j];
          if (other.it !== one.it && meet(one.box, other.box)) found.add(`overlap: ${name(one.it)} and ${name(other.it)}`);
        }
      });
      return [...found];
    },

    // In the reader's own colours only lines are left to tell a button from a text, or this page from the others of a menu.
    vague() {
      const line = it => ['borderBottomWidth', 'borderBottomStyle', 'borderBottomColor'].map(one => getComputedStyle(it)[one]).join(' ');
      const invisible = it => /^0px| none /.test(line(it)) || line(it).endsWith(getComputedStyle(document.body).backgroundColor);
      const likeOthers = it => [...it.closest('ul').querySelectorAll('a:not([aria-current])')].some(other => line(other) === line(it));
      return [
        ...all().filter(it => it.matches('.button, .chip, .input, .card, .call, .box, .alert, .strip a') && shown(it) && invisible(it)),
        ...all().filter(it => it.matches('nav ul [aria-current]') && shown(it) && (invisible(it) || likeOthers(it))),
      ].map(it => 'has no line of its own: ' + name(it));
    },

    // Does not scroll away and leaves less than half of the window to the page.
    covering() {
      return all().filter(it => ['sticky', 'fixed'].includes(getComputedStyle(it).position) && shown(it)
          && it.getBoundingClientRect().height > innerHeight / 2)
        .map(it => `stays put and takes ${Math.round(it.getBoundingClientRect().height)} of ${innerHeight}: ${name(it)}`);
    },
  };
})();
