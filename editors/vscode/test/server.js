'use strict';

const { spawn } = require('node:child_process');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { StreamMessageReader, StreamMessageWriter, createProtocolConnection } = require('vscode-languageserver-protocol/node');
const { commandOf } = require('../src/command');

const reports = path.join(__dirname, '..', '..', '..', 'reports');

// What the tests of the repository run in the place of reportc, as the setting has it.
const command = process.env.REPORTC_COMMAND ? JSON.parse(process.env.REPORTC_COMMAND) : 'reportc';

/** The server as the extension starts it. */
function startServer() {
  const { command: program, args } = commandOf(command, ['lsp']);
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  return { child, connection };
}

module.exports = { command, reports, startServer, uriOf: file => pathToFileURL(file).href };
