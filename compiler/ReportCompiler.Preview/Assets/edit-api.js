// What the server is asked, with the token of the printed address. The token is kept for this address alone; it goes into no cookie and no link.
const key = 'reportc-token';

const given = new URLSearchParams(location.hash.slice(1)).get('token');
if (given) {
  localStorage.setItem(key, given);
  history.replaceState(null, '', location.pathname + location.search);
}

let language = document.documentElement.lang;

// The language of the answers: that of the words of the page, which need not be that of the form.
export const speak = (tag) => { language = tag; };

export const mayEdit = () => localStorage.getItem(key) !== null;

// A refusal of the server, with its status and, where the file has changed meanwhile, what it holds now.
export class Refused extends Error {
  constructor(status, answer) {
    super(answer.problem);
    this.status = status;
    this.now = answer.now;
  }
}

export const ask = async (what, body, query = {}) => {
  const address = '/-/edit/' + what + '?' + new URLSearchParams({ lang: language, ...query });
  const answer = await fetch(address, {
    method: body ? 'POST' : 'GET',
    headers: { 'X-Reportc-Token': localStorage.getItem(key) ?? '', ...(body ? { 'Content-Type': 'application/json' } : {}) },
    body: body ? JSON.stringify(body) : undefined,
  });
  const text = await answer.text();
  if (!answer.ok) throw new Refused(answer.status, text ? JSON.parse(text) : { problem: String(answer.status) });
  return text ? JSON.parse(text) : null;
};
