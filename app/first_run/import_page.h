// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/first_run/faults_table.h"
#include "app/first_run/import_questions.h"
#include "app/first_run/import_work.h"
#include "app/first_run/mapping_table.h"
#include "app/first_run/pasted_cells.h"
#include "app/first_run/step_bar.h"
#include "app/session/office.h"

#include <QWidget>

class QVBoxLayout;

namespace fractal {

/// A file of the person's on its way into the site: which column is what, what is wrong with which row, and then all of it
/// at once (screens.md §2.9). Nothing is written before [Import].
class ImportPage : public QWidget {
    Q_OBJECT

public:
    explicit ImportPage(Office &office, QWidget *parent = nullptr);

    void open(const QString &file);
    void open(std::shared_ptr<PastedCells> cells);
    [[nodiscard]] bool isBusy() const { return m_work.isBusy(); }

signals:
    void imported(const fractal::transfer::Report &report);
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead(QVBoxLayout &column);
    void addBar();
    void retranslate();
    void arrangeTabs();

    void start(const QString &file, const QString &shownName);
    void chooseKind(const QString &kind);
    void chooseAnother();
    void look(bool isFresh); ///< fresh: the header decides again what is what
    void looked(const Result<transfer::Preview> &preview);
    [[nodiscard]] bool triesOtherKind();
    [[nodiscard]] bool recalls();
    void check();
    void checked(const Result<transfer::Report> &report);
    void checkAgain();
    void takeCorrections(); ///< what is typed so far
    void forgetCorrections();
    void importNow();
    void concluded(const Result<transfer::Report> &report);
    void back();
    void refresh(); ///< texts and buttons follow the state
    void showBanner();
    void showFault(const QString &problem);
    [[nodiscard]] transfer::Mapping mapping() const;
    [[nodiscard]] transfer::Options options() const;
    [[nodiscard]] QStringList header() const;
    [[nodiscard]] bool mayImport() const;

    Office &m_office;
    ImportWork m_work;
    look::Text *m_title;
    QPushButton *m_workOrders;
    QPushButton *m_assets;
    look::Text *m_fileText;
    QPushButton *m_another;
    MappingTable *m_columns;
    ImportQuestions *m_questions;
    look::Banner *m_banner;
    FaultsTable *m_faults;
    QWidget *m_filler; ///< takes the place of the faults where there are none
    StepBar *m_bar;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_import;

    QString m_kind;
    QString m_file;
    QString m_shownName;
    std::shared_ptr<PastedCells> m_pasted;
    transfer::Preview m_preview;
    transfer::DialectHints m_dialect; ///< of the preview
    std::vector<transfer::Correction> m_corrections;
    std::optional<transfer::Report> m_report; ///< of the last check
    QString m_problem; ///< why the file cannot be imported as it is
    QString m_note; ///< what the bar says until the next step
    bool m_isKindChosen = false; ///< by the person
    bool m_hasTriedOther = false;
    bool m_hasRecalled = false;
    bool m_isImporting = false;
};

} // namespace fractal
