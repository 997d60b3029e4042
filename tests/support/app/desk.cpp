// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/app/desk.h"

#include "app/widgets/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTabBar>
#include <QTranslator>

namespace fractal::test {

using namespace Qt::StringLiterals;

struct Desk::Parts {
    QTemporaryDir folder;
    QSettings memory{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    Clipboard clipboard;
    std::unique_ptr<look::Toasts> toasts;
    QTranslator translator;
};

void ScriptedPrompter::ask(QWidget *, const Question &question, std::function<void(Answer)> answered)
{
    asked += question;
    const Answer answer = answers.empty() ? Answer::No : answers.front();
    if (!answers.empty())
        answers.pop_front();
    answered(answer);
}

void ScriptedPrompter::askPassword(QWidget *, const QString &, const QString &problem, std::function<void(QString)> answered)
{
    passwordProblems += problem;
    answered(problem.isEmpty() ? password : QString{}); // a person who was wrong once gives up
}

void ScriptedPrompter::openFile(QWidget *, const QString &, const QString &, std::function<void(QString)> chosen)
{
    if (!file.isEmpty())
        chosen(file);
}

void ScriptedPrompter::saveFile(QWidget *, const QString &, const QString &, std::function<void(QString)> chosen)
{
    if (!file.isEmpty())
        chosen(file);
}

Desk::Desk(Driver driver, const QString &person)
    : store{driver},
      m_parts{std::make_unique<Parts>()},
      m_window{std::make_unique<QMainWindow>()}
{
    QApplication::setStyle(new look::Style);
    look::apply(look::Theme::Light);
    m_window->resize(1280, 800);
    m_parts->toasts = std::make_unique<look::Toasts>(m_window.get(), 28);
    m_background = std::make_unique<Background>(store.site());
    m_session = std::make_unique<Session>(*m_background);
    m_office.reset(
        new Office{*m_session, *m_background, prompter, m_parts->clipboard, *m_parts->toasts, m_parts->memory, server});
    m_window->show();
    signIn(person);
}

Desk::~Desk()
{
    QCoreApplication::removeTranslator(&m_parts->translator);
    delete m_window->takeCentralWidget();
    m_session.reset();
    m_background.reset();
    m_parts->toasts.reset();
}

void Desk::show(QWidget *screen)
{
    m_window->setCentralWidget(screen);
    screen->show();
    m_window->activateWindow();
    screen->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void Desk::signIn(const QString &name)
{
    UserId id;
    {
        Connection &connection = store.reader();
        id = users::findByName(connection, name).value().id;
    }
    bool isIn = false;
    m_session->enter(id, [&](const Result<void> &result) { isIn = result.has_value(); });
    QVERIFY(QTest::qWaitFor([&] { return isIn; }));
}

void Desk::change(const std::function<Result<void>(Work &)> &job)
{
    const auto done = store.site().write<bool>([&](Work &work) -> Result<bool> {
        FRACTAL_TRY_VOID(job(work));
        return true;
    });
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
}

void Desk::settle()
{
    // What was asked for may ask for more when it is answered. The read makes Background look at the store, so that what
    // the test itself changed there is noticed.
    do {
        m_background->read<bool>(
            m_window.get(), [](Work &) -> Result<bool> { return true; }, [](const Result<bool> &) {});
        QVERIFY(QTest::qWaitFor([&] { return !m_background->isBusy(); }, 30'000));
        QCoreApplication::processEvents();
    } while (m_background->isBusy());
}

void Desk::speak(const QString &language)
{
    QLocale::setDefault(QLocale{language});
    QCoreApplication::removeTranslator(&m_parts->translator);
    if (m_parts->translator.load(u":/i18n/fractal_"_s + language))
        QCoreApplication::installTranslator(&m_parts->translator);
    for (int nesting = 0; nesting < 8; ++nesting) // each level of layouts asks the one above it
        QCoreApplication::processEvents();
}

namespace {

bool isInput(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled()
        && (widget->inherits("QLineEdit") || widget->inherits("QAbstractButton") || widget->inherits("QComboBox")
            || widget->inherits("QAbstractItemView") || widget->inherits("QPlainTextEdit") || widget->inherits("QTabBar"));
}

QString nameOf(const QWidget *widget)
{
    return widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : widget->objectName();
}

bool hasName(const QWidget *widget, const QWidget *parent)
{
    if (!widget->accessibleName().isEmpty())
        return true;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button != nullptr && !button->text().isEmpty())
        return true;
    const auto labels = parent->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) { return label->buddy() == widget; });
}

bool isPartOfAnother(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return parent != nullptr
        && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox") || parent->inherits("QLineEdit")
            || parent->inherits("QAbstractScrollArea") || parent->inherits("QTabBar") || parent->inherits("look::Toast"));
}

QString shown(QString text)
{
    return text.remove(u'&');
}

} // namespace

QStringList unreachable(QWidget *parent)
{
    QSet<const QWidget *> chain;
    const QWidget *at = parent;
    do {
        chain.insert(at);
        at = at->nextInFocusChain();
    } while (at != nullptr && !chain.contains(at));
    QStringList problems;
    const auto children = parent->findChildren<QWidget *>();
    for (const QWidget *child : children) {
        if (!isInput(child) || isPartOfAnother(child) || qobject_cast<const QLabel *>(child) != nullptr)
            continue;
        // Of a group of radio buttons Tab reaches the one that is on.
        const auto *button = qobject_cast<const QAbstractButton *>(child);
        const bool isInGroup = button != nullptr && button->inherits("QRadioButton");
        if (!isInGroup && (!(child->focusPolicy() & Qt::TabFocus) || !chain.contains(child)))
            problems += nameOf(child) + u": not reached by Tab"_s;
        if (!hasName(child, parent->window()))
            problems += nameOf(child) + u": no name"_s;
    }
    return problems;
}

QStringList clipped(QWidget *parent)
{
    QStringList problems;
    const auto note = [&](const QWidget *widget, const QString &text, int needs, int has) {
        problems += u"%1: %2 (needs %3, has %4)"_s.arg(nameOf(widget), text).arg(needs).arg(has);
    };
    const auto labels = parent->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const int needs = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().width();
        const int has = label->wordWrap() ? label->height() : label->width();
        if (needs > has)
            note(label, label->text(), needs, has);
    }
    const auto buttons = parent->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && !button->text().isEmpty() && button->sizeHint().width() > button->width())
            note(button, shown(button->text()), button->sizeHint().width(), button->width());
    }
    const auto bars = parent->findChildren<QTabBar *>();
    for (const QTabBar *bar : bars) {
        if (bar->isVisible() && bar->sizeHint().width() > bar->width())
            note(bar, u"tabs"_s, bar->sizeHint().width(), bar->width());
    }
    return problems;
}

} // namespace fractal::test
