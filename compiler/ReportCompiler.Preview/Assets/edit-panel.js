// What is wrong with the draft: a list that leads to the cells, with the changes that would mend it, and what is said aloud.
import { make } from './edit-dom.js';

const targetOf = (finding, fields) => {
  if (finding.cell) return fields.get(finding.cell)?.input ?? null;
  return finding.section ? document.getElementById('rc-prose-' + finding.section) : null;
};

export class Panel {
  constructor(report, fields, act) {
    this.words = report.words;
    this.fields = fields;
    this.act = act;
    this.status = make('p', { className: 'rc-status', role: 'status' });
    this.notice = make('div', { className: 'rc-notice', role: 'alert' });
    this.counts = make('summary');
    this.list = make('ol', { className: 'rc-list' });
    this.missing = make('details', { className: 'rc-missing' });
    this.details = make('details', { open: true }, this.counts, this.list, this.missing);
    this.buttons = make('div', { className: 'rc-buttons' });
    this.root = make('aside', { className: 'rc-panel', 'aria-label': this.words.findings, lang: report.language }, this.buttons, this.status, this.notice, this.details);
    document.body.append(this.root);
    this.shown = '';
  }

  button(text, press) {
    const button = make('button', { type: 'button', textContent: text });
    button.addEventListener('click', press);
    this.buttons.append(button);
    return button;
  }

  say(text) { this.status.textContent = text; }

  // A message that stays until the next, with whatever can be done about it.
  tell(text, ...more) { this.notice.replaceChildren(...(text ? [make('p', { textContent: text })] : []), ...more); }

  show(findings) {
    const now = JSON.stringify(findings);
    if (now === this.shown) return;
    this.shown = now;
    const words = this.words;
    const wrong = findings.filter((finding) => !finding.missing);
    const missing = findings.filter((finding) => finding.missing);
    const errors = wrong.filter((finding) => finding.severity === 'error').length;
    const parts = [[words.errors, errors], [words.others, wrong.length - errors], [words.missing, missing.length]].filter(([, count]) => count > 0);
    const counted = parts.length === 0 ? words.nothingWrong : parts.map(([word, count]) => `${word}: ${count}`).join(' · ');
    this.counts.textContent = counted;
    this.root.classList.toggle('rc-bad', errors > 0);
    this.list.replaceChildren(...wrong.map((finding) => this.#line(finding)));
    this.missing.hidden = missing.length === 0;
    this.missing.replaceChildren(make('summary', { textContent: `${words.missing}: ${missing.length}` }),
      make('ol', { className: 'rc-list' }, ...missing.map((finding) => this.#line(finding))));
    this.say(counted);
    const marks = new Map();
    for (const finding of wrong.filter((one) => one.cell && one.severity !== 'note')) {
      marks.set(finding.cell, [...(marks.get(finding.cell) ?? []), finding.message]);
    }
    this.fields.mark(marks);
  }

  #line(finding) {
    const target = targetOf(finding, this.fields);
    const text = target
      ? make('button', { type: 'button', className: 'rc-go', textContent: finding.message })
      : make('span', { textContent: finding.message });
    if (target) {
      text.addEventListener('click', () => {
        target.closest('details')?.setAttribute('open', '');
        target.focus();
        target.scrollIntoView({ block: 'center', inline: 'center' });
      });
    }
    const fixes = finding.fixes.map((fix) => {
      const button = make('button', { type: 'button', className: 'rc-fix', textContent: fix.title });
      button.addEventListener('click', () => this.act.fix(fix));
      return button;
    });
    return make('li', {}, make('span', { className: 'rc-' + finding.severity, textContent: finding.id }), ' ', text, ...fixes,
      make('div', { className: 'rc-remedy', textContent: finding.remedy }));
  }
}
