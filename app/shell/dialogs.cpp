// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/dialogs.h"

#include "app/widgets/parts.h"

#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QVBoxLayout>

namespace fractal {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 420;

/// A dialog without an icon or OK: sentence, field, verbs.
class Sheet : public QDialog {
    Q_OBJECT

public:
    Sheet(QWidget *over, const QString &title, const QString &text)
        : QDialog{over == nullptr ? nullptr : over->window()},
          m_column{new QVBoxLayout{this}}
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(title);
        setWindowModality(Qt::WindowModal);
        setMinimumWidth(dialogWidth);
        m_column->setContentsMargins(24, 20, 24, 20);
        m_column->setSpacing(8);
        auto *heading = new look::Text{look::TextSize::Section, this};
        heading->setText(title);
        heading->setWordWrap(true);
        auto *words = new look::Text{look::TextSize::Body, this};
        words->setObjectName(u"question"_s);
        words->setText(text);
        words->setWordWrap(true);
        m_column->addWidget(heading);
        m_column->addWidget(words);
    }
    QLineEdit *addField(const QString &label)
    {
        auto *words = new QLabel{label, this};
        words->setWordWrap(true);
        auto *field = new QLineEdit{this};
        field->setObjectName(u"field"_s);
        words->setBuddy(field);
        m_column->addSpacing(4);
        m_column->addWidget(words);
        m_column->addWidget(field);
        return field;
    }
    void addNote(const QString &text)
    {
        auto *note = new look::HelpLine{this};
        note->say(text, look::Token::Error);
        m_column->addWidget(note);
    }
    QHBoxLayout *addButtons()
    {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addStretch();
        m_column->addSpacing(12);
        m_column->addLayout(row);
        return row;
    }

private:
    QVBoxLayout *m_column;
};

} // namespace

void Dialogs::ask(QWidget *over, const Question &question, std::function<void(Answer)> answered)
{
    auto *sheet = new Sheet{over, question.title, question.text};
    QLineEdit *typed = question.typedName.isEmpty() ? nullptr
                                                    : sheet->addField(Sheet::tr("Type %1 to go on:").arg(question.typedName));
    QHBoxLayout *row = sheet->addButtons();
    QPushButton *no = look::button(u"no"_s, look::Role::Plain, sheet);
    no->setText(question.no.isEmpty() ? Sheet::tr("Cancel") : question.no);
    QPushButton *yes = look::button(u"yes"_s, question.isDestructive ? look::Role::DestructiveFilled : look::Role::Primary,
                                    sheet);
    yes->setText(question.yes);
    row->addWidget(no);
    // The answer comes when the dialog is gone, so that what follows may open another one.
    const auto answer = std::make_shared<Answer>(Answer::No);
    const auto give = [sheet, answer](QPushButton *button, Answer value) {
        QObject::connect(button, &QPushButton::clicked, sheet, [sheet, answer, value] {
            *answer = value;
            sheet->accept();
        });
    };
    if (!question.other.isEmpty()) {
        QPushButton *other = look::button(u"other"_s, look::Role::Plain, sheet);
        other->setText(question.other);
        row->addWidget(other);
        give(other, Answer::Other);
    }
    row->addWidget(yes);
    give(yes, Answer::Yes);
    QObject::connect(no, &QPushButton::clicked, sheet, &QDialog::reject);
    QObject::connect(sheet, &QDialog::finished, sheet, [answer, answered = std::move(answered)] { answered(*answer); });
    if (typed != nullptr) {
        yes->setEnabled(false);
        QObject::connect(typed, &QLineEdit::textChanged, yes,
                         [yes, name = question.typedName](const QString &text) { yes->setEnabled(text.trimmed() == name); });
    }
    yes->setDefault(!question.isDestructive);
    no->setDefault(question.isDestructive);
    sheet->open();
    if (typed == nullptr)
        (question.isDestructive ? no : yes)->setFocus();
}

void Dialogs::askPassword(QWidget *over, const QString &why, const QString &problem, std::function<void(QString)> answered)
{
    auto *sheet = new Sheet{over, Sheet::tr("Confirm that it is you"), why};
    QLineEdit *field = sheet->addField(Sheet::tr("Your password"));
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(1000);
    if (!problem.isEmpty())
        sheet->addNote(problem);
    QHBoxLayout *row = sheet->addButtons();
    QPushButton *no = look::button(u"no"_s, look::Role::Plain, sheet);
    no->setText(Sheet::tr("Cancel"));
    QPushButton *yes = look::button(u"yes"_s, look::Role::Primary, sheet);
    yes->setText(Sheet::tr("Confirm"));
    yes->setDefault(true);
    row->addWidget(no);
    row->addWidget(yes);
    QObject::connect(no, &QPushButton::clicked, sheet, &QDialog::reject);
    QObject::connect(yes, &QPushButton::clicked, sheet, &QDialog::accept);
    QObject::connect(sheet, &QDialog::finished, sheet, [field, answered = std::move(answered)](int result) {
        answered(result == QDialog::Accepted ? field->text() : QString{});
    });
    sheet->open();
    field->setFocus();
}

void Dialogs::openFile(QWidget *over, const QString &title, const QString &filter, std::function<void(QString)> chosen)
{
    auto *dialog = new QFileDialog{over->window(), title, {}, filter};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(filter.isEmpty() ? QFileDialog::Directory : QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [chosen = std::move(chosen)](const QString &file) { chosen(file); });
    dialog->open();
}

void Dialogs::saveFile(QWidget *over, const QString &title, const QString &name, std::function<void(QString)> chosen)
{
    auto *dialog = new QFileDialog{over->window(), title};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [chosen = std::move(chosen)](const QString &file) { chosen(file); });
    dialog->open();
}

void Dialogs::openAddress(const QUrl &address)
{
    QDesktopServices::openUrl(address);
}

} // namespace fractal

#include "dialogs.moc"
