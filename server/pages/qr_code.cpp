// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace fractal::pages {

namespace {

constexpr int margin = 4;

struct Free {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

/// Each row as strokes one module high.
QByteArray strokes(const QRcode &code)
{
    QByteArray path;
    for (int y = 0; y < code.width; ++y) {
        int x = 0;
        while (x < code.width) {
            const auto isDark = [&](int at) {
                return at < code.width
                    && (code.data[static_cast<std::size_t>(y) * static_cast<std::size_t>(code.width)
                                  + static_cast<std::size_t>(at)]
                        & 1U)
                    != 0;
            };
            const int from = x;
            while (isDark(x))
                ++x;
            if (x > from)
                path += 'M' + QByteArray::number(from + margin) + ' ' + QByteArray::number(y + margin) + 'h'
                    + QByteArray::number(x - from) + "v1h-" + QByteArray::number(x - from) + 'z';
            else
                ++x;
        }
    }
    return path;
}

} // namespace

QByteArray qrCode(QByteArrayView text)
{
    const std::unique_ptr<QRcode, Free> code{
        QRcode_encodeData(static_cast<int>(text.size()), reinterpret_cast<const unsigned char *>(text.data()), 0, QR_ECLEVEL_M)};
    if (!code)
        return {};
    const QByteArray size = QByteArray::number(code->width + 2 * margin);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + ' ' + size
        + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + 'v' + size + "H0z\"/><path d=\""
        + strokes(*code) + "\"/></svg>";
}

} // namespace fractal::pages
