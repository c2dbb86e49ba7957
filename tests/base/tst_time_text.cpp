#include "support/TestProgram.h"

#include "base/TimeText.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Times of day as people type them, and as they are shown.
class TestTimeText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void timesAreReadAsPeopleTypeThem_data();
    void timesAreReadAsPeopleTypeThem();
    void whatIsShownIsReadAgainInEveryCountry();
    void noTimeIsShownAsNothing();
};

void TestTimeText::timesAreReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    const auto row = [](const QString &text, const QTime &time) { QTest::newRow(qPrintable(text)) << text << time; };
    for (const auto &evening : {u"19:00"_s, u"7pm"_s, u"7 pm"_s, u"7 PM"_s, u"7:00 p. m."_s, u" 19 "_s, u"19h"_s, u"1900"_s})
        row(evening, QTime(19, 0));
    for (const auto &half : {u"7:30pm"_s, u"19.30"_s, u"19h30"_s, u"1930"_s, u"7:30\u202FPM"_s})
        row(half, QTime(19, 30));
    row(u"7"_s, QTime(7, 0));
    row(u"730"_s, QTime(7, 30));
    row(u"12am"_s, QTime(0, 0));
    row(u"12 pm"_s, QTime(12, 0));
    row(u"0:00"_s, QTime(0, 0));
    for (const auto &none : {u""_s, u"24:00"_s, u"7:60"_s, u"13pm"_s, u"0 am"_s, u"noon"_s, u"7:3"_s, u"-7"_s, u"7:30:00"_s})
        row(none, QTime());
}

void TestTimeText::timesAreReadAsPeopleTypeThem()
{
    QFETCH(QString, text);
    QTEST(TimeText::read(text).value_or(QTime()), "time");
}

void TestTimeText::whatIsShownIsReadAgainInEveryCountry()
{
    for (const auto &country : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
        QLocale::setDefault(country);
        for (const QTime time : {QTime(0, 0), QTime(7, 30), QTime(12, 0), QTime(19, 5), QTime(23, 59)})
            QVERIFY2(TimeText::read(TimeText::shown(time)) == time, qPrintable(country.name()));
    }
}

void TestTimeText::noTimeIsShownAsNothing() { QCOMPARE(TimeText::shown({}), QString()); }

RNF_TEST(TestTimeText)
#include "tst_time_text.moc"
