'use strict';

const assert = require('node:assert/strict');
const fs = require('node:fs');
const path = require('node:path');
const test = require('node:test');
const { pageOf, reportsFolderOf } = require('../src/places');
const { Previews } = require('../src/preview');
const { command, reports } = require('./server');

test('the page of a report is served, from one server for a folder', { timeout: 120000 }, async () => {
  const previews = new Previews();
  try {
    const file = path.join(reports, 'suqian', '2024.yaml');
    const folder = reportsFolderOf(file);
    const [address, again] = await Promise.all([previews.addressOf(folder, command), previews.addressOf(folder, command)]);
    assert.equal(again, address);

    const answer = await fetch(address + pageOf(fs.readFileSync(file, 'utf8')));
    assert.equal(answer.status, 200);
    assert.match(await answer.text(), /<h1[^>]*>[^<]*2024/u);
  } finally {
    previews.dispose();
  }
});

test('what reportc complains of is said, and the next try begins anew', { timeout: 120000 }, async () => {
  const previews = new Previews();
  try {
    const first = previews.addressOf(reports, command, 'fr');
    await assert.rejects(first, /--lang/);
    assert.match(await previews.addressOf(reports, command, 'en'), /^http:/);
  } finally {
    previews.dispose();
  }
});

test('a command that is not there is said', async () => {
  await assert.rejects(new Previews().addressOf(reports, 'no-such-reportc'), /no-such-reportc/);
});
