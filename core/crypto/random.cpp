// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/random.h"

#include <openssl/rand.h>

namespace fractal {

QByteArray SystemRandom::bytes(qsizetype count)
{
    QByteArray buffer(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(buffer.data()), static_cast<int>(count)) != 1)
        qFatal("the operating system gives no random bytes");
    return buffer;
}

} // namespace fractal
