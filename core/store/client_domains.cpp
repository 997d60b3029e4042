// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/client_domains.h"

#include <algorithm>

namespace fractal::client_domains {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestDomain = 253; // RFC 1035 §2.3.4
constexpr qsizetype longestLabel = 63;

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && label.front() != u'-' && label.back() != u'-'
        && std::ranges::all_of(label, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
}

bool isDomain(QStringView domain)
{
    const auto labels = domain.split(u'.');
    return domain.size() <= longestDomain && labels.size() > 1 && std::ranges::all_of(labels, isLabel);
}

bool isBelow(const QString &host, QStringView domain)
{
    return host.size() > domain.size() + 1 && host.endsWith(domain) && host[host.size() - domain.size() - 1] == u'.';
}

Failure notADomain(const QString &text)
{
    return failure(ErrorCode::ValidationFailed, u"\"%1\" is not a domain such as claude.ai"_s.arg(text.left(longestDomain)),
                   u"domain"_s);
}

} // namespace

bool isAllowed(const QString &host, const QStringList &entries)
{
    const QString lower = host.toLower();
    return std::ranges::any_of(entries, [&](const QString &entry) {
        if (entry.startsWith("*."_L1))
            return isBelow(lower, QStringView{entry}.sliced(2));
        return entry == "*"_L1 || entry == lower;
    });
}

bool isBlocked(const QString &host, const QStringList &entries)
{
    const QString lower = host.toLower();
    return std::ranges::any_of(entries, [&](const QString &entry) { return entry == lower || isBelow(lower, entry); });
}

Result<QString> checkBlocked(const QString &domain)
{
    const QString lower = domain.trimmed().toLower();
    return isDomain(lower) ? Result<QString>{lower} : notADomain(domain);
}

Result<QString> checkAllowed(const QString &entry)
{
    const QString lower = entry.trimmed().toLower();
    const QStringView bare = lower.startsWith("*."_L1) ? QStringView{lower}.sliced(2) : QStringView{lower};
    return lower == "*"_L1 || isDomain(bare) ? Result<QString>{lower} : notADomain(entry);
}

} // namespace fractal::client_domains
