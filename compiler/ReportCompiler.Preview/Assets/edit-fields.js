// The cells of the page as fields. The table stays as it is laid out: a field takes the place of its figure.
import { make } from './edit-dom.js';

const placeOf = (cell) => {
  const found = document.getElementById(cell.anchor);
  return found && cell.fromEnd ? found.cells[found.cells.length - cell.fromEnd] : found;
};

const describe = (field, words, id) => {
  const parts = [field.cell.last === null ? '' : words.lastYear + ' ' + field.cell.last, field.cell.hint].filter((part) => part);
  const note = make('small', { className: 'rc-last', id: 'rc-last-' + id, textContent: field.cell.last ?? '' });
  note.title = words.lastYear;
  const said = make('span', { className: 'rc-said', id: 'rc-said-' + id, textContent: parts.join(' · ') });
  field.said = said;
  field.input.setAttribute('aria-describedby', said.id);
  note.setAttribute('aria-hidden', 'true');
  return [said, ...(field.cell.last === null ? [] : [note])];
};

export class Fields {
  constructor(cells, words) {
    this.words = words;
    this.all = new Map();
    cells.forEach((cell, index) => this.#add(cell, index));
  }

  get(path) { return this.all.get(path); }

  of(input) { return this.all.get(input?.dataset?.path); }

  // What was typed and differs from the file, by the paths of cells.
  changes() {
    const changed = {};
    for (const [path, field] of this.all) {
      if (!field.input.readOnly && field.input.value.trim() !== field.base.trim()) changed[path] = field.input.value;
    }
    return changed;
  }

  // What the file holds now; a field that was not typed into follows it.
  rebase(cells, keepsOwn) {
    for (const [path, field] of this.all) {
      const own = !field.input.readOnly && field.input.value.trim() !== field.base.trim();
      field.base = cells[path] ?? '';
      if (own && keepsOwn) continue;
      field.input.readOnly = field.cell.derived && field.base === '';
      field.input.value = field.base;
    }
  }

  // What follows from what was typed.
  compute(values) {
    for (const [path, field] of this.all) {
      if (!field.input.readOnly) continue;
      const value = values[path] ?? '';
      if (field.input.value !== value) field.input.value = value;
    }
  }

  mark(wrong) {
    for (const [path, field] of this.all) {
      const messages = wrong.get(path) ?? [];
      const bad = messages.length > 0;
      if (field.input.classList.contains('rc-wrong') === bad && field.wrong === messages.join('\n')) continue;
      field.wrong = messages.join('\n');
      field.input.classList.toggle('rc-wrong', bad);
      if (bad) field.input.setAttribute('aria-invalid', 'true');
      else field.input.removeAttribute('aria-invalid');
      field.input.title = field.wrong;
      field.said.textContent = [field.wrong, field.note].filter((part) => part).join(' · ');
    }
  }

  #add(cell, index) {
    const place = placeOf(cell);
    if (!place) return;
    const isLong = cell.kind === 'list' || cell.text.includes('\n');
    const input = make(isLong ? 'textarea' : 'input', {
      className: 'rc-field', value: cell.text, spellcheck: false, autocomplete: 'off', 'data-path': cell.path,
      'aria-label': cell.label, readOnly: cell.derived && cell.text === '',
    });
    if (cell.kind === 'number') input.inputMode = 'decimal';
    if (isLong) input.rows = Math.max(1, cell.text.split('\n').length);
    if (input.readOnly) input.setAttribute('aria-roledescription', this.words.computed);
    const field = { cell, input, base: cell.text, place };
    place.classList.add('rc-cell');
    place.classList.toggle('rc-number', cell.kind === 'number');
    place.replaceChildren(input, ...describe(field, this.words, index));
    field.note = field.said.textContent;
    this.all.set(cell.path, field);
  }
}
