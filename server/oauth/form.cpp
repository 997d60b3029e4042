// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/form.h"

#include <QStringDecoder>

#include <algorithm>

namespace fractal::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostParameters = 100;

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Stateless};
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && !text.contains(QChar::Null);
}

} // namespace

std::optional<QByteArray> formDecoded(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '+') {
            out += ' ';
        } else if (c == '%') {
            const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return {};
            out += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            out += c;
        }
    }
    return out;
}

std::optional<Form> Form::parse(QByteArrayView encoded, QByteArrayView opaque)
{
    Form form;
    qsizetype start = 0;
    while (start < encoded.size()) {
        const qsizetype found = encoded.indexOf('&', start);
        const qsizetype end = found < 0 ? encoded.size() : found;
        const QByteArrayView pair = encoded.sliced(start, end - start);
        start = end + 1;
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = formDecoded(equals < 0 ? pair : pair.first(equals));
        const auto value = formDecoded(equals < 0 ? QByteArrayView{} : pair.sliced(equals + 1));
        if (!name || !value || !isUtf8(*name) || (QByteArrayView{*name} != opaque && !isUtf8(*value)))
            return {};
        if (form.m_pairs.size() == mostParameters)
            return {};
        form.add(*name, *value);
    }
    return form;
}

QByteArray Form::bytes(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(m_pairs, [&](const auto &pair) { return QByteArrayView{pair.first} == name; });
    return found == m_pairs.end() ? QByteArray{} : found->second;
}

QList<QByteArray> Form::all(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const auto &[key, value] : m_pairs) {
        if (QByteArrayView{key} == name)
            values += value;
    }
    return values;
}

std::optional<QByteArray> Form::repeated(QByteArrayView allowed) const
{
    for (const auto &[key, value] : m_pairs) {
        if (QByteArrayView{key} != allowed && isRepeated(key))
            return key;
    }
    return {};
}

QByteArray Form::encoded() const
{
    QByteArray out;
    for (const auto &[key, value] : m_pairs) {
        if (!out.isEmpty())
            out += '&';
        out += key.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return out;
}

bool isFormType(QByteArrayView contentType)
{
    const qsizetype end = contentType.indexOf(';');
    const QByteArrayView type = (end < 0 ? contentType : contentType.first(end)).trimmed();
    return type.compare("application/x-www-form-urlencoded"_ba, Qt::CaseInsensitive) == 0;
}

} // namespace fractal::oauth
