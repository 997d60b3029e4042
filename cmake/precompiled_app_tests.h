// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cmake/precompiled_widgets.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
