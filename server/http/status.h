// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The status codes that the server answers with, by their names (RFC 9110 §15; 429 and 431: RFC 6585).
namespace fractal::status {

inline constexpr int ok = 200;
inline constexpr int created = 201;
inline constexpr int accepted = 202;
inline constexpr int noContent = 204;
inline constexpr int seeOther = 303;
inline constexpr int notModified = 304;
inline constexpr int badRequest = 400;
inline constexpr int unauthorized = 401;
inline constexpr int forbidden = 403;
inline constexpr int notFound = 404;
inline constexpr int methodNotAllowed = 405;
inline constexpr int notAcceptable = 406;
inline constexpr int requestTimeout = 408;
inline constexpr int contentTooLarge = 413;
inline constexpr int uriTooLong = 414;
inline constexpr int unsupportedMediaType = 415;
inline constexpr int expectationFailed = 417;
inline constexpr int misdirectedRequest = 421;
inline constexpr int tooManyRequests = 429;
inline constexpr int headerFieldsTooLarge = 431;
inline constexpr int internalServerError = 500;
inline constexpr int notImplemented = 501;
inline constexpr int serviceUnavailable = 503;
inline constexpr int versionNotSupported = 505;

} // namespace fractal::status
