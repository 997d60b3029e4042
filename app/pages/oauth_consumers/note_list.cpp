// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/oauth_consumers/note_list.h"

namespace fractal::oauth_consumers {

NoteList::NoteList(QWidget *parent)
    : QScrollArea{parent},
      m_content{new look::Surface{look::Token::Base, this}},
      m_layout{new QVBoxLayout{m_content}}
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_content);
    m_layout->setContentsMargins(24, 12, 24, 12);
    m_layout->setSpacing(4);
}

void NoteList::setNotes(const std::vector<Note> &notes, const QString &none)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](look::TextSize size, look::Token token, const QString &text) {
        auto *label = new look::Text{size, token, m_content};
        label->setWordWrap(true);
        label->setText(text);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_layout->addWidget(label);
        return label;
    };
    if (notes.empty())
        add(look::TextSize::Body, look::Token::Muted, none);
    for (const Note &note : notes) {
        if (!note.title.isEmpty())
            add(look::TextSize::Body, look::Token::Text, note.title)->setStrong(true);
        if (!note.text.isEmpty())
            add(look::TextSize::Body, look::Token::Text, note.text);
        add(look::TextSize::Caption, look::Token::Muted, note.detail)->setToolTip(note.exact);
        m_layout->addSpacing(4);
        m_layout->addWidget(new look::Line{Qt::Horizontal, m_content});
        m_layout->addSpacing(4);
    }
    m_layout->addStretch();
}

} // namespace fractal::oauth_consumers
