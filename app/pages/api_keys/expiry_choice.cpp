// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/api_keys/expiry_choice.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>

#include <array>

namespace fractal::api_connection {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int never = 0;
constexpr int onADay = -1;
constexpr int year = 365;
constexpr std::array choices{30, 90, year, onADay, never}; // days

} // namespace

ExpiryChoice::ExpiryChoice(QWidget *parent) : QWidget{parent}, m_choice{new QComboBox{this}}, m_day{new QLineEdit{this}}
{
    m_choice->setObjectName(u"expires"_s);
    m_choice->setFocusPolicy(Qt::StrongFocus);
    m_day->setObjectName(u"expiryDay"_s);
    m_day->setMaxLength(20);
    for (const int days : choices)
        m_choice->addItem({}, days);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_choice, 1);
    row->addWidget(m_day, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        m_day->setVisible(m_choice->currentData().toInt() == onADay);
        emit changed();
    });
    connect(m_day, &QLineEdit::textChanged, this, &ExpiryChoice::changed);
    reset();
    retranslate();
}

void ExpiryChoice::reset()
{
    m_choice->setCurrentIndex(m_choice->findData(year));
    m_day->clear();
    m_day->hide();
}

bool ExpiryChoice::isChanged() const
{
    return m_choice->currentData().toInt() != year;
}

Result<std::optional<Instant>> ExpiryChoice::expiry(Instant now, const QByteArray &timeZone) const
{
    const int days = m_choice->currentData().toInt();
    if (days == never)
        return std::optional<Instant>{};
    if (days != onADay)
        return std::optional{now + 24h * days};
    const QTimeZone zone{timeZone.isEmpty() ? "UTC"_ba : timeZone};
    const QDate day = QDate::fromString(m_day->text().trimmed(), Qt::ISODate);
    const Instant end{day.isValid() ? day.addDays(1).startOfDay(zone).toMSecsSinceEpoch() : 0};
    if (end <= now)
        return failure(ErrorCode::ValidationFailed, u"an API key expires on a day that is still to come"_s, u"expires"_s);
    return std::optional{end};
}

void ExpiryChoice::retranslate()
{
    for (int i = 0; i < m_choice->count(); ++i) {
        const int days = m_choice->itemData(i).toInt();
        m_choice->setItemText(i,
                              days == never        ? tr("Never")
                                  : days == onADay ? tr("At the end of a day")
                                  : days == year   ? tr("In a year")
                                                   : tr("In %n days", nullptr, days));
    }
    m_day->setPlaceholderText(tr("2027-12-31"));
    m_day->setAccessibleName(tr("The last day, as year-month-day"));
    m_day->setToolTip(tr("The last day, as year-month-day"));
}

} // namespace fractal::api_connection
