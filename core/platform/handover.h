// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define FRACTAL_THREAD_SANITIZER
extern "C" void __tsan_acquire(void *address);
extern "C" void __tsan_release(void *address);
#endif
#endif

/// What one thread hands to another through Qt's event queue is ordered by locks inside Qt, which ThreadSanitizer does not
/// see in Debian's Qt: these two tell it. Without that sanitizer they are nothing.
namespace fractal::handover {

inline void give([[maybe_unused]] void *through)
{
#ifdef FRACTAL_THREAD_SANITIZER
    __tsan_release(through);
#endif
}

inline void take([[maybe_unused]] void *through)
{
#ifdef FRACTAL_THREAD_SANITIZER
    __tsan_acquire(through);
#endif
}

} // namespace fractal::handover
