'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const { commandOf, optionsOf } = require('../src/command');
const { pageOf, reportsFolderOf, selectorOf } = require('../src/places');
const { reports } = require('./server');

const own = file => fs.readFileSync(path.join(__dirname, '..', file), 'utf8');
const manifest = JSON.parse(own('package.json'));

test('the setting names a program or a list', () => {
  assert.deepEqual(commandOf('reportc', ['lsp']), { command: 'reportc', args: ['lsp'] });
  assert.deepEqual(commandOf('C:\\Program Files\\reportc.exe', ['lsp']), { command: 'C:\\Program Files\\reportc.exe', args: ['lsp'] });
  assert.deepEqual(commandOf(['dotnet', 'reportc'], ['lsp']), { command: 'dotnet', args: ['reportc', 'lsp'] });
  for (const nothing of [undefined, '', ' ', [], [3]]) assert.deepEqual(commandOf(nothing, ['lsp']), { command: 'reportc', args: ['lsp'] });
  assert.deepEqual([optionsOf('zh'), optionsOf('')], [{ language: 'zh' }, {}]);
});

test('a file belongs to the nearest register upwards', () => {
  assert.equal(reportsFolderOf(path.join(reports, 'suqian', '2024.yaml')), reports);
  assert.equal(reportsFolderOf(path.join(reports, 'agencies.yaml')), reports);
  assert.equal(reportsFolderOf(path.join(path.parse(reports).root, 'nowhere', '2024.yaml')), undefined);
});

test('files are those below a register, whatever its folder is called', () => {
  assert.deepEqual(selectorOf(['/a/re[po]rts/agencies.yaml', 'C:/b/agencies.yaml']).map(filter => filter.pattern), [
    '/a/re?po?rts/**/*.{yaml,yml}', 'C:/b/**/*.{yaml,yml}']);
  assert.ok(selectorOf(['/a/agencies.yaml']).every(filter => filter.scheme === 'file' && filter.language === 'yaml'));
});

test('the page of a report is found by its head', () => {
  assert.equal(pageOf('agency: suqian\nyear: 2024\n'), 'suqian/2024/');
  assert.equal(pageOf('agency: "suqian"  # a city\r\nyear: \'2024\'\r\n'), 'suqian/2024/');
  assert.equal(pageOf('text:\n  agency: suqian\n  year: 2024\n'), '');
  assert.equal(pageOf('agency: ../x\nyear: 2024\n'), '');
  assert.equal(pageOf('agencies: []\n'), '');
});

test('what the manifest says is there, in both languages', () => {
  const english = JSON.parse(own('package.nls.json'));
  const chinese = JSON.parse(own('package.nls.zh-cn.json'));
  const named = [...own('package.json').matchAll(/"%([a-z]+)%"/g)].map(match => match[1]).sort();
  assert.deepEqual(Object.keys(english).sort(), named);
  assert.deepEqual(Object.keys(chinese).sort(), named);

  const code = own('src/extension.js');
  for (const { command } of manifest.contributes.commands) assert.ok(code.includes(`registerCommand('${command}'`), command);
  const read = [...code.matchAll(/settings\(\)\.get\('([a-z]+)'\)/g)].map(match => `reportCompiler.${match[1]}`);
  assert.deepEqual([...new Set(read)].sort(), Object.keys(manifest.contributes.configuration.properties).sort());
});

test('labels, ordinals and placeholders are coloured, and nothing else', () => {
  const { patterns: [label, placeholder] } = JSON.parse(own('syntaxes/labels.tmLanguage.json'));
  const parts = (rule, text) => new RegExp(rule.match, 'u').exec(text)?.slice(1).filter(part => part);
  assert.deepEqual(parts(label, '  （一）予以公开: [1, 2]'), ['（一）', '予以公开']);
  assert.deepEqual(parts(label, '三、本年度办理结果:'), ['三、', '本年度办理结果']);
  assert.deepEqual(parts(label, '    "1.属于国家秘密": 0'), ['"', '1.', '属于国家秘密']);
  for (const other of ['  granted: 1', '    三、办理结果', '  - 一、办理结果', '# 三、办理结果：', 'date: 2024-01-01']) assert.equal(parts(label, other), undefined, other);
  assert.deepEqual(parts(placeholder, '全年{{ requests.received.total }}件'), ['{{', 'requests.received.total', '}}']);
  assert.equal(parts(placeholder, '{ received: [1], x: {a: 1} }'), undefined);
});
