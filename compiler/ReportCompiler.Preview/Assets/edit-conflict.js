// The file has changed since the page was loaded: what it holds now beside what stands here, in the words of the form.
import { make, table } from './edit-dom.js';

const labelOf = (fields, path) => fields.get(path)?.cell.label ?? path;

// What somebody else changed, and what was changed here as well.
const differences = (fields, prose, now, words) => {
  const shown = (text) => (text === '' ? words.blank : text);
  const rows = [];
  for (const [path, field] of fields.all) {
    const theirs = now.cells[path] ?? '';
    const mine = field.input.readOnly ? field.base : field.input.value;
    if (theirs !== field.base || (mine.trim() !== field.base.trim() && mine.trim() !== theirs.trim())) {
      if (theirs.trim() !== mine.trim()) rows.push([labelOf(fields, path), shown(theirs), shown(mine)]);
    }
  }
  for (const [section, part] of prose.all) {
    const theirs = now.prose[section] ?? '';
    if (theirs !== part.area.value) rows.push([part.heading, shown(theirs), shown(part.area.value)]);
  }
  return rows;
};

export const showConflict = (panel, fields, prose, refused, takesFocus, settle) => {
  const words = panel.words;
  const rows = differences(fields, prose, refused.now, words);
  const keep = make('button', { type: 'button', textContent: words.takeOver });
  const give = make('button', { type: 'button', textContent: words.takeTheirs });
  keep.addEventListener('click', () => settle(refused.now, true));
  give.addEventListener('click', () => settle(refused.now, false));
  panel.tell(refused.message, ...(rows.length > 0 ? [table([words.place, words.theirs, words.mine], rows)] : []),
    make('div', { className: 'rc-buttons' }, keep, ' ', give));
  // Whoever is typing goes on typing; whoever saved is led to the choice.
  if (takesFocus) keep.focus();
};
