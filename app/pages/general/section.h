// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"
#include "app/widgets/form.h"
#include "core/store/settings_check.h"

#include <QHash>

namespace fractal::general {

/// A part of the form: shows some of the settings and says what they would be. Its rows are known by the settings' keys.
class Section : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void show(const Settings &settings) = 0;
    virtual void applyTo(Settings &settings) const = 0;
    virtual void setReadOnly(bool isReadOnly) = 0;
    virtual void retranslate() = 0;
    [[nodiscard]] look::FormRow *row(const QString &key) const { return m_rows.value(key); }

signals:
    void changed();

protected:
    look::FormRow *addRow(look::Form *form, const char *key, QWidget *field, QWidget *input = nullptr)
    {
        look::FormRow *row = form->add(QLatin1StringView{key}, field, input);
        m_rows.insert(QLatin1StringView{key}, row);
        return row;
    }

private:
    QHash<QString, look::FormRow *> m_rows;
};

} // namespace fractal::general
