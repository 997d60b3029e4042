// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connect/secret_copy.h"
#include "app/connect/section.h"
#include "app/connect/small_texts.h"

class QGridLayout;

namespace fractal::connect {

/// The fields of the client's form, in its order and under its names, each with what to copy into it.
class CopySection : public Section {
    Q_OBJECT

public:
    CopySection(const Subject &subject, QWidget *parent);
    void setConsumer(const consumers::Consumer &consumer);
    void retranslate();

private:
    struct Row {
        const pages::ClientField *field;
        look::Text *label;
        CutText *value;
        QPushButton *copy; ///< nullptr: it is chosen there, not pasted
    };
    void addRow(QGridLayout &grid, const pages::ClientField &field, int place);
    [[nodiscard]] QString valueOf(const pages::ClientField &field) const;
    [[nodiscard]] bool isCopyable(const pages::ClientField &field) const;
    void copy(const pages::ClientField &field);
    void tick(const QString &field);
    void fitLabels();
    void refresh();

    Subject m_subject;
    SecretCopy *m_secret;
    consumers::Consumer m_consumer;
    QStringList m_copied;
    look::HelpLine *m_where;
    std::vector<Row> m_rows;
    look::HelpLine *m_then;
    look::HelpLine *m_note;
};

} // namespace fractal::connect
