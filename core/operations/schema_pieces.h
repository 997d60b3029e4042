// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Parts that several operations' schemas share, as JSON text. Only what draft-7 and 2020-12 have in common, and neither
/// pattern nor format (decision 26).

// clang-format off
// NOLINTBEGIN(bugprone-macro-parentheses)
#define FRACTAL_TEXT(name, longest, text) \
    "\"" name "\":{\"type\":\"string\",\"maxLength\":" longest ",\"description\":\"" text "\"}"
#define FRACTAL_REQUIRED_TEXT(name, longest, text) \
    "\"" name "\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":" longest ",\"description\":\"" text "\"}"
#define FRACTAL_FLAG(name, text) "\"" name "\":{\"type\":\"boolean\",\"description\":\"" text "\"}"
#define FRACTAL_WORDS(name, words, text) \
    "\"" name "\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":10,\"uniqueItems\":true,\"items\":{\"type\":\"string\",\"enum\":[" words "]},\"description\":\"" text "\"}"
#define FRACTAL_WORD(name, words, text) "\"" name "\":{\"type\":\"string\",\"enum\":[" words "],\"description\":\"" text "\"}"
#define FRACTAL_MOMENT(name, text) \
    FRACTAL_TEXT(name, "40", text " RFC 3339 with an offset (2026-11-23T08:00:00+01:00), or YYYY-MM-DD: midnight in the site's time zone.")

#define FRACTAL_STATUS_WORDS "\"in_process\",\"in_review\",\"completed\",\"cancelled\""
#define FRACTAL_TYPE_WORDS \
    "\"corrective\",\"preventive\",\"predictive\",\"inspection\",\"calibration\",\"refurbishment\",\"improvement\",\"emergency\",\"project\",\"other\""
#define FRACTAL_PRIORITY_WORDS "\"very_high\",\"high\",\"medium\",\"low\",\"very_low\""

#define FRACTAL_ID_ARGUMENT(what) FRACTAL_REQUIRED_TEXT("id", "100", what)
#define FRACTAL_WRITE_ARGUMENTS \
    "\"idempotency_key\":{\"type\":\"string\",\"minLength\":8,\"maxLength\":64,\"description\":\"Any text of your own: the same key with the same arguments within 24 hours changes nothing again and gives the first answer.\"}"
#define FRACTAL_VERSION_ARGUMENT \
    "\"expected_version\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":2147483647,\"description\":\"The version that you read; refused with version_conflict when somebody changed the record since.\"}"
#define FRACTAL_PAGE_ARGUMENTS \
    "\"limit\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":100,\"default\":25,\"description\":\"How many at most; 25 unless given.\"}," \
    FRACTAL_TEXT("cursor", "1000", "next_cursor of the page before, with the same filters.")

#define FRACTAL_WORK_ORDER_FILTERS \
    FRACTAL_WORDS("status", FRACTAL_STATUS_WORDS, "Only these states; in_process and in_review are the open ones.") "," \
    FRACTAL_WORDS("type", FRACTAL_TYPE_WORDS, "Only these types.") "," \
    FRACTAL_WORDS("priority", FRACTAL_PRIORITY_WORDS, "Only these priorities.") "," \
    FRACTAL_REQUIRED_TEXT("asset", "100", "Code (or id) of one asset.") "," \
    FRACTAL_REQUIRED_TEXT("location", "100", "Code (or id) of a location: everything in it and below it.") "," \
    FRACTAL_REQUIRED_TEXT("responsible", "100", "Sign-in name of the responsible person.") "," \
    FRACTAL_FLAG("assigned_to_me", "true: only those that the asking person is responsible for.") "," \
    FRACTAL_FLAG("overdue", "true: only open ones whose due date has passed.") "," \
    FRACTAL_WORD("date_field", "\"created\",\"scheduled\",\"due\",\"started\",\"finished\",\"completed\"", "Which date from and to are about; created unless given.") "," \
    FRACTAL_MOMENT("from", "Not before this moment.") "," \
    FRACTAL_MOMENT("to", "Before this moment (not included).") "," \
    FRACTAL_TEXT("text", "200", "Words that all occur in the work order or its asset, whatever their case and accents.")

// Output
#define FRACTAL_OUT(name, type, text) "\"" name "\":{\"type\":" type ",\"description\":\"" text "\"}"
#define FRACTAL_OUT_TEXT(name, text) FRACTAL_OUT(name, "\"string\"", text)
#define FRACTAL_OUT_TEXT_OR_NULL(name, text) FRACTAL_OUT(name, "[\"string\",\"null\"]", text)
#define FRACTAL_OUT_NUMBER(name, text) FRACTAL_OUT(name, "\"number\"", text)
#define FRACTAL_OUT_NUMBER_OR_NULL(name, text) FRACTAL_OUT(name, "[\"number\",\"null\"]", text)
#define FRACTAL_OUT_FLAG(name, text) FRACTAL_OUT(name, "\"boolean\"", text)
#define FRACTAL_OUT_OBJECT(name, type, members, text) \
    "\"" name "\":{\"type\":" type ",\"description\":\"" text "\",\"additionalProperties\":false,\"properties\":{" members "}}"
#define FRACTAL_OUT_LIST(name, items, text) "\"" name "\":{\"type\":\"array\",\"description\":\"" text "\",\"items\":" items "}"
#define FRACTAL_OUT_OBJECTS(name, members, text) \
    FRACTAL_OUT_LIST(name, "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{" members "}}", text)
#define FRACTAL_OUT_REFERENCE(name, text) \
    FRACTAL_OUT_OBJECT(name, "[\"object\",\"null\"]", \
        FRACTAL_OUT_NUMBER_OR_NULL("id", "Number.") "," FRACTAL_OUT_TEXT_OR_NULL("code", "Code; of a person the sign-in name.") "," FRACTAL_OUT_TEXT("name", "Name."), text)
#define FRACTAL_OUT_MONEY(name, text) \
    FRACTAL_OUT_OBJECT(name, "[\"object\",\"null\"]", \
        FRACTAL_OUT_NUMBER("value", "As a number.") "," FRACTAL_OUT_TEXT("amount", "As an exact decimal text.") "," FRACTAL_OUT_TEXT("currency", "ISO 4217."), text)
#define FRACTAL_OUT_TIME_ZONE FRACTAL_OUT_TEXT("time_zone", "IANA zone of the site; times are UTC.")
#define FRACTAL_OUT_PAGE \
    FRACTAL_OUT_TEXT_OR_NULL("next_cursor", "For the next page; null: this was the last.") "," \
    FRACTAL_OUT_NUMBER_OR_NULL("total", "How many there are in all; null on later pages.") "," \
    FRACTAL_OUT_FLAG("truncated", "There is more than this page.") "," FRACTAL_OUT_TIME_ZONE

#define FRACTAL_OUT_LISTED_WORK_ORDER \
    FRACTAL_OUT_NUMBER("id", "Number.") "," FRACTAL_OUT_TEXT("code", "Such as OT-1496.") "," FRACTAL_OUT_TEXT("title", "Title.") "," \
    FRACTAL_OUT_TEXT("status", "in_process, in_review, completed or cancelled.") "," FRACTAL_OUT_TEXT("type", "Type.") "," \
    FRACTAL_OUT_TEXT("priority", "Priority.") "," FRACTAL_OUT_REFERENCE("asset", "The asset it is about.") "," \
    FRACTAL_OUT_REFERENCE("location", "Where the asset stands.") "," FRACTAL_OUT_REFERENCE("responsible", "Who is to do it.") "," \
    FRACTAL_OUT_TEXT("created_at", "When it was created.") "," FRACTAL_OUT_TEXT_OR_NULL("scheduled_at", "When it is to begin.") "," \
    FRACTAL_OUT_TEXT_OR_NULL("due_at", "When it is due.") "," FRACTAL_OUT_TEXT_OR_NULL("completed_at", "When it was completed.") "," \
    FRACTAL_OUT_FLAG("overdue", "Open and past its due date.") "," FRACTAL_OUT_NUMBER("completed_percentage", "0 to 100.") "," \
    FRACTAL_OUT_MONEY("cost_total", "What it cost; absent without the right to see costs.") "," \
    FRACTAL_OUT_NUMBER("version", "For expected_version.")

#define FRACTAL_OUT_WRITTEN_WORK_ORDER \
    FRACTAL_OUT_OBJECT("work_order", "\"object\"", FRACTAL_OUT_LISTED_WORK_ORDER "," FRACTAL_OUT_TEXT("url", "Address of its page."), "As it is now.") "," \
    FRACTAL_OUT_OBJECTS("changed", FRACTAL_OUT_TEXT("field", "What changed.") "," \
        FRACTAL_OUT("before", "[\"string\",\"number\",\"boolean\",\"null\"]", "What it was.") "," \
        FRACTAL_OUT("after", "[\"string\",\"number\",\"boolean\",\"null\"]", "What it is."), "Field by field; empty when nothing changed.") "," \
    FRACTAL_OUT_NUMBER("version", "The version it has now.") "," FRACTAL_OUT_NUMBER("journal_id", "Entry of the Transactions Log, by which it can be undone.") "," \
    FRACTAL_OUT_FLAG("replayed", "true: the answer of an earlier call with the same idempotency_key.") "," FRACTAL_OUT_TIME_ZONE
// clang-format on
// NOLINTEND(bugprone-macro-parentheses)
