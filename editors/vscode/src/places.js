'use strict';

const fs = require('fs');
const path = require('path');

const REGISTER = 'agencies.yaml';

/**
 * The folder of reports that a file lies in: the nearest one upwards that holds agencies.yaml.
 * @param {string} file
 * @returns {string | undefined}
 */
function reportsFolderOf(file) {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, REGISTER))) return folder;
    if (folder === path.dirname(folder)) return undefined;
  }
}

/**
 * Which files the server is asked about: YAML in and below the folders of reports. For signs that a pattern gives a
 * meaning to, any sign may stand.
 * @param {string[]} registers paths of agencies.yaml
 */
const selectorOf = registers => registers.map(register => ({
  scheme: 'file',
  language: 'yaml',
  pattern: path.dirname(register).replace(/\\/g, '/').replace(/[[\]{}*?]/g, '?') + '/**/*.{yaml,yml}',
}));

/**
 * The path of a report's page from the front page, by what the head of the file says; that of the front page, where it says too little.
 * @param {string} text
 */
function pageOf(text) {
  const head = key => new RegExp(`^${key}:[ \\t]*(["']?)([\\p{L}\\p{N}._-]+)\\1[ \\t]*(?:#.*)?$`, 'mu').exec(text)?.[2];
  const [agency, year] = [head('agency'), head('year')];
  return agency && year ? `${encodeURIComponent(agency)}/${encodeURIComponent(year)}/` : '';
}

module.exports = { REGISTER, pageOf, reportsFolderOf, selectorOf };
