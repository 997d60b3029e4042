// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/first_run/drop_area.h"
#include "app/first_run/import_page.h"
#include "app/first_run/step_bar.h"
#include "app/session/office.h"

#include <QStackedWidget>

class QVBoxLayout;

namespace fractal {

/// The second screen of the first run: what the person brings along (screens.md §2.9), and the import of it.
class DataPage : public QWidget {
    Q_OBJECT

public:
    explicit DataPage(Office &office, QWidget *parent = nullptr);

signals:
    void finished(); ///< there are records now, or the person starts without any

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Choice {
        look::Text *title = nullptr;
        look::Text *what = nullptr;
        QPushButton *button = nullptr;
    };
    QWidget *makeChoices();
    Choice addChoice(QVBoxLayout &column, const char *icon, const QString &objectName);
    void chooseFile();
    void paste();
    void importFile(const QString &file);
    void lookAround();
    void setBusy(bool isBusy);
    void retranslate();

    Office &m_office;
    QStackedWidget *m_pages;
    QWidget *m_choices;
    look::Text *m_title;
    look::Text *m_sentence;
    DropArea *m_drop;
    Choice m_sample;
    Choice m_empty;
    StepBar *m_bar;
    ImportPage *m_import;
    bool m_isFilling = false; ///< with sample data
};

} // namespace fractal
