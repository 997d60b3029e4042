// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/general/certificate.h"
#include "app/pages/general/section.h"

#include <QTimer>

class QComboBox;

namespace fractal::general {

/// How the site is reached: public URL, listener, certificate.
class ServerSection : public Section {
    Q_OBJECT

public:
    ServerSection(Office &office, look::Form *form, QObject *parent);
    void show(const Settings &settings) override;
    void applyTo(Settings &settings) const override;
    void setReadOnly(bool isReadOnly) override;
    void retranslate() override;
    /// What is wrong with the files, as a sentence beside its field; empty: nothing.
    [[nodiscard]] static QString sentenceFor(Certificate::Problem problem);
    [[nodiscard]] static const char *keyOf(Certificate::Problem problem);

private:
    QWidget *withChooser(QLineEdit *field, const char *name, QPushButton **chooser, const std::function<QString()> &title);
    QWidget *withCopy(QLineEdit *field);
    void buildRows(look::Form *form);
    void connectFields();
    void fillAddresses(const QString &present);
    void showReach();
    void showMcpAddress();
    void askCertificate();
    void showCertificate(const Certificate &certificate);

    Office &m_office;
    look::Text *m_title;
    look::HelpLine *m_note;
    QLineEdit *m_url;
    QLineEdit *m_mcp;
    QPushButton *m_copy = nullptr;
    QComboBox *m_address;
    QLineEdit *m_port;
    QLineEdit *m_certificate;
    QPushButton *m_chooseCertificate = nullptr;
    QLineEdit *m_key;
    QPushButton *m_chooseKey = nullptr;
    look::FormRow *m_mcpRow = nullptr;
    QTimer m_pause; ///< before files are read while their names are typed
};

} // namespace fractal::general
