// Where each field stands among the rows and columns of its table, whatever headings are merged; and the keys that lead from one to another.
const layOut = (table) => {
  const rows = [];
  const taken = [];
  [...table.rows].forEach((row, line) => {
    const places = [];
    let column = 0;
    for (const cell of row.cells) {
      while (taken[line]?.[column]) column++;
      for (let down = 0; down < cell.rowSpan; down++) {
        taken[line + down] ??= [];
        for (let right = 0; right < cell.colSpan; right++) taken[line + down][column + right] = true;
      }
      const input = cell.querySelector('.rc-field');
      if (input) places.push({ column, input });
      column += cell.colSpan;
    }
    if (places.length > 0) rows.push(places);
  });
  return rows;
};

export class Grid {
  constructor(fields) {
    this.rows = [];
    const tables = new Set([...fields.all.values()].map((field) => field.place.closest('table')));
    for (const table of tables) layOut(table).forEach((places) => this.rows.push({ table, places }));
    this.where = new Map();
    this.rows.forEach((row, line) => row.places.forEach((place, index) => this.where.set(place.input, { line, index, column: place.column })));
  }

  // The field so many rows below, in the same column or the nearest to its left.
  below(input, rows) {
    const from = this.where.get(input);
    for (let line = from.line + rows; this.rows[line]; line += Math.sign(rows)) {
      const places = this.rows[line].places;
      return (places.findLast((place) => place.column <= from.column) ?? places[0]).input;
    }
    return null;
  }

  // The field beside it, over the end of the row into the next.
  beside(input, step) {
    const { line, index } = this.where.get(input);
    return this.rows[line].places[index + step]?.input
      ?? (step > 0 ? this.rows[line + 1]?.places[0].input : this.rows[line - 1]?.places.at(-1).input) ?? null;
  }

  // The fields that a block laid upon a field covers, row by row; nothing beyond the table.
  block(input, lines, columns) {
    const from = this.where.get(input);
    const table = this.rows[from.line].table;
    return Array.from({ length: lines }, (_, down) => {
      const row = this.rows[from.line + down];
      const places = row?.table === table ? row.places : [];
      const first = down === 0 ? from.index : places.findIndex((place) => place.column >= from.column);
      return Array.from({ length: columns }, (_, right) => (first < 0 ? null : places[first + right]?.input ?? null));
    });
  }
}

const go = (target, event) => {
  if (!target) return;
  event.preventDefault();
  target.focus();
  target.select?.();
};

// Within a text that is being changed, left and right move in the text until its end is reached.
const isAtEdge = (input, step) => input.selectionStart === 0 && input.selectionEnd === input.value.length
  || (input.selectionStart === input.selectionEnd && input.selectionStart === (step > 0 ? input.value.length : 0));

export const steer = (root, fields, grid, typed) => {
  root.addEventListener('focusin', (event) => {
    const field = fields.of(event.target);
    if (field) field.entered = field.input.value;
  });
  root.addEventListener('keydown', (event) => {
    const field = fields.of(event.target);
    if (!field || event.isComposing || event.altKey || event.metaKey) return;
    const input = field.input;
    // In a field of several lines, Enter begins a line and the arrow keys move in the text.
    if (input.localName === 'textarea' && event.key !== 'Escape') return;
    const row = grid.rows[grid.where.get(input).line].places;
    switch (event.key) {
      case 'ArrowDown': return go(grid.below(input, 1), event);
      case 'ArrowUp': return go(grid.below(input, -1), event);
      case 'Enter': return event.ctrlKey ? undefined : go(grid.below(input, event.shiftKey ? -1 : 1), event);
      case 'ArrowRight': return !event.shiftKey && isAtEdge(input, 1) ? go(grid.beside(input, 1), event) : undefined;
      case 'ArrowLeft': return !event.shiftKey && isAtEdge(input, -1) ? go(grid.beside(input, -1), event) : undefined;
      case 'Home': return event.ctrlKey ? go(grid.rows[0].places[0].input, event) : isAtEdge(input, -1) ? go(row[0].input, event) : undefined;
      case 'End': return event.ctrlKey ? go(grid.rows.at(-1).places.at(-1).input, event) : isAtEdge(input, 1) ? go(row.at(-1).input, event) : undefined;
      case 'Escape':
        if (!input.readOnly && input.value !== field.entered) {
          event.preventDefault();
          input.value = field.entered;
          input.select?.();
          typed();
        }
    }
  });
};
