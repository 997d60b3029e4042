// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ./dev bench desktop: how long a person waits. In this process, without a display; medians.
#include "app/configuration/configuration_view.h"
#include "app/configuration/pages.h"
#include "app/shell/dialogs.h"
#include "app/shell/main_window.h"
#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "tests/support/app/desk.h"
#include "tests/support/app/many_records.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>

#include <algorithm>
#include <cstdio>

namespace {

using namespace fractal;
using namespace Qt::StringLiterals;

constexpr int rounds = 15;
constexpr int many = 10'000;

class FirstPaint : public QObject {
public:
    bool isPainted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        isPainted = isPainted || event->type() == QEvent::Paint;
        return false;
    }
};

void report(const char *what, std::vector<double> ms)
{
    std::ranges::sort(ms);
    std::printf("%-58s %8.1f ms  (%.1f to %.1f, %zu runs)\n", what, ms[ms.size() / 2], ms.front(), ms.back(), ms.size());
}

double milliseconds(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// From the construction of the window to its first picture, the sign-in page.
double windowAppears()
{
    QTemporaryDir folder;
    QSettings memory{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    SystemClock clock;
    SystemRandom random;
    Dialogs dialogs;
    Start start;
    start.place.folder = folder.filePath(u"site"_s);
    return milliseconds([&] {
        Appearance appearance{memory};
        MainWindow window{clock, random, memory, appearance, dialogs, start};
        FirstPaint paint;
        window.centralWidget()->installEventFilter(&paint);
        window.show();
        window.begin();
        if (!QTest::qWaitFor([&] { return paint.isPainted; }))
            qFatal("the window is not painted");
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application{argc, argv};
    std::vector<double> appears;
    for (int i = 0; i < rounds; ++i)
        appears.push_back(windowAppears());

    test::Desk desk;
    desk.change([](Work &work) { return test::addMany(work, many); });
    std::vector<double> opens;
    std::vector<double> filters;
    for (int i = 0; i < rounds; ++i) {
        auto *view = new ConfigurationView{desk.office(), {pages_of_configuration::oauth_consumers()}, nullptr};
        desk.show(view);
        desk.settle();
        opens.push_back(milliseconds([&] {
            view->open(u"oauth_consumers"_s);
            QSignalSpy loaded{view->currentPage(), &Page::loaded};
            if (loaded.isEmpty() && !loaded.wait(20'000))
                qFatal("the table does not load");
        }));
        desk.settle();
        auto *search = view->findChild<look::SearchField *>(u"searchConsumers"_s);
        filters.push_back(milliseconds([&] {
            QSignalSpy loaded{view->currentPage(), &Page::loaded};
            search->setText(u"many 0042"_s);
            emit search->searched(search->text()); // without the pause that gathers keys
            if (loaded.isEmpty() && !loaded.wait(20'000))
                qFatal("the filter does not load");
        }));
    }
    report("the window appears", appears);
    report("10,000 consumers: the table opens", opens);
    report("10,000 consumers: a filter by text", filters);
    return 0;
}
