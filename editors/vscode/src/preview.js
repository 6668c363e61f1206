'use strict';

const { spawn } = require('child_process');
const { commandOf } = require('./command');

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\//;

/** Servers that show sites on this machine, one for each folder of reports. */
class Previews {
  #servers = new Map();

  /**
   * The address of a folder's site; its server is started where none runs.
   * @param {string} folder
   * @param {unknown} setting that of the command
   * @param {string} [language]
   * @returns {Promise<string>}
   */
  addressOf(folder, setting, language) {
    const running = this.#servers.get(folder);
    if (running) return running.address;
    const { command, args } = commandOf(setting, ['serve', '--reports', folder, '--port', '0', ...(language ? ['--lang', language] : [])]);
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const server = { child, address: this.#begin(child) };
    this.#servers.set(folder, server);
    const forget = () => this.#servers.get(folder) === server && this.#servers.delete(folder);
    child.once('exit', forget);
    child.once('error', forget);
    return server.address;
  }

  /** Ends all servers. */
  dispose() {
    for (const { child } of this.#servers.values()) child.kill();
    this.#servers.clear();
  }

  #begin(child) {
    return new Promise((resolve, reject) => {
      let said = '';
      let complaint = '';
      child.stdout.setEncoding('utf8').on('data', text => {
        // What comes after the address is for nobody, but has to be read.
        if (said.length > 10000) return;
        said += text;
        const address = said.includes('\n') && ADDRESS.exec(said);
        if (address) resolve(address[0]);
      });
      child.stderr.setEncoding('utf8').on('data', text => { complaint = (complaint + text).slice(-2000); });
      child.once('error', reject);
      child.once('close', code => reject(new Error(complaint.trim() || `reportc serve: ${code}`)));
    });
  }
}

module.exports = { Previews };
