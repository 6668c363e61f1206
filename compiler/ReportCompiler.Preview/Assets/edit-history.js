// What git has beside the draft, and the commit.
import { ask } from './edit-api.js';
import { dialog, make, table } from './edit-dom.js';

export const showChanges = async (draft, words) => {
  const lines = await ask('changes', draft);
  const close = make('button', { type: 'button', textContent: words.close });
  const box = dialog(words.changes,
    lines.length === 0 ? make('p', { textContent: words.noChanges })
      : table([words.place, words.before, words.now], lines.map((line) => [line.place, line.before, line.now])),
    make('p', {}, close));
  close.addEventListener('click', () => box.close());
  close.focus();
};

export const commit = (report, words, version, done) => {
  const message = make('input', { id: 'rc-message', required: true, value: report.title, size: 40 });
  const problem = make('p', { className: 'rc-problem', role: 'alert' });
  const cancel = make('button', { type: 'button', textContent: words.cancel });
  const form = make('form', {},
    make('p', {}, make('label', { for: 'rc-message', textContent: words.message }), ' ', message), problem,
    make('p', {}, make('button', { textContent: words.commit }), ' ', cancel));
  const box = dialog(words.commit, form);
  message.focus();
  cancel.addEventListener('click', () => box.close());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      await ask('commit', { file: report.file, version, message: message.value });
      box.close();
      done();
    } catch (refused) {
      problem.textContent = refused.message;
    }
  });
};
