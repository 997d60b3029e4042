// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/studio.h"

#include "core/crypto/secrets.h"
#include "core/transfer/demo.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTest>

#include <iostream>

namespace fractal::shots {

using namespace Qt::StringLiterals;

void Picture::take(QWidget &window, const QString &name) const
{
    QTest::qWait(settleMs);
    const QString file = folder + u'/' + name + suffix + ".png"_L1;
    if (!window.grab().save(file))
        qFatal("cannot write %s", qPrintable(file));
    std::cout << file.toStdString() << std::endl;
}

QWidget *visible(const QString &name)
{
    const auto all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (widget->objectName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

void press(const QString &name)
{
    auto *button = qobject_cast<QPushButton *>(visible(name));
    if (button == nullptr)
        qFatal("there is no button %s", qPrintable(name));
    button->click();
    QTest::qWait(settleMs / 2);
}

Studio::Studio() : memory{m_folder.filePath(u"window.ini"_s), QSettings::IniFormat}, appearance{memory}
{
    auto site = make(start, u"site"_s);
    if (!demo::fill(*site, {u"shell:tester"_s, {}, {}, {}, {}}))
        qFatal("the demonstration site cannot be filled");
    auto told = tell(*site);
    if (!told)
        qFatal("the story cannot be told: %s", qPrintable(told.error().detail));
    story = *std::move(told);
    make(bare, u"bare"_s);
}

QString Studio::file(const QString &name, const QByteArray &bytes) const
{
    QFile out{m_folder.filePath(name)};
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return out.fileName();
}

std::unique_ptr<Site> Studio::make(Start &opened, const QString &folder)
{
    Site::NewSite site = demo::newSite();
    site.administrator = u"admin"_s;
    site.administratorDisplayName = u"Ana Torres"_s;
    site.administratorPasswordHash = crypto::hashPassword(random, u"correct horse battery"_s);
    site.useKeychain = false;
    opened.place.folder = m_folder.filePath(folder);
    opened.listen.emplace();
    opened.listen->port = 0;
    auto made = Site::create(opened.place, site, clock, random);
    if (!made)
        qFatal("the site cannot be made");
    return *std::move(made);
}

} // namespace fractal::shots
