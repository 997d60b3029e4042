// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace fractal::oauth {

/// The parameters of a query or of an application/x-www-form-urlencoded body, in the order of arrival. Strict and
/// bounded: a broken escape, text that is not UTF-8, or more than 100 parameters, and there is no form at all.
class Form {
public:
    /// The value of `opaque` may hold any bytes: it is only ever given back (`state`).
    [[nodiscard]] static std::optional<Form> parse(QByteArrayView encoded, QByteArrayView opaque = {});

    /// RFC 6749 §3.1: a parameter without a value is as good as omitted.
    [[nodiscard]] bool has(QByteArrayView name) const { return !bytes(name).isEmpty(); }
    [[nodiscard]] QByteArray bytes(QByteArrayView name) const; ///< the first; empty when there is none
    [[nodiscard]] QString text(QByteArrayView name) const { return QString::fromUtf8(bytes(name)); }
    [[nodiscard]] QList<QByteArray> all(QByteArrayView name) const; ///< the empty ones too
    [[nodiscard]] bool isRepeated(QByteArrayView name) const { return all(name).size() > 1; }
    /// A name that is there more than once; `allowed` may be.
    [[nodiscard]] std::optional<QByteArray> repeated(QByteArrayView allowed = {}) const;

    void add(const QByteArray &name, const QByteArray &value) { m_pairs.append({name, value}); }
    /// The form again, with everything escaped that is not unreserved (RFC 3986 §2.3).
    [[nodiscard]] QByteArray encoded() const;

private:
    QList<QPair<QByteArray, QByteArray>> m_pairs;
};

/// Is the media type of a request's body application/x-www-form-urlencoded, whatever its parameters?
[[nodiscard]] bool isFormType(QByteArrayView contentType);

/// One name or value, with "+" as a blank; nothing when an escape is broken.
[[nodiscard]] std::optional<QByteArray> formDecoded(QByteArrayView text);

} // namespace fractal::oauth
