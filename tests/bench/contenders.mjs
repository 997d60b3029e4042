// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks share: programs that are started and measured, the load generator, medians.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export const seconds = Number(process.env.BENCH_SECONDS ?? 8);
export const rounds = Number(process.env.BENCH_ROUNDS ?? 3);
export const connections = Number(process.env.BENCH_CONNECTIONS ?? 16);
export const starts = 7;
export const program = join(process.env.FRACTAL_BIN_DIR, 'fractal-one-server');

export const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
export const residentMegabytes = pid => Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)[1]) / 1024;
const ticksPerSecond = 100; // USER_HZ on every Linux
/** Processor time of a process so far, in seconds. */
function processorTime(pid) {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Starts a program that prints "listening on"; milliseconds from the start to that line. */
async function start(command, args, env, stdio = ['ignore', 'pipe', 'inherit']) {
    const began = performance.now();
    const child = spawn(command, args, { env, stdio });
    for await (const line of createInterface({ input: child.stdout })) {
        const [, url] = line.match(/^listening on (\S+)/) ?? [];
        if (url) return { child, url, ready: performance.now() - began };
    }
    throw new Error(`${command} did not start`);
}

export function stop({ child }) {
    const ended = new Promise(resolve => child.on('close', resolve));
    child.kill('SIGTERM');
    return ended;
}

/** Started several times: the median until it is ready, and its memory then; the last one goes on running. */
export async function launch(contender) {
    const figures = { ready: [], idle: [] };
    for (let i = 0; i < starts; ++i) {
        if (contender.running) await stop(contender.running);
        contender.running = await start(...contender.command);
        figures.ready.push(contender.running.ready);
        figures.idle.push(residentMegabytes(contender.running.child.pid));
    }
    Object.assign(contender, { ready: median(figures.ready), idle: median(figures.idle) });
}

/** One run of wrk, one thread, with a script that ends with a line of FIGURES; every call must be answered well. */
export function load(contender, { script, path, environment, forSeconds = seconds, what = '', open = connections }) {
    const before = processorTime(contender.running.child.pid);
    const output = execFileSync('wrk', ['-t1', `-c${open}`, `-d${forSeconds}s`, '--timeout', '30s', '-s', join(import.meta.dirname, script),
        contender.running.url + path], { env: { ...process.env, ...environment }, encoding: 'utf8' });
    const figures = JSON.parse(output.match(/^FIGURES (.*)$/m)[1]);
    assert.equal(figures.bad, 0, `${contender.name} ${what}: ${figures.bad} calls went wrong`);
    const spent = processorTime(contender.running.child.pid) - before;
    return { perSecond: figures.calls / figures.seconds, microseconds: spent * 1e6 / figures.calls, ...figures };
}

/** A line of a table: the first cell to the left, the others to the right. */
export function showLine(cells) {
    console.log(cells.map((cell, i) => i ? String(cell).padStart(13) : cell.padEnd(46)).join(''));
}
