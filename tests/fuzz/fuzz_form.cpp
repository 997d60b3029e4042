// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Queries and forms: what was read and is written again is read as the same (RFC 6749 appendix B).
#include "server/oauth/form.h"
#include "tests/fuzz/fuzz.h"

namespace fractal::fuzz {

using oauth::Form;

namespace {

constexpr auto names = {"client_id", "redirect_uri", "scope", "resource", "code", "state", "a", ""};

void isReadAgain(const QByteArray &input, QByteArrayView opaque)
{
    const auto form = Form::parse(input, opaque);
    if (!form)
        return;
    const QByteArray written = form->encoded();
    const auto again = Form::parse(written, opaque);
    holds(again.has_value(), "what was written can be read");
    holds(again->encoded() == written, "it is written alike");
    for (const char *name : names) {
        holds(again->all(name) == form->all(name), "every value is the same");
        holds(form->isRepeated(name) == (form->all(name).size() > 1), "repeated is what is there twice");
        holds(!form->has(name) || form->bytes(name) == form->all(name).first(), "the first one counts");
        if (QByteArrayView{name} != opaque)
            holds(form->text(name).toUtf8() == form->bytes(name), "a value is text");
    }
}

} // namespace

void run(const QByteArray &input)
{
    isReadAgain(input, {});
    isReadAgain(input, "state");
    if (const auto decoded = oauth::formDecoded(input)) {
        holds(decoded->size() <= input.size(), "decoding makes nothing longer");
        holds(oauth::formDecoded(decoded->toPercentEncoding()) == decoded, "escapes lead back");
    }
    static_cast<void>(oauth::isFormType(input));
}

} // namespace fractal::fuzz

FRACTAL_FUZZ_TARGET
