// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/accounts/location_field.h"

#include "core/maintenance/assets.h"

#include <QCompleter>
#include <QStandardItemModel>

namespace fractal::accounts {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostOffers = 20;
constexpr int longestText = 100;
constexpr Permission seesAssets{Resource::Assets, Action::View};

} // namespace

LocationField::LocationField(Office &office, QWidget *parent)
    : QLineEdit{parent},
      m_office{office},
      m_offers{new QStandardItemModel{this}}
{
    setMaxLength(longestText);
    setClearButtonEnabled(true);
    auto *offers = new QCompleter{m_offers, this};
    offers->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the store has matched them
    offers->setCompletionRole(Qt::UserRole); // the code goes into the field
    setCompleter(offers);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &LocationField::ask);
}

void LocationField::ask()
{
    if (code().isEmpty() || isReadOnly() || !m_office.session.may(seesAssets))
        return;
    assets::Filter filter;
    filter.kinds = {QString{assets::nameOf(assets::Kind::Location)}};
    filter.text = code();
    filter.rows = m_office.session.principal().rows(seesAssets);
    filter.limit = mostOffers;
    m_office.background.read<std::vector<assets::Asset>>(
        this, [filter](Work &work) { return assets::list(work.connection, filter); },
        [this, asked = code()](const Result<std::vector<assets::Asset>> &found) {
            if (!found || asked != code())
                return;
            m_offers->clear();
            for (const assets::Asset &asset : *found) {
                auto *item = new QStandardItem{u"%1  %2"_s.arg(asset.code, asset.name)};
                item->setData(asset.code, Qt::UserRole);
                m_offers->appendRow(item);
            }
            if (hasFocus() && m_offers->rowCount() > 0)
                completer()->complete();
        });
}

} // namespace fractal::accounts
