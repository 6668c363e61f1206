'use strict';

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');
const { commandOf, optionsOf } = require('./command');
const { REGISTER, pageOf, reportsFolderOf, selectorOf } = require('./places');
const { Previews } = require('./preview');

const previews = new Previews();

let client;
let last = Promise.resolve();

const settings = () => vscode.workspace.getConfiguration('reportCompiler');

exports.activate = context => {
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${REGISTER}`, false, true, false);
  context.subscriptions.push(
    previews,
    watcher,
    watcher.onDidCreate(restart),
    watcher.onDidDelete(restart),
    vscode.workspace.onDidChangeWorkspaceFolders(restart),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('reportCompiler')) {
        previews.dispose();
        restart();
      }
    }),
    vscode.commands.registerCommand('reportCompiler.restart', restart),
    vscode.commands.registerCommand('reportCompiler.preview', preview));
  return restart();
};

exports.deactivate = () => {
  previews.dispose();
  return stop();
};

// One after another: a client that is starting cannot be stopped.
function restart() {
  last = last.then(stop).then(start).catch(problem => { vscode.window.showErrorMessage(`reportc: ${problem.message ?? problem}`); });
  return last;
}

async function start() {
  const registers = await vscode.workspace.findFiles(`**/${REGISTER}`, '**/node_modules/**');
  vscode.commands.executeCommand('setContext', 'reportCompiler.active', registers.length > 0);
  if (registers.length === 0) return;
  client = new LanguageClient('reportCompiler', 'ReportCompiler', commandOf(settings().get('command'), ['lsp']), {
    documentSelector: selectorOf(registers.map(register => register.fsPath)),
    initializationOptions: optionsOf(settings().get('language')),
  });
  await client.start();
}

async function stop() {
  const running = client;
  client = undefined;
  // One that could not start cannot be stopped, and need not be.
  if (running) await running.dispose().catch(() => {});
}

async function preview() {
  const document = vscode.window.activeTextEditor?.document;
  const folder = document?.uri.scheme === 'file' ? reportsFolderOf(document.uri.fsPath) : undefined;
  if (!folder) return;
  try {
    const address = await previews.addressOf(folder, settings().get('command'), settings().get('language'));
    const page = await vscode.env.asExternalUri(vscode.Uri.parse(address + pageOf(document.getText())));
    await vscode.commands.executeCommand('simpleBrowser.api.open', page, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
  } catch (problem) {
    vscode.window.showErrorMessage(`reportc: ${problem.message}`);
  }
}
