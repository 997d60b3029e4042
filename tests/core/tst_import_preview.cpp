// SPDX-FileCopyrightText: 2026 The Fractal One authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/header_names.h"
#include "core/transfer/preview.h"
#include "tests/support/import_site.h"

#include <QTest>

using namespace fractal;
using namespace fractal::test;
using namespace Qt::StringLiterals;

/// What is seen of a file before it is imported, and what may be mended in it.
class tst_ImportPreview : public QObject {
    Q_OBJECT

private slots:
    void headersAreKnownInThreeLanguages_data();
    void headersAreKnownInThreeLanguages();
    void theOnlyTextIsTheTitle();
    void aPlainNameGoesBeforeAVagueOne();
    void aSpanishExportIsReadAsItIs();
    void aFrenchExportIsReadAsItIs();
    void whatIsOpenIsAsked_data();
    void whatIsOpenIsAsked();
    void aLongFileIsEstimated();
    void whatIsNoTableSaysWhat_data();
    void whatIsNoTableSaysWhat();
    void lettersThatLookWrongAreSeen();
    void aRefusalHasItsCodeAndItsCell_data();
    void aRefusalHasItsCodeAndItsCell();
    void aCorrectedCellIsReadInPlaceOfTheFile();
    void correctionsDecideTheFormatToo();
    void atMostAThousandCellsAreCorrected();
    void unknownAssetsAreCountedOnce();
    void theSitesOwnCurrencySignIsRead_data();
    void theSitesOwnCurrencySignIsRead();
    void anotherThreadMayImport_data() { addDriverRows(); }
    void anotherThreadMayImport();
    void cancellingLeavesNothing_data() { addDriverRows(); }
    void cancellingLeavesNothing();
    void whoMayNotWriteWritesNothing_data() { addDriverRows(); }
    void whoMayNotWriteWritesNothing();
};

namespace {

transfer::Preview previewOf(ImportSite &site, const QString &kind, const QByteArray &bytes,
                            const std::optional<transfer::Mapping> &mapping = {})
{
    transfer::PreviewRequest request;
    request.kind = kind;
    request.file = site.file(bytes);
    request.mapping = mapping;
    return transfer::preview(request, Settings::load(site.reader()).value()).value();
}

QString fieldsOf(const transfer::Preview &preview)
{
    QStringList fields;
    for (const transfer::PreviewColumn &column : preview.columns)
        fields += column.field;
    return fields.join(u' ');
}

} // namespace

void tst_ImportPreview::headersAreKnownInThreeLanguages_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    const auto orders = [](const char *field, std::initializer_list<const char *> headers) {
        for (const char *header : headers)
            QTest::addRow("work order: %s", header)
                << u"work-orders"_s << QString::fromUtf8(header) << QString::fromLatin1(field);
    };
    orders("code",
           {"N° OT", "Num. OT", "Nº OT", "No. OT", "Numéro d'OT", "WO #", "WO Number", "Work Order No.", "Folio", "ID OT",
            "N° d'ordre de travail", "Número de orden", "Código de OT", "Ticket ID", "N° BT", "Bon de travail"});
    orders("title",
           {"Título", "Titre", "Objet", "Asunto", "Libellé", "Short Text", "OriginalShorttext", "Description courte", "Intitulé",
            "Summary"});
    orders("status", {"Statut", "État", "Estado", "WO Status", "Estatus"});
    orders("type", {"Type d'OT", "Tipo de OT", "Work type", "Type de maintenance", "Tipo de mantenimiento"});
    orders("priority", {"Priorité", "Prioridad", "Urgence"});
    orders("asset",
           {"Équipement", "Equipo", "Machine", "Máquina", "Actif", "Código del equipo", "Asset ID", "N° équipement", "Unit No"});
    orders("responsible", {"Responsable", "Assigned to", "Technicien", "Técnico asignado", "Assigné à", "Asignado a"});
    orders("created_at",
           {"Fecha creación", "Fecha de creación", "Date de création", "Created on", "Date de la demande", "Fecha apertura",
            "Date", "Fecha"});
    orders("due_at", {"Échéance", "Fecha límite", "Due date", "Vencimiento"});
    orders("completed_at", {"Fecha de cierre", "Date de clôture", "Closed on", "Completion date", "Fecha finalización"});
    orders("started_at", {"BscStartDate", "Date début", "Fecha inicio", "Actual start"});
    orders("cost", {"Coste total", "Costo total (USD)", "Coût total", "Total cost", "Montant", "Importe (€)"});
    orders("note", {"Observ.", "Observaciones", "Remarques", "Comments", "Commentaires"});
    orders("failure_mode", {"Mode de défaillance", "Modo de falla", "FM"});
    const auto assets = [](const char *field, std::initializer_list<const char *> headers) {
        for (const char *header : headers)
            QTest::addRow("asset: %s", header) << u"assets"_s << QString::fromUtf8(header) << QString::fromLatin1(field);
    };
    assets("code", {"Code équipement", "Código", "Asset Tag", "N° inventaire", "Tag", "Matricule", "No. económico"});
    assets("name", {"Désignation", "Nombre del equipo", "Asset name", "Libellé", "Denominación"});
    assets("parent", {"Emplacement", "Ubicación", "Located in", "Functional Location", "Atelier", "Planta"});
    assets("manufacturer", {"Fabricant", "Marca", "Make", "Constructeur"});
    assets("serial_number", {"N° de série", "Número de serie", "Serial No.", "S/N"});
    assets("criticality", {"Criticité", "Criticidad", "ABC"});
    assets("commissioned_at", {"Mise en service", "Fecha de instalación", "Install date", "Date d'achat"});
}

void tst_ImportPreview::headersAreKnownInThreeLanguages()
{
    QFETCH(QString, kind);
    QFETCH(QString, header);
    QFETCH(QString, field);
    ImportSite site;
    // Beside what every record needs.
    const QString needed = kind == "assets"_L1 ? u"code"_s : u"title"_s;
    const QString beside = field == needed ? u"zzz"_s : needed;
    const QString found = fieldsOf(previewOf(site, kind, (beside + u';' + header + u"\nx;y\n"_s).toUtf8()));
    QCOMPARE(found.section(u' ', 1), field);
}

void tst_ImportPreview::theOnlyTextIsTheTitle()
{
    ImportSite site;
    QCOMPARE(fieldsOf(previewOf(site, u"work-orders"_s, "OT,Descripción\n1,Fuga\n")), u"code title"_s);
    QCOMPARE(fieldsOf(previewOf(site, u"work-orders"_s, "OT,Título,Descripción\n1,Fuga,Larga\n")), u"code title description"_s);
    const transfer::Report report = site.import(u"work-orders"_s, "OT,Descripción\nA-1,Fuga\n").value();
    QVERIFY(report.written);
    QCOMPARE(site.column(u"SELECT title FROM work_orders"_s), QStringList{u"Fuga"_s});
}

void tst_ImportPreview::aPlainNameGoesBeforeAVagueOne()
{
    ImportSite site;
    QCOMPARE(fieldsOf(previewOf(site, u"work-orders"_s, "Date,Title,Date de création\n,,\n")), u" title created_at"_s);
    QCOMPARE(fieldsOf(previewOf(site, u"work-orders"_s, "id,Title,WO #\n,,\n")), u" title code"_s);
    QCOMPARE(fieldsOf(previewOf(site, u"work-orders"_s, "Title,Title\n,\n")), u"title "_s);
}

void tst_ImportPreview::aSpanishExportIsReadAsItIs()
{
    ImportSite site;
    const QString text =
        u"N° OT;Fecha creación;Título;Equipo;Tipo;Coste total;Color\nOT-1;31/12/2025;Fuga;EXC-D-04;Correctivo;1.234,56;rojo\nOT-2;01/02/2025;Año;EXC-D-05;;12,5;\n"_s;
    const transfer::Preview preview = previewOf(site, u"work-orders"_s, text.toLatin1());
    QCOMPARE(preview.dialect.delimiter, ';');
    QCOMPARE(preview.dialect.encoding, transfer::Encoding::Windows1252);
    QCOMPARE(preview.rows, qint64{2});
    QVERIFY(!preview.isEstimate);
    QCOMPARE(fieldsOf(preview), u"code created_at title asset type cost "_s);
    QCOMPARE(preview.columns[1].header, u"Fecha creación"_s);
    QCOMPARE(preview.columns[1].samples, (QStringList{u"31/12/2025"_s, u"01/02/2025"_s}));
    QCOMPARE(preview.columns[1].dateFormat, transfer::DateFormat::DayFirst);
    QCOMPARE(Instant{preview.columns[1].reading.value.toLongLong()}, (Instant{1767139200000}));
    QCOMPARE(preview.columns[4].reading.value.toString(), u"corrective"_s);
    QCOMPARE(preview.columns[5].reading.value.toLongLong(), 123456);
    QCOMPARE(preview.columns[5].numberFormat, transfer::NumberFormat::CommaDecimal);
    QVERIFY(preview.missing.isEmpty());
    QVERIFY(!preview.isDelimiterOpen);
    QVERIFY(!preview.isEncodingOpen);
    for (const transfer::PreviewColumn &column : preview.columns)
        QCOMPARE(column.question, transfer::ColumnQuestion::None);
}

void tst_ImportPreview::aFrenchExportIsReadAsItIs()
{
    ImportSite site;
    const QString text =
        u"N° d'OT;Libellé;Échéance;Coût total;Remarques\n1;Fuite d'huile;31/12/2025;1 234,50;\n2;Vidange;01/02/2026;12,00;été\n"_s;
    const transfer::Preview preview = previewOf(site, u"work-orders"_s, text.toLatin1());
    QCOMPARE(fieldsOf(preview), u"code title due_at cost note"_s);
    QCOMPARE(preview.columns[3].reading.value.toLongLong(), 123450);
    QCOMPARE(preview.columns[4].samples, QStringList{u"été"_s});
}

void tst_ImportPreview::whatIsOpenIsAsked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("column");
    QTest::addColumn<transfer::ColumnQuestion>("question");
    QTest::addColumn<QString>("example");
    using enum transfer::ColumnQuestion;
    QTest::newRow("day or month") << "title,due_at\na,03/04/2026\n"_ba << 1 << DayOrMonth << u"03/04/2026"_s;
    QTest::newRow("another column tells") << "title,due_at,created_at\na,03/04/2026,31/12/2025\n"_ba << 1 << None << QString{};
    QTest::newRow("the same either way") << "title,due_at\na,04/04/2026\n"_ba << 1 << None << QString{};
    QTest::newRow("some so and some so") << "title,due_at\na,13/04/2026\nb,04/13/2026\n"_ba << 1 << DayOrMonth << QString{};
    QTest::newRow("a thousand or one") << "title;cost\na;1.234\n"_ba << 1 << DecimalSign << u"1.234"_s;
    QTest::newRow("cents tell") << "title;cost\na;1.234\nb;12,50\n"_ba << 1 << None << QString{};
    QTest::newRow("with a currency sign") << "title;cost\na;1.234 €\n"_ba << 1 << DecimalSign << u"1.234 €"_s;
}

void tst_ImportPreview::whatIsOpenIsAsked()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, column);
    QFETCH(transfer::ColumnQuestion, question);
    QFETCH(QString, example);
    ImportSite site;
    const transfer::Preview preview = previewOf(site, u"work-orders"_s, bytes);
    QCOMPARE(preview.columns[static_cast<std::size_t>(column)].question, question);
    QCOMPARE(preview.columns[static_cast<std::size_t>(column)].example, example);
    transfer::Mapping answered = preview.mapping;
    answered.dateFormat = transfer::DateFormat::DayFirst;
    answered.numberFormat = transfer::NumberFormat::CommaDecimal;
    const transfer::Preview again = previewOf(site, u"work-orders"_s, bytes, answered);
    QCOMPARE(again.columns[static_cast<std::size_t>(column)].question, transfer::ColumnQuestion::None);
}

void tst_ImportPreview::aLongFileIsEstimated()
{
    QByteArray bytes = "title,note\n";
    for (int i = 0; i < 50'000; ++i)
        bytes += "a work order,of the usual length\n";
    ImportSite site;
    const transfer::Preview preview = previewOf(site, u"work-orders"_s, bytes);
    QVERIFY(preview.isEstimate);
    QVERIFY2(preview.rows > 45'000 && preview.rows < 55'000, qPrintable(QString::number(preview.rows)));
    QCOMPARE(preview.columns[0].samples.size(), qsizetype{3});
}

void tst_ImportPreview::whatIsNoTableSaysWhat_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("a workbook") << "PK\x03\x04zip"_ba << u"workbook"_s;
    QTest::newRow("an old workbook") << "\xD0\xCF\x11\xE0xls"_ba << u"workbook"_s;
    QTest::newRow("a document") << "%PDF-1.7"_ba << u"other"_s;
    QTest::newRow("bytes") << QByteArray{"a,b\n\0c", 6} << u"binary"_s;
    QTest::newRow("nothing") << QByteArray{} << u"empty"_s;
    QTest::newRow("empty lines") << "\n\n"_ba << u"empty"_s;
}

void tst_ImportPreview::whatIsNoTableSaysWhat()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    ImportSite site;
    transfer::PreviewRequest request;
    request.kind = u"work-orders"_s;
    request.file = site.file(bytes);
    const auto preview = transfer::preview(request, Settings{});
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, ErrorCode::ValidationFailed);
    QCOMPARE(preview.error().details["file"_L1].toString(), problem);
}

void tst_ImportPreview::lettersThatLookWrongAreSeen()
{
    ImportSite site;
    // UTF-8, but for one byte.
    const QByteArray mixed = "title,note\n"_ba + u"Fuite à l'été"_s.toUtf8() + ",\xE9\n";
    QVERIFY(previewOf(site, u"work-orders"_s, mixed).isEncodingOpen);
    QVERIFY(!previewOf(site, u"work-orders"_s, u"title,note\nFuite à l'été,é\n"_s.toUtf8()).isEncodingOpen);
    QVERIFY(!previewOf(site, u"work-orders"_s, u"title,note\nFuite à l'été,é\n"_s.toLatin1()).isEncodingOpen);
    QVERIFY(previewOf(site, u"work-orders"_s, "title and note\na\n").isDelimiterOpen);
}

void tst_ImportPreview::aRefusalHasItsCodeAndItsCell_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<transfer::RefusalCode>("code");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("detail");
    using enum transfer::RefusalCode;
    const QString orders = u"work-orders"_s;
    const QString assets = u"assets"_s;
    const int none = transfer::noColumn;
    QTest::newRow("width") << orders << "title,note\na\n"_ba << WrongWidth << none << QString{} << u"1 – 2"_s;
    QTest::newRow("quote") << orders << "title,note\n\"a\"b,c\n"_ba << BrokenQuote << none << QString{} << QString{};
    QTest::newRow("empty") << orders << "note,title\na,\n"_ba << Empty << 1 << QString{} << QString{};
    QTest::newRow("word") << orders << "title,priority\na,Dringend\n"_ba << UnknownWord << 1 << u"Dringend"_s
                          << u"very_high, high, medium, low, very_low"_s;
    QTest::newRow("date") << orders << "title,due_at\na,31/02/2025\n"_ba << NotADate << 1 << u"31/02/2025"_s << u"DD/MM/YYYY"_s;
    QTest::newRow("amount") << orders << "title,cost\na,12.5O\nb,3.25\n"_ba << NotAnAmount << 1 << u"12.5O"_s << u"1,234.56"_s;
    QTest::newRow("cents") << orders << "title,cost\na,1.005\nb,2.50\n"_ba << TooPrecise << 1 << u"1.005"_s << u"USD"_s;
    QTest::newRow("range") << orders << "title,progress\na,120\n"_ba << OutOfRange << 1 << u"120"_s << u"0 – 100"_s;
    QTest::newRow("twice") << orders << "ot,title\nX,a\nY,b\nX,c\n"_ba << Twice << 0 << u"X"_s << u"2"_s;
    QTest::newRow("asset") << orders << "title,asset\na,P-9\n"_ba << UnknownAsset << 1 << u"P-9"_s << u"P-9"_s;
    QTest::newRow("person") << orders << "title,responsible\na,zoe\n"_ba << UnknownPerson << 1 << u"zoe"_s << u"zoe"_s;
    QTest::newRow("no completion") << orders << "title,status\na,Terminé\n"_ba << NoCompletion << none << QString{} << QString{};
    QTest::newRow("future") << orders << "title,completed_at\na,2030-01-01\n"_ba << InFuture << 1 << u"2030-01-01"_s << QString{};
    QTest::newRow("parent") << assets << "code,parent\nP,\nQ,R\n"_ba << UnknownParent << 1 << u"R"_s << QString{};
    QTest::newRow("itself") << assets << "code,parent\nP,\nQ,Q\n"_ba << UnderItself << 1 << u"Q"_s << QString{};
    QTest::newRow("flag") << assets << "code,active\nP,maybe\n"_ba << NotAFlag << 1 << u"maybe"_s << QString{};
}

void tst_ImportPreview::aRefusalHasItsCodeAndItsCell()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, bytes);
    QFETCH(transfer::RefusalCode, code);
    QFETCH(int, column);
    QFETCH(QString, value);
    QFETCH(QString, detail);
    ImportSite site;
    const transfer::Report report = site.import(kind, bytes).value();
    QCOMPARE(report.refusals.size(), std::size_t{1});
    const transfer::Refusal &refusal = report.refusals.front();
    QCOMPARE(refusal.code, code);
    QCOMPARE(refusal.columnIndex, column);
    QCOMPARE(refusal.value, value);
    QCOMPARE(refusal.detail, detail);
}

void tst_ImportPreview::aCorrectedCellIsReadInPlaceOfTheFile()
{
    ImportSite site;
    transfer::Options options;
    options.kind = u"work-orders"_s;
    options.file = site.file("ot,title,due_at,cost\nA,a,31/02/2025,1.50\nB,,13/02/2025,2.50\nA,c,,x\n");
    options.author.actor = u"shell:tester"_s;
    const transfer::Report first = transfer::importFile(site.site(), options).value();
    QCOMPARE(first.refusedRows, qint64{3});
    options.corrections = {{2, 2, u"28/02/2025"_s}, {3, 1, u"b"_s},        {4, 0, u"C"_s},
                           {4, 3, u"3.50"_s},       {4, 99, u"nowhere"_s}, {77, 0, u"no such row"_s}};
    const transfer::Report second = transfer::importFile(site.site(), options).value();
    QVERIFY2(second.written, qPrintable(refusalsOf(second)));
    QCOMPARE(site.column(u"SELECT code || ' ' || title || ' ' || coalesce(cost_minor, 0) FROM work_orders ORDER BY code"_s),
             (QStringList{u"A a 150"_s, u"B b 250"_s, u"C c 350"_s}));
}

void tst_ImportPreview::correctionsDecideTheFormatToo()
{
    ImportSite site;
    transfer::Options options;
    options.kind = u"work-orders"_s;
    options.file = site.file("title,due_at\na,13/04/2026\nb,04/13/2026\n");
    options.author.actor = u"shell:tester"_s;
    QVERIFY(!transfer::importFile(site.site(), options));
    options.corrections = {{3, 1, u"13/04/2026"_s}};
    QVERIFY(transfer::importFile(site.site(), options).value().written);
}

void tst_ImportPreview::atMostAThousandCellsAreCorrected()
{
    ImportSite site;
    transfer::Options options;
    options.kind = u"work-orders"_s;
    options.file = site.file("title\na\n");
    options.corrections.assign(1001, {2, 0, u"b"_s});
    const auto report = transfer::importFile(site.site(), options);
    QVERIFY(!report);
    QCOMPARE(report.error().field, u"corrections"_s);
}

void tst_ImportPreview::unknownAssetsAreCountedOnce()
{
    ImportSite site;
    QVERIFY(site.import(u"assets"_s, "code\nP-1\n").value().written);
    const QByteArray rows = "title,asset\na,P-1\nb,P-2\nc,P-3\nd,P-2\ne,\n";
    const transfer::Report refused = site.import(u"work-orders"_s, rows).value();
    QCOMPARE(refused.unknownAssets, qint64{2});
    QCOMPARE(refused.refusedRows, qint64{3});
    const transfer::Report made = site.import(
                                          u"work-orders"_s, rows,
                                          R"({"create_missing_assets": true, "columns": {"title": "title", "asset": "asset"}})")
                                      .value();
    QCOMPARE(made.unknownAssets, qint64{2});
    QCOMPARE(made.alsoCreated, qint64{2});
}

void tst_ImportPreview::theSitesOwnCurrencySignIsRead_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("euro behind") << u"EUR"_s << u"1.234,56 €"_s << true;
    QTest::newRow("euro in front") << u"EUR"_s << u"€1.234,56"_s << true;
    QTest::newRow("code") << u"MXN"_s << u"1.234,56 MXN"_s << true;
    QTest::newRow("another's sign") << u"USD"_s << u"1.234,56 €"_s << false;
    QTest::newRow("a sign of many") << u"USD"_s << u"$1.234,56"_s << false;
}

void tst_ImportPreview::theSitesOwnCurrencySignIsRead()
{
    QFETCH(QString, currency);
    QFETCH(QString, cell);
    QFETCH(bool, isRead);
    ImportSite site;
    Settings settings;
    settings.currency = currency;
    transfer::PreviewRequest request;
    request.kind = u"work-orders"_s;
    request.file = site.file((u"title;cost\na;"_s + cell + u'\n').toUtf8());
    const transfer::Preview preview = transfer::preview(request, settings).value();
    QCOMPARE(preview.columns[1].reading.problem.isEmpty(), isRead);
    if (isRead)
        QCOMPARE(preview.columns[1].reading.value.toLongLong(), 123456);
}

void tst_ImportPreview::anotherThreadMayImport()
{
    QFETCH(Driver, driver);
    ImportSite site{driver};
    const QString file = site.file("title,asset\na,P-1\nb,P-2\n");
    std::optional<Result<transfer::Report>> report;
    std::thread other{[&] {
        transfer::Options options;
        options.kind = u"work-orders"_s;
        options.file = file;
        options.mapping =
            transfer::parseMapping(R"({"create_missing_assets": true, "columns": {"title": "title", "asset": "asset"}})").value();
        options.author.actor = u"desktop:admin"_s;
        report = transfer::importFile(site.site(), options);
    }};
    other.join();
    QVERIFY2(report->has_value(), report->has_value() ? "" : qPrintable(report->error().detail));
    QVERIFY((*report)->written);
    QCOMPARE(site.column(u"SELECT code FROM assets ORDER BY code"_s), (QStringList{u"P-1"_s, u"P-2"_s}));
}

void tst_ImportPreview::cancellingLeavesNothing()
{
    QFETCH(Driver, driver);
    ImportSite site{driver};
    const QByteArray before = site.dump();
    QByteArray bytes = "title,asset\n";
    for (int i = 0; i < 3000; ++i)
        bytes += "a,P-" + QByteArray::number(i) + "\n";
    for (const transfer::Stage stage : {transfer::Stage::Checking, transfer::Stage::Writing}) {
        transfer::Options options;
        options.kind = u"work-orders"_s;
        options.file = site.file(bytes);
        options.mapping =
            transfer::parseMapping(R"({"create_missing_assets": true, "columns": {"title": "title", "asset": "asset"}})").value();
        options.author.actor = u"shell:tester"_s;
        const auto cancelled = std::make_shared<std::atomic_bool>(false);
        options.cancelled = cancelled;
        options.progress = [&](const transfer::Progress &progress) {
            if (progress.stage == stage)
                *cancelled = true;
        };
        const auto report = transfer::importFile(site.site(), options);
        QVERIFY(!report);
        QCOMPARE(report.error().field, QString::fromLatin1(transfer::cancelledField));
        QCOMPARE(site.dump(), before);
    }
}

void tst_ImportPreview::whoMayNotWriteWritesNothing()
{
    QFETCH(Driver, driver);
    ImportSite site{driver};
    const QByteArray before = site.dump();
    transfer::Options options;
    options.kind = u"work-orders"_s;
    options.file = site.file("title\na\n");
    options.author.actor = u"shell:tester"_s;
    options.mayWrite = [](Work &) -> Result<void> { return failure(ErrorCode::Forbidden, u"no"_s); };
    const auto report = transfer::importFile(site.site(), options);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Forbidden);
    QCOMPARE(site.dump(), before);
}

QTEST_GUILESS_MAIN(tst_ImportPreview)
#include "tst_import_preview.moc"
