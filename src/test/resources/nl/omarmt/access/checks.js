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

  const pressable = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
  // What a press on it may hit: its own box, the label around it, or all of a card that its link is stretched over.
  const hitBox = it => {
    if (getComputedStyle(it, '::after').position === 'absolute') {
      it = above(it).find(one => getComputedStyle(one).position !== 'static') ?? it;
    }
    return (it.closest('label') ?? it).getBoundingClientRect();
  };
  const inText = it => getComputedStyle(it).display === 'inline';
  // The name that a screen reader says, as far as this site makes one: a label, or the words that are not hidden from it.
  const spoken = it => {
    const copy = it.cloneNode(true);
    copy.querySelectorAll('[aria-hidden=true]').forEach(one => one.remove());
    return (it.getAttribute('aria-label') ?? copy.textContent).trim().replace(/\s+/g, ' ');
  };

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

    // Two texts in one place; what stays put while the page scrolls under it is the business of covering().
    overlapping() {
      const staysPut = it => [it, ...above(it)].some(one => ['sticky', 'fixed'].includes(getComputedStyle(one).position));
      const lines = all().filter(it => ownText(it).length && shown(it) && !staysPut(it)).flatMap(it => linesOf(it).map(box => ({ it, box })))
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

    // Too small to press: below 44 by 44 with a finger, below 24 with a mouse; a link in a line of text is as high as its line (WCAG 2.5.5, 2.5.8).
    small() {
      const least = (matchMedia('(pointer: coarse)').matches ? 44 : 24) - 0.5;
      return all().filter(it => it.matches(pressable) && shown(it) && !inText(it)).filter(it => {
        const { width, height } = hitBox(it);
        return height < least || width < least;
      }).map(it => `is ${Math.round(hitBox(it).width)} by ${Math.round(hitBox(it).height)}: ${name(it)}`);
    },

    // Has the focus without a line of three pixels around it, or around the frame of the editor, that is in sight; in the button
    // of a date the browser draws its own.
    unmarked() {
      const it = document.activeElement;
      const box = it.getBoundingClientRect();
      const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      const marked = [it, it.closest('.rich')].filter(Boolean).map(one => getComputedStyle(one))
        .some(style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3);
      const itself = it.matches('[type=date], [type=time]') && !it.matches(':focus-visible');
      return it === document.body || (marked || itself) && inSight ? [] : [`focus not to be seen: ${name(it)}`];
    },

    // Two links with one name that lead to different pages, in one list of links of a screen reader.
    ambiguous() {
      const targets = new Map();
      all().filter(it => it.matches('a[href]') && shown(it)).forEach(it => {
        const said = spoken(it).toLowerCase();
        targets.set(said, (targets.get(said) ?? new Set()).add(it.href.replace(/#.*/, '')));
      });
      return [...targets].filter(([, to]) => to.size > 1).map(([said, to]) => `“${said}” leads to ${[...to].join(' and ')}`);
    },

    // No words for a link, button or field.
    nameless() {
      return all().filter(it => it.matches('a[href], button, summary') && shown(it) && !spoken(it)).map(it => 'says nothing: ' + name(it));
    },
  };
})();
