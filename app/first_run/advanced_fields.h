// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/prompter.h"
#include "app/widgets/form.h"
#include "core/store/database.h"

#include <QWidget>

namespace fractal {

/// What most people need not know: folder, PostgreSQL, a site that is there already. Folded until somebody asks for it.
class AdvancedFields : public QWidget {
    Q_OBJECT

public:
    AdvancedFields(Prompter &prompter, const StoreLocation &place, QWidget *parent);

    [[nodiscard]] StoreLocation place() const;
    void setOpen(bool isOpen);
    void complainOfFolder(const QString &problem);
    void complainOfAddress(const QString &problem);
    void clearProblems();
    void retranslate();

signals:
    void openRequested(const fractal::StoreLocation &place);
    void entered(); ///< Enter in one of the fields

private:
    void chooseSite();
    Prompter &m_prompter;
    QPushButton *m_toggle;
    look::Text *m_summary;
    look::Form *m_body;
    look::FormRow *m_folderRow;
    look::FormRow *m_addressRow;
    QLineEdit *m_folder;
    QLineEdit *m_address;
    QPushButton *m_open;
};

} // namespace fractal
