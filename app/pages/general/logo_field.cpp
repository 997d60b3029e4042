// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/general/logo_field.h"

#include "app/pages/general/picture.h"

#include <QHBoxLayout>
#include <QPixmap>

namespace fractal::general {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize previewBox{240, 80};

} // namespace

LogoField::LogoField(Office &office, QWidget *parent)
    : QWidget{parent},
      m_office{office},
      m_preview{new QLabel{this}},
      m_choose{look::button(u"chooseLogo"_s, look::Role::Plain, this)},
      m_remove{look::button(u"removeLogo"_s, look::Role::Flat, this)}
{
    m_preview->setObjectName(u"logoPreview"_s);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_preview);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &LogoField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setLogo({});
        m_choose->setFocus();
        emit refused({});
        emit changed();
    });
    refresh();
}

void LogoField::setLogo(const QByteArray &png)
{
    m_png = png;
    refresh();
}

void LogoField::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    refresh();
}

void LogoField::retranslate()
{
    m_choose->setText(tr("Choose a picture…"));
    m_remove->setText(tr("Remove"));
    m_preview->setAccessibleName(tr("The site's logo"));
}

void LogoField::refresh()
{
    QPixmap pixmap;
    pixmap.loadFromData(m_png, "PNG");
    m_preview->setVisible(!pixmap.isNull());
    if (!pixmap.isNull()) {
        const QSize size = pixmap.size().scaled(previewBox, Qt::KeepAspectRatio).boundedTo(pixmap.size());
        pixmap = pixmap.scaled(size * devicePixelRatio(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        pixmap.setDevicePixelRatio(devicePixelRatio());
        m_preview->setPixmap(pixmap);
    }
    m_choose->setVisible(!m_isReadOnly);
    m_remove->setVisible(!m_isReadOnly && !m_png.isEmpty());
}

void LogoField::choose()
{
    m_office.prompter.openFile(this, tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"), [this](const QString &path) {
        m_office.background.compute<Picture>(
            this, [path] { return readPicture(path); },
            [this](const Picture &picture) {
                switch (picture.problem) {
                case PictureProblem::None:
                    setLogo(picture.png);
                    emit refused({});
                    emit changed();
                    return;
                case PictureProblem::Unreadable:
                    return emit refused(tr("This file cannot be read."));
                case PictureProblem::TooLarge:
                    return emit refused(tr("This file is larger than 1 MB. Choose a smaller picture."));
                case PictureProblem::NoPicture:
                    return emit refused(tr("This is no PNG, JPEG or SVG picture. Choose another file."));
                }
            });
    });
}

} // namespace fractal::general
