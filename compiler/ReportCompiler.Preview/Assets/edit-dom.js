// Elements made in one line.
export const make = (name, properties = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes('-') || key === 'role' || key === 'for') made.setAttribute(key, value);
    else made[key] = value;
  }
  made.append(...children);
  return made;
};

// A dialog with a heading; it is gone when it is closed.
export const dialog = (heading, ...children) => {
  const before = document.activeElement;
  const box = make('dialog', { className: 'rc-dialog', 'aria-labelledby': 'rc-dialog-heading' },
    make('h2', { id: 'rc-dialog-heading', textContent: heading }), ...children);
  box.addEventListener('close', () => { box.remove(); before?.focus(); });
  document.body.append(box);
  box.showModal();
  return box;
};

// A table of differences: where, and what stands on each side.
export const table = (headings, rows) => make('div', { className: 'rc-scroll', tabIndex: 0, role: 'region', 'aria-label': headings[0] },
  make('table', {},
    make('thead', {}, make('tr', {}, ...headings.map((text) => make('th', { scope: 'col', textContent: text })))),
    make('tbody', {}, ...rows.map(([place, ...sides]) => make('tr', {},
      make('th', { scope: 'row', textContent: place }), ...sides.map((text) => make('td', { textContent: text })))))));
