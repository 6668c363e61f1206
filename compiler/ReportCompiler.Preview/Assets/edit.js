// The form of a report, filled in: what is typed is looked at by the server as the check would, and written into the data file when it is saved.
import { ask, speak } from './edit-api.js';
import { make } from './edit-dom.js';
import { Fields } from './edit-fields.js';
import { Grid, steer } from './edit-grid.js';
import { differing, lay, parse } from './edit-paste.js';
import { Panel } from './edit-panel.js';
import { Prose } from './edit-prose.js';
import { showConflict } from './edit-conflict.js';
import { commit, showChanges } from './edit-history.js';

class Editor {
  constructor(report) {
    speak(report.language);
    this.report = report;
    this.version = report.draft.version;
    this.steps = [];
    this.compare = [];
    this.findings = [];
    this.waits = false;
    this.isSaving = false;
    this.asks = null;
    this.fields = new Fields(report.cells, report.words);
    this.grid = new Grid(this.fields);
    // A table that has fields needs no stop of its own: Tab leads from the last cell of one to the first of the next.
    for (const row of this.grid.rows) row.table.parentElement.removeAttribute('tabindex');
    this.panel = new Panel(report, this.fields, { fix: (fix) => this.fix(fix) });
    this.prose = new Prose(report, this.fields, () => this.typed(), (section) => this.render(section));
    this.#buttons(report.words);
    steer(document.body, this.fields, this.grid, () => this.typed());
    document.body.addEventListener('input', (event) => { if (this.fields.of(event.target)) this.typed(); });
    document.body.addEventListener('paste', (event) => this.paste(event));
    addEventListener('beforeunload', (event) => { if (this.isChanged) event.preventDefault(); });
    this.take(report.draft);
    this.#follow();
  }

  // Other files, and this one, may change on the disk; what is typed here stays.
  #follow() {
    const events = new EventSource('/-/events');
    events.addEventListener('reload', () => this.typed());
    addEventListener('pagehide', () => events.close());
  }

  get draft() { return { file: this.report.file, version: this.version, cells: this.fields.changes(), prose: this.prose.changes() }; }

  get isChanged() {
    const { cells, prose } = this.draft;
    return Object.keys(cells).length > 0 || Object.keys(prose).length > 0;
  }

  // One question at a time; what is typed meanwhile is asked about next.
  typed() {
    this.state();
    this.waits = true;
    // While the file is being written, its version is in between.
    if (this.isSaving) return null;
    this.asks ??= this.#askOn().finally(() => { this.asks = null; });
    return this.asks;
  }

  async #askOn() {
    while (this.waits) {
      this.waits = false;
      await this.#try(async () => {
        const answer = await ask('draft', this.draft);
        if (!this.waits) this.take(answer);
      });
    }
  }

  take(answer) {
    this.findings = answer.findings;
    this.fields.compute(answer.computed);
    this.panel.show(answer.findings);
    this.#compared();
    this.state();
    document.dispatchEvent(new CustomEvent('reportc-checked'));
  }

  state() {
    const isChanged = this.isChanged;
    this.panel.root.dataset.state = isChanged ? 'changed' : 'same';
    this.saves.disabled = !isChanged;
    this.undoes.disabled = this.steps.length === 0;
    this.told.textContent = isChanged ? this.report.words.unsaved : this.report.words.unchanged;
  }

  fix(fix) {
    this.put(Object.entries(fix.cells).map(([path, value]) => [this.fields.get(path), value]).filter(([field]) => field));
  }

  // Writes several fields at once, as one step that can be undone.
  put(values) {
    const before = new Map(values.map(([field]) => [field, [field.input.value, field.input.readOnly]]));
    for (const [field, value] of values) {
      field.input.readOnly = false;
      field.input.value = value;
    }
    this.steps.push(before);
    return this.typed();
  }

  undo() {
    for (const [field, [value, readOnly]] of this.steps.pop() ?? []) {
      field.input.value = value;
      field.input.readOnly = readOnly;
    }
    return this.typed();
  }

  paste(event) {
    const field = this.fields.of(event.target);
    const text = event.clipboardData.getData('text/plain');
    if (!field || !/[\t\n]/.test(text.replace(/\r?\n$/, ''))) return;
    event.preventDefault();
    const laid = lay(parse(text), field.input, this.fields, this.grid);
    this.steps.push(new Map([...laid.before].map(([one, value]) => [one, [value, one.input.readOnly]])));
    this.compare = laid.compare;
    this.pasted = `${this.report.words.pasted}: ${laid.count}` + (laid.beyond > 0 ? ` · ${this.report.words.beyond}: ${laid.beyond}` : '');
    this.typed();
  }

  // What a pasted block says of computed cells is compared when they are computed.
  #compared() {
    if (!this.pasted) return;
    const words = this.report.words;
    const lines = differing(this.compare).map(({ field, value }) =>
      make('li', { textContent: `${words.differs}: ${field.cell.label}: ${value} / ${field.input.value || words.blank}` }));
    this.panel.tell(this.pasted, ...(lines.length > 0 ? [make('ul', {}, ...lines)] : []));
    this.pasted = null;
    this.compare = [];
  }

  async render(section) {
    let html = null;
    await this.#try(async () => { html = await ask('prose', { ...this.draft, section }); });
    return html;
  }

  async save(isMeant) {
    await this.asks;
    const words = this.report.words;
    if (!isMeant && this.findings.some((finding) => finding.severity === 'error')) {
      const still = make('button', { type: 'button', textContent: words.saveAnyway });
      still.addEventListener('click', () => this.save(true));
      this.panel.tell(words.unchecked, still);
      still.focus();
      return;
    }
    this.isSaving = true;
    await this.#try(async () => {
      const sent = this.draft;
      const answer = await ask('save', sent);
      this.version = answer.version;
      for (const [path, value] of Object.entries(sent.cells)) this.fields.get(path).base = value;
      for (const [section, text] of Object.entries(sent.prose)) this.prose.all.get(section).base = text;
      this.panel.tell(words.saved);
      this.take(answer);
    }, true);
    this.isSaving = false;
    if (this.waits) this.typed();
  }

  settle(now, keepsOwn) {
    this.version = now.version;
    this.steps = [];
    this.fields.rebase(now.cells, keepsOwn);
    this.prose.rebase(now.prose, keepsOwn);
    this.panel.tell('');
    return this.typed();
  }

  async #try(work, isSave = false) {
    try {
      await work();
    } catch (refused) {
      if (refused.now) showConflict(this.panel, this.fields, this.prose, refused, isSave, (now, keepsOwn) => this.settle(now, keepsOwn));
      else this.panel.tell(refused.status ? refused.message : this.report.words.lost);
    }
  }

  #buttons(words) {
    this.saves = this.panel.button(words.save, () => this.save(false));
    this.undoes = this.panel.button(words.undo, () => this.undo());
    this.panel.button(words.changes, () => this.#try(() => showChanges(this.draft, words)));
    if (this.report.canCommit) {
      this.panel.button(words.commit, () => {
        if (this.isChanged) this.panel.tell(words.saveFirst);
        else commit(this.report, words, this.version, () => this.panel.tell(words.committed));
      });
    }
    this.panel.buttons.append(make('a', { href: location.pathname, textContent: words.leave }));
    this.told = make('span', { className: 'rc-told' });
    this.panel.buttons.append(this.told);
    document.querySelector('main h1')?.after(make('p', { className: 'rc-keys', textContent: words.keys }));
  }
}

document.documentElement.classList.add('rc-editing');
try {
  globalThis.reportEditor = new Editor(await ask('report', null, { page: location.pathname }));
} catch (refused) {
  document.body.prepend(make('p', { className: 'rc-problem', role: 'alert', textContent: refused.message }));
}
