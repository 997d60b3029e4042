// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/parts.h"

#include <QScrollArea>

class QVBoxLayout;

namespace fractal::oauth_consumers {

/// A few dozen entries to read: a title, a sentence that wraps, and when and from where.
class NoteList : public QScrollArea {
    Q_OBJECT

public:
    explicit NoteList(QWidget *parent);
    struct Note {
        QString title; ///< may be empty
        QString text;
        QString detail; ///< muted
        QString exact; ///< tooltip of the detail
    };
    void setNotes(const std::vector<Note> &notes, const QString &none);

private:
    QWidget *m_content;
    QVBoxLayout *m_layout;
};

} // namespace fractal::oauth_consumers
