// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/scope.h"

#include <algorithm>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestScopeText = 4096; // oauth.md A22

qsizetype indexOfScope(const char *scope)
{
    return scope == nullptr ? -1 : knownScopes().indexOf(QLatin1StringView{scope});
}

/// RFC 6749 §3.3: scope-token = 1*( %x21 / %x23-5B / %x5D-7E )
bool isScopeToken(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'!' && c <= u'~' && c != u'"' && c != u'\\'; });
}

/// -1 for a right that has no scope. Worked out once.
qsizetype indexOfScope(Permission permission)
{
    static const auto indices = [] {
        std::array<qsizetype, permissionCount> list{};
        for (std::size_t i = 0; i < permissionCount; ++i)
            list[i] = indexOfScope(permissionTable[i].scope);
        return list;
    }();
    return indices[indexOf(permission)];
}

} // namespace

const QStringList &knownScopes()
{
    static const QStringList scopes = [] {
        QStringList list;
        for (const PermissionInfo &info : permissionTable) {
            if (info.scope != nullptr && !list.contains(QLatin1StringView{info.scope}))
                list += QString::fromLatin1(info.scope);
        }
        return list;
    }();
    return scopes;
}

ScopeSet ScopeSet::all()
{
    ScopeSet set;
    for (qsizetype i = 0; i < knownScopes().size(); ++i)
        set.m_bits.set(static_cast<size_t>(i));
    return set;
}

ScopeSet ScopeSet::reading()
{
    ScopeSet set;
    for (qsizetype i = 0; i < knownScopes().size(); ++i) {
        if (knownScopes()[i].endsWith(":read"_L1))
            set.m_bits.set(static_cast<size_t>(i));
    }
    return set;
}

std::optional<ScopeSet> ScopeSet::parse(QStringView text)
{
    if (text.size() > longestScopeText)
        return {};
    ScopeSet set;
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        // Decision 3: clients that follow OpenID Connect ask for these; they change nothing here.
        if (word == u"offline_access" || word == u"openid" || word == u"profile" || word == u"email")
            continue;
        const qsizetype index = isScopeToken(word) ? knownScopes().indexOf(word) : -1;
        if (index < 0)
            return {};
        set.m_bits.set(static_cast<size_t>(index));
    }
    return set;
}

QString ScopeSet::toString() const
{
    QStringList words;
    for (qsizetype i = 0; i < knownScopes().size(); ++i) {
        if (m_bits.test(static_cast<size_t>(i)))
            words += knownScopes()[i];
    }
    return words.join(u' ');
}

bool ScopeSet::covers(Permission permission) const
{
    const qsizetype index = indexOfScope(permission);
    return index >= 0 && m_bits.test(static_cast<size_t>(index));
}

ScopeSet ScopeSet::intersected(const ScopeSet &other) const
{
    ScopeSet set;
    set.m_bits = m_bits & other.m_bits;
    return set;
}

ScopeSet ScopeSet::united(const ScopeSet &other) const
{
    ScopeSet set;
    set.m_bits = m_bits | other.m_bits;
    return set;
}

void ScopeSet::add(Permission permission)
{
    const qsizetype index = indexOfScope(permission);
    if (index >= 0)
        m_bits.set(static_cast<size_t>(index));
}

} // namespace fractal
