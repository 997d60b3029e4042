// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QComboBox>

#include <optional>

class QLineEdit;

namespace fractal::api_connection {

/// How long a new API key works: a number of days, up to the end of a day that is typed, or always.
class ExpiryChoice : public QWidget {
    Q_OBJECT

public:
    explicit ExpiryChoice(QWidget *parent);
    void reset(); ///< a year
    [[nodiscard]] bool isChanged() const;
    /// ValidationFailed, of the field "expires", when what was typed is no day or over by then.
    [[nodiscard]] Result<std::optional<Instant>> expiry(Instant now, const QByteArray &timeZone) const;
    [[nodiscard]] QComboBox *input() const { return m_choice; }
    [[nodiscard]] QLineEdit *dayInput() const { return m_day; }
    void retranslate();

signals:
    void changed();

private:
    QComboBox *m_choice;
    QLineEdit *m_day;
};

} // namespace fractal::api_connection
