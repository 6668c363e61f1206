'use strict';

/**
 * The program that the setting `reportCompiler.command` names, and what it is given.
 * A list is taken as it is; a text is one program, whose path may hold spaces.
 * @param {unknown} setting
 * @param {string[]} args
 * @returns {{command: string, args: string[]}}
 */
function commandOf(setting, args) {
  const words = (Array.isArray(setting) ? setting : [setting]).filter(word => typeof word === 'string' && word.trim().length > 0);
  const [command, ...first] = words.length > 0 ? words : ['reportc'];
  return { command, args: [...first, ...args] };
}

/**
 * What the server is told when it begins.
 * @param {string | undefined} language
 */
const optionsOf = language => (language ? { language } : {});

module.exports = { commandOf, optionsOf };
