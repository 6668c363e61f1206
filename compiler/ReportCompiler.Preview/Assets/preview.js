// Shows what is wrong with the page at hand, and loads it anew when its data or templates change.
(() => {
  'use strict';
  const zh = document.documentElement.lang.startsWith('zh');
  const say = (english, chinese) => zh ? chinese : english;

  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  };

  const line = (finding) => {
    const item = element('li');
    item.append(element('span', finding.severity, finding.id), ' ');
    if (finding.page) {
      const link = element('a', '', finding.message);
      link.href = '/' + finding.page + (finding.anchor ? '#' + finding.anchor : '');
      item.append(link);
    } else {
      item.append(finding.message);
    }
    item.append(element('div', '', finding.remedy), element('div', 'place', finding.place));
    return item;
  };

  const show = (findings) => {
    const errors = findings.filter((finding) => finding.severity === 'error').length;
    const box = element('details', errors ? 'bad' : '');
    box.id = 'rc-findings';
    box.open = errors > 0;
    box.append(element('summary', '', findings.length === 0
      ? say('Nothing is wrong here.', '未发现问题。')
      : say(`${errors} errors, ${findings.length - errors} others`, `${errors} 个错误，其他 ${findings.length - errors} 项`)));
    const list = element('ol');
    findings.forEach((finding) => list.append(line(finding)));
    if (findings.length > 0) box.append(list);
    document.body.append(box);
    for (const finding of findings) {
      const found = finding.anchor && finding.severity !== 'note' ? document.getElementById(finding.anchor) : null;
      const cell = found && finding.fromEnd ? found.cells[found.cells.length - finding.fromEnd] : found;
      if (cell) {
        cell.classList.add('rc-wrong');
        cell.title = finding.message;
      }
    }
  };

  // What is asked in a dialog is answered first.
  const reload = () => { if (!document.querySelector('dialog[open]')) location.reload(); };

  // The page stays where it was scrolled to: browsers see to that on a reload.
  const follow = () => {
    const events = new EventSource('/-/events');
    events.addEventListener('reload', reload);
    let wasLost = false;
    events.addEventListener('error', () => { wasLost = true; });
    events.addEventListener('open', () => { if (wasLost) reload(); });
    addEventListener('pagehide', () => events.close());
  };

  fetch('/-/findings?page=' + encodeURIComponent(location.pathname))
    .then((answer) => answer.json())
    .then(show)
    .catch(() => {});
  follow();
})();
