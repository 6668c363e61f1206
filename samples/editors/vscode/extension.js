'use strict';

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

let client;

exports.activate = function () {
  const settings = vscode.workspace.getConfiguration('reportc');
  const [command, ...args] = settings.get('command');
  const language = settings.get('language');
  client = new LanguageClient(
    'reportc',
    'reportc',
    { command, args },
    {
      documentSelector: [{ scheme: 'file', language: 'yaml' }],
      initializationOptions: language ? { language } : {},
    });
  return client.start();
};

exports.deactivate = () => client && client.stop();
