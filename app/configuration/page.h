// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/office.h"

#include <QEvent>
#include <QWidget>

#include <functional>
#include <vector>

namespace fractal {

/// One page (or tab) of Configuration. It reads in load(), never in its constructor, and changes nothing before save().
class Page : public QWidget {
    Q_OBJECT

public:
    Page(Office &office, QWidget *parent);

    /// When it is shown, and again when the store moved and nothing is unsaved. Asks in the background; `loaded` follows.
    virtual void load() = 0;
    /// Saves all that is unsaved, or says beside the fields what is wrong (`refused`).
    virtual void save() {}
    /// Back to what was loaded.
    virtual void discard() {}
    [[nodiscard]] virtual bool canSave() const { return true; } ///< false: nothing to save here, the buttons are hidden
    /// The labels of what is unsaved, as the header says them ("Not saved: Description"); empty: nothing is.
    [[nodiscard]] virtual QStringList unsaved() const { return {}; }
    [[nodiscard]] bool isDirty() const { return !unsaved().isEmpty(); }
    /// Everything can be looked at and copied, nothing changed.
    virtual void setReadOnly(bool isReadOnly) = 0;
    virtual void retranslate() = 0;
    virtual void findText() {} ///< Ctrl+F
    virtual void addRecord() {} ///< Ctrl+N
    /// A place inside it: an id or a filter that another screen leads to ("consumer:12", "user:marie").
    virtual void show(const QString &place) { Q_UNUSED(place) }
    virtual void close() {} ///< Esc: an open form goes
    /// Runs `then` when nothing is unsaved any more: at once, or after the person said to save or to discard it.
    void leave(const std::function<void()> &then);

signals:
    void loaded();
    void unsavedChanged();
    void saved();
    /// How many fields need attention, 0: the sentence alone.
    void refused(const QString &sentence, int fields);
    void leaveFor(const QString &page, const QString &place); ///< another page of Configuration

protected:
    /// For another record on the same page.
    struct Ways {
        std::function<void()> discard; ///< what is left goes back to what was loaded
        std::function<void()> stay{}; ///< empty: nothing
    };
    void leave(const std::function<void()> &then, const Ways &ways);
    /// The person goes elsewhere as soon as this is saved.
    [[nodiscard]] bool isLeaving() const { return static_cast<bool>(m_afterSave); }
    [[nodiscard]] Office &office() const { return m_office; }
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QWidget::changeEvent(event);
    }

private:
    Office &m_office;
    std::function<void()> m_afterSave; ///< where the person wanted to go; gone when the save is refused
};

/// A page as the menu knows it. There is no default for the rights.
struct PageInfo {
    const char *name; ///< of its file and folder: "oauth_consumers"
    const char *section; ///< of the side menu, see configuration/sections.h: "api_connections"
    const char *title; ///< QT_TRANSLATE_NOOP("Page", …); the section's own title where it is alone
    std::vector<const char *> words; ///< QT_TRANSLATE_NOOP("Page", …): the settings on it, for the search
    Permission sees;
    Permission edits; ///< without it the page is read-only
    Page *(*make)(Office &office, QWidget *parent);
    /// What is on it is the person's own: there for whoever is signed in, also without the right to see the configuration.
    bool isEverybodys = false;
};

} // namespace fractal
