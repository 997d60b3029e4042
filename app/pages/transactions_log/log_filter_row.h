// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/moments.h"
#include "app/widgets/parts.h"
#include "core/store/journal_names.h"

#include <QComboBox>
#include <QSettings>

namespace fractal {

/// What of the log is asked for: text, period, person, consumer, refusals, changes; live or not; and the export.
class LogFilterRow : public QWidget {
    Q_OBJECT

public:
    explicit LogFilterRow(QWidget *parent);

    [[nodiscard]] journal::Filter filter(const moments::Reader &reader) const;
    [[nodiscard]] bool isEmpty() const; ///< everything is asked for
    [[nodiscard]] bool isLive() const { return m_live->isChecked(); }
    void clear(); ///< everything, of all time
    void choosePerson(const QString &name);
    void chooseApp(const QString &key);
    void setChoices(const std::vector<journal::Person> &people, const std::vector<journal::App> &apps);
    void setMayExport(bool mayExport) { m_export->setVisible(mayExport); }
    void focusSearch();
    void keep(QSettings &memory) const;
    void restore(const QSettings &memory);
    void retranslate();

signals:
    void changed();
    void liveChanged();
    void exportWanted(const QString &format); ///< "csv", "json"

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refreshLive();
    void openExport();
    static void choose(QComboBox *combo, const QString &id);
    void fill(QComboBox *combo, const QString &all, const std::vector<std::pair<QString, QString>> &items);

    look::SearchField *m_search;
    QComboBox *m_period;
    QComboBox *m_person;
    QComboBox *m_app;
    look::FilterChips *m_chips;
    QPushButton *m_live;
    QPushButton *m_export;
    std::vector<journal::Person> m_people;
    std::vector<journal::App> m_apps;
};

} // namespace fractal
