// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/parts.h"

class QGridLayout;
class QVBoxLayout;

namespace fractal::look {

/// One line of a form: label, field, help or what is wrong below the field. The label stands on the baseline of its
/// field's text, or above the field where the form is narrow.
class FormRow : public QWidget {
    Q_OBJECT

public:
    /// `input` takes the focus of the label and the sentence for a screen reader; the field itself where none is given.
    FormRow(const QString &name, QWidget *field, QWidget *input, QWidget *parent);
    void setLabel(const QString &text, bool isRequired = false);
    void setHelp(const QString &text, Token colour = Token::Muted);
    void setProblem(const QString &text); ///< empty: the help is back
    [[nodiscard]] QString label() const { return m_name; }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QString help() const { return m_help->text(); }
    [[nodiscard]] QWidget *input() const { return m_input; }
    void setInput(QWidget *input); ///< another one, where the field makes its inputs anew
    void addBelow(QWidget *widget); ///< under the help
    void setStacked(bool isStacked, int labelWidth);
    [[nodiscard]] int leastWidth() const; ///< of the field and what stands under it; 0 while the row is hidden

private:
    void showHelp();
    QString m_name;
    QString m_helpText;
    Token m_helpColour = Token::Muted;
    QString m_problem;
    Text *m_label;
    QWidget *m_field;
    QWidget *m_input;
    HelpLine *m_help;
    QWidget *m_below = nullptr;
    QGridLayout *m_grid;
    bool m_isStacked = true;
    int m_labelWidth = -1;
};

/// Labels 148 wide, all fields start and end on one vertical, rows 12 apart (mock-ups' README 6 and 7). At most 640 wide.
/// It may always become as narrow as it is with its labels above the fields: what it needs must not depend on how wide it is,
/// or a scroll area goes back and forth between two widths.
class Form : public QWidget {
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);
    /// The row is called row_<name>, its label <name>Label, its help <name>Help.
    FormRow *add(const QString &name, QWidget *field, QWidget *input = nullptr);
    Text *addTitle(const QString &objectName); ///< of a group
    void addWidget(QWidget *widget); ///< across both columns
    void clearProblems();
    /// The first row that has a problem gets the focus. How many have one.
    int focusFirstProblem();
    [[nodiscard]] int labelWidth() const; ///< for what stands below the form and goes on with its two columns

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int leastWidth() const;
    QVBoxLayout *m_column;
    std::vector<FormRow *> m_rows;
};

} // namespace fractal::look
