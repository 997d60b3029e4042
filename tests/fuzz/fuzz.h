// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What every fuzz target needs. A target is tests/fuzz/fuzz_<what>.cpp with run(): libFuzzer calls it with one input after
/// another, of at most `longestInput` bytes. What is true for every input is said with `holds`.
namespace fractal::fuzz {

/// A property that does not hold ends the run as a crash does, and libFuzzer keeps the input.
inline void holds(bool property, const char *what)
{
    if (property)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

void run(const QByteArray &input);

} // namespace fractal::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size); // NOLINT(readability-identifier-naming)

/// libFuzzer's entrance. The bytes are copied, so that AddressSanitizer sees each read past their end.
#define FRACTAL_FUZZ_TARGET \
    int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) \
    { \
        fractal::fuzz::run(QByteArray{reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)}); \
        return 0; \
    }
