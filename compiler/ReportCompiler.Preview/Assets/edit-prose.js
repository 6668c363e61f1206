// The prose of sections as text areas, with the figures of the tables to insert and the page's own rendering beside it.
import { make } from './edit-dom.js';

export class Prose {
  constructor(report, fields, typed, render) {
    this.all = new Map();
    for (const part of report.prose) this.#add(part, report, fields, typed, render);
  }

  changes() {
    const changed = {};
    for (const [section, part] of this.all) {
      if (part.area.value !== part.base) changed[section] = part.area.value;
    }
    return changed;
  }

  rebase(prose, keepsOwn) {
    for (const [section, part] of this.all) {
      const own = part.area.value !== part.base;
      part.base = prose[section] ?? '';
      if (!own || !keepsOwn) part.area.value = part.base;
    }
  }

  headingOf(section) { return this.all.get(section).heading; }

  #add(part, report, fields, typed, render) {
    const section = document.getElementById(part.section);
    if (!section) return;
    const words = report.words;
    const id = 'rc-prose-' + part.section;
    const rows = Math.min(24, 4 + part.text.split('\n').length);
    const area = make('textarea', { id, className: 'rc-prose', value: part.text, rows, 'aria-label': part.heading });
    const guidance = make('p', { className: 'rc-guidance', id: id + '-guidance', textContent: part.guidance });
    if (part.guidance) area.setAttribute('aria-describedby', guidance.id);
    const shown = make('div', { className: 'narrative rc-preview', id: id + '-preview', hidden: true });
    const choice = make('select', { 'aria-label': words.placeholder }, make('option', { value: '', textContent: words.placeholder }));
    const button = make('button', { type: 'button', textContent: words.preview, 'aria-expanded': 'false', 'aria-controls': shown.id });
    section.querySelector('.narrative')?.remove();
    section.append(guidance, area, make('div', { className: 'rc-buttons' }, choice, ' ', button), shown);
    this.all.set(part.section, { area, base: part.text, heading: part.heading });

    area.addEventListener('input', typed);
    // The list is long, and filled when somebody reaches for it.
    choice.addEventListener('focus', () => {
      if (choice.options.length > 1) return;
      for (const [path, field] of fields.all) choice.append(make('option', { value: path, textContent: `${field.cell.label} (${path})` }));
    });
    choice.addEventListener('change', () => {
      if (!choice.value) return;
      area.focus();
      // By a command of the browser, so that its undo knows it.
      document.execCommand('insertText', false, `{{ ${choice.value} }}`);
      choice.value = '';
    });
    button.addEventListener('click', async () => {
      const opens = shown.hidden;
      if (opens) {
        const html = await render(part.section);
        if (html === null) return;
        // The server wrote it as it writes pages: prose has no markup of its own in it.
        shown.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
      }
      shown.hidden = !opens;
      button.textContent = opens ? words.write : words.preview;
      button.setAttribute('aria-expanded', String(opens));
    });
  }
}
