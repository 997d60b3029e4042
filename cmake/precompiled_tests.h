// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cmake/precompiled.h"

#include <QTest>

#include <chrono>
#include <compare>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>
#include <utility>
