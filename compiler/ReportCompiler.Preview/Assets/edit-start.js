// On every page: the way to the form of the report at hand, and to a new report.
import { ask, mayEdit } from './edit-api.js';
import { dialog, make } from './edit-dom.js';

const begin = (choice) => {
  const words = choice.words;
  const agency = make('select', { id: 'rc-agency', required: true },
    ...choice.agencies.map((one) => make('option', { value: one.id, textContent: one.name })));
  const year = make('input', { id: 'rc-year', inputMode: 'numeric', required: true, pattern: '[12][0-9]{3}', maxLength: 4, size: 4 });
  const propose = () => { year.value = choice.agencies.find((one) => one.id === agency.value)?.next ?? ''; };
  const problem = make('p', { className: 'rc-problem', role: 'alert' });
  const cancel = make('button', { type: 'button', textContent: words.cancel });
  const form = make('form', {},
    make('p', {}, make('label', { for: 'rc-agency', textContent: words.agency }), ' ', agency),
    make('p', {}, make('label', { for: 'rc-year', textContent: words.year }), ' ', year),
    problem,
    make('p', {}, make('button', { textContent: words.create }), ' ', cancel));
  const box = dialog(words.begin, form);
  const here = location.pathname.split('/')[1];
  if (choice.agencies.some((one) => one.id === here)) agency.value = here;
  propose();
  agency.addEventListener('change', propose);
  cancel.addEventListener('click', () => box.close());
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    try {
      location.href = await ask('new', { agency: agency.value, year: year.value }) + '?edit';
    } catch (refused) {
      problem.textContent = refused.message;
    }
  });
};

if (mayEdit()) {
  const choice = await ask('choices').catch(() => null);
  if (choice) {
    const bar = make('nav', { className: 'rc-start', 'aria-label': choice.words.edit });
    const fillsIn = document.querySelector('meta[name=reportc-fills-in]');
    if (fillsIn) bar.append(make('a', { href: fillsIn.content, textContent: choice.words.edit }));
    const button = make('button', { type: 'button', textContent: choice.words.begin });
    button.addEventListener('click', () => begin(choice));
    bar.append(button);
    document.body.prepend(bar);
  }
}
