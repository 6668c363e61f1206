// A block of cells from a spreadsheet: columns parted by tabs, rows by line ends, a text with either of them in quotes.
export const parse = (text) => {
  const rows = [];
  let row = [];
  let value = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '') + '\n';
  for (let index = 0; index < source.length; index++) {
    const character = source[index];
    if (quoted && character === '"' && source[index + 1] === '"') {
      value += source[++index];
    } else if (character === '"' && (quoted || value === '')) {
      quoted = !quoted;
    } else if (!quoted && (character === '\t' || character === '\n')) {
      row.push(value.trim());
      value = '';
      if (character === '\n') {
        rows.push(row);
        row = [];
      }
    } else {
      value += character;
    }
  }
  if (quoted) return text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').map((line) => line.split('\t').map((one) => one.trim()));
  return rows;
};

// Lays a block upon the fields from the focused one on. Computed cells are left as they are; what the block says of them is compared.
export const lay = (rows, input, fields, grid) => {
  const covered = grid.block(input, rows.length, Math.max(...rows.map((row) => row.length)));
  const result = { count: 0, beyond: 0, before: new Map(), compare: [] };
  rows.forEach((row, down) => row.forEach((value, right) => {
    const field = fields.of(covered[down][right]);
    if (!field) {
      result.beyond += value === '' ? 0 : 1;
    } else if (field.input.readOnly) {
      if (value !== '') result.compare.push({ field, value });
    } else {
      result.before.set(field, field.input.value);
      field.input.value = value;
      result.count++;
    }
  }));
  return result;
};

const plain = (text) => text.replace(/[\s,\u00a0\uff0c]/g, '');

// The computed cells of which the block says otherwise, once they are computed from it.
export const differing = (compare) => compare.filter(({ field, value }) => {
  const [own, pasted] = [plain(field.input.value), plain(value)];
  return own !== pasted && (own === '' || pasted === '' || Number(own) !== Number(pasted));
});
