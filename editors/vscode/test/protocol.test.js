'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const { optionsOf } = require('../src/command');
const { reports, startServer, uriOf } = require('./server');

const file = path.join(reports, 'suqian', '2024.yaml');
const uri = uriOf(file);
const sound = fs.readFileSync(file, 'utf8');
const wrong = sound.replace('3, 3525]', '3, 3526]');

const initialized = async (connection, language) => {
  const answer = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uriOf(reports),
    capabilities: { textDocument: { inlayHint: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } } } },
    initializationOptions: optionsOf(language),
  });
  await connection.sendNotification('initialized', {});
  return answer;
};

const findingsOn = connection => {
  const queue = [];
  let wake = () => {};
  connection.onNotification('textDocument/publishDiagnostics', given => {
    if (given.uri === uri) queue.push(given.diagnostics);
    wake();
  });
  return async wanted => {
    for (;;) {
      while (queue.length > 0) {
        const found = queue.shift();
        if (wanted(found)) return found;
      }
      await new Promise(resolve => { wake = resolve; });
    }
  };
};

for (const language of ['en', 'zh']) {
  test(`a slip is found, mended and gone, in ${language}`, { timeout: 120000 }, async () => {
    const { child, connection } = startServer();
    try {
      const next = findingsOn(connection);
      const { capabilities } = await initialized(connection, language);
      assert.ok(capabilities.inlayHintProvider && capabilities.hoverProvider && capabilities.completionProvider);

      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text: wrong } });
      const found = await next(diagnostics => diagnostics.some(finding => finding.code === 'RC3001'));
      const finding = found.find(candidate => candidate.code === 'RC3001');
      assert.match(finding.message, /3525/);
      assert.equal(finding.message.includes('states 3526'), language === 'en');

      const actions = await connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range: finding.range, context: { diagnostics: [finding] } });
      const preferred = actions.find(action => action.isPreferred);
      const edits = preferred.edit.changes?.[uri] ?? preferred.edit.documentChanges[0].edits;
      assert.equal(edits.length, 1);
      assert.equal(edits[0].newText.trim(), '3525');

      await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: sound }] });
      await next(diagnostics => !diagnostics.some(candidate => candidate.code === 'RC3001'));
      assert.ok(Array.isArray(await connection.sendRequest('textDocument/inlayHint', {
        textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 400, character: 0 } } })));

      const ended = new Promise(resolve => child.once('exit', resolve));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      assert.equal(await ended, 0);
    } finally {
      connection.dispose();
      child.kill();
    }
  });
}
