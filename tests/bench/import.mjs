// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Work orders from a CSV file: `fractal-one-server import` into a site that has their assets, against the sqlite3 shell's .import
// of the stored rows into a bare table with the same indexes.
//   ./dev bench import     $BENCH_ROWS (1000000); needs the site of ./dev bench scale
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const rows = Number(process.env.BENCH_ROWS ?? 1_000_000);
const folder = join(process.env.FRACTAL_BIN_DIR, '../../scale');
const source = join(folder, 'site/site.db');
if (!existsSync(source)) throw new Error('first: ./dev bench scale');
const place = mkdtempSync(join(folder, 'import-'));
const program = join(process.env.FRACTAL_BIN_DIR, 'fractal-one-server');

const shell = (database, commands) => execFileSync('sqlite3', ['-bail', database], { input: commands, encoding: 'utf8', maxBuffer: 1e8, stdio: ['pipe', 'pipe', 'inherit'] });
const ours = (...args) => execFileSync(program, ['--data', join(place, 'site'), ...args], { encoding: 'utf8', maxBuffer: 1e8, input: 'a long password of the bench\n', stdio: ['pipe', 'pipe', 'inherit'] });
function timed(work) {
    const began = performance.now();
    work();
    return (performance.now() - began) / 1000;
}

const day = column => `strftime('%Y-%m-%d %H:%M:%S', w.${column} / 1000, 'unixepoch') AS ${column.replace('_at', '')}`;
function writeFiles() {
    shell(source, `.headers on
.mode csv
.once '${place}/assets.csv'
SELECT code, name, kind FROM assets WHERE code LIKE 'EX-%';
.once '${place}/orders.csv'
SELECT 'N-' || w.id AS code, w.title, w.status, w.type, w.priority, a.code AS asset, ${day('created_at')}, ${day('due_at')}, ${day('started_at')},
  ${day('finished_at')}, ${day('completed_at')}, w.system, w.part, w.action, w.failure_mode, printf('%.2f', w.cost_minor / 100.0) AS cost
  FROM work_orders w JOIN assets a ON a.id = w.asset_id WHERE a.code LIKE 'EX-%' LIMIT ${rows};
`);
}

/** The rows as they were stored, and a table that has nothing but their columns and indexes. */
function bareImport() {
    const site = join(place, 'site/site.db');
    const columns = shell(site, "SELECT name FROM pragma_table_info('work_orders') WHERE name <> 'deleted_at';").trim().split('\n');
    shell(site, `.mode csv\n.once '${place}/stored.csv'\nSELECT ${columns.join(', ')} FROM work_orders;\n`);
    const indexes = shell(site, "SELECT replace(sql, char(10), ' ') || ';' FROM sqlite_master WHERE tbl_name = 'work_orders' AND type = 'index' AND sql IS NOT NULL;")
        .replaceAll(/ WHERE deleted_at IS NULL| AND deleted_at IS NULL|, deleted_at/g, '');
    const types = shell(site, "SELECT name || ' ' || type || iif(pk, ' PRIMARY KEY', '') FROM pragma_table_info('work_orders') WHERE name <> 'deleted_at';").trim().split('\n').join(', ');
    const bare = join(place, 'bare.db');
    shell(bare, `PRAGMA journal_mode = WAL;\nCREATE TABLE work_orders (${types});\n${indexes}`);
    return timed(() => shell(bare, `PRAGMA synchronous = FULL;\n.mode csv\n.import '${place}/stored.csv' work_orders\n`));
}

try {
    writeFiles();
    ours('init', '--admin', 'admin', '--password-stdin');
    ours('import', 'assets', join(place, 'assets.csv'));
    const took = timed(() => ours('import', 'work-orders', join(place, 'orders.csv')));
    const bare = bareImport();
    const figures = [['fractal-one-server import', took], ["the sqlite3 shell's .import, bare table, same indexes", bare]];
    for (const [name, seconds] of figures) console.log(`${name.padEnd(56)}${seconds.toFixed(1).padStart(8)} s${Math.round(rows / seconds).toLocaleString('en').padStart(10)} rows/s`);
    console.log(`${rows.toLocaleString('en')} work orders; ${(bare / took).toFixed(2)} of the shell's speed`);
} finally {
    rmSync(place, { recursive: true, force: true });
}
