#include "support/TestProgram.h"

#include "base/Dates.h"
#include "base/PhoneNumbers.h"
#include "base/Text.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Folding for search, order for lists, cleaning for the database, and numbers as people write them.
class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsFold_data();
    void wordsFold();
    void whatIsTypedIsAmongWhatIsIndexed();
    void headersNormalize();
    void namesSortAsInABook();
    void textIsCleanedButKept();
    void theFastWayReadsNumbersAsTheLibraryDoes();
    void numbersAreNeverRefused_data();
    void numbersAreNeverRefused();
    void daysAreWrittenAndReadAsQtDoes();
    void numbersAreKeptInOneLine_data();
    void numbersAreKeptInOneLine();
};

void TestText::daysAreWrittenAndReadAsQtDoes()
{
    for (QDate day(1, 1, 1); day.year() <= 9999; day = day.addDays(97)) {
        QCOMPARE(dayText(day), day.toString(Qt::ISODate));
        QCOMPARE(dayOf(QLatin1String(dayText(day).toLatin1())), day);
    }
    QCOMPARE(dayText({}), QString());
    for (const auto text : {""_L1, "1981-02-31"_L1, "1981-3-14"_L1, "198a-03-14"_L1, "-981-03-14"_L1, "+981-03-14"_L1,
                            "1981-03-14T10:00:00Z"_L1, "0000-00-00"_L1, "soon"_L1})
        QCOMPARE(dayOf(text), QDate::fromString(text, Qt::ISODate));
}

void TestText::wordsFold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("accents") << u"Álvaro Núñez"_s << u"alvaro nunez"_s;
    QTest::newRow("letters without marks") << u"Øre Łódź ßtraße Đặng ıI Æon"_s << u"ore lodz sstrasse dang ii aeon"_s;
    QTest::newRow("full width") << u"ＡＢＣ１２"_s << u"abc12"_s;
    QTest::newRow("decomposed") << u"Jose\u0301"_s << u"jose"_s;
    QTest::newRow("punctuation") << u"O'Brien-Smith, J.R."_s << u"o brien smith j r"_s;
    QTest::newRow("nothing") << u" .,! "_s << QString();
}

void TestText::wordsFold()
{
    QFETCH(QString, text);
    QTEST(foldedText(text), "folded");
}

void TestText::whatIsTypedIsAmongWhatIsIndexed()
{
    for (const QString &text :
         {u"O'Brien"_s, u"Anne-Marie"_s, u"J.R. Smith"_s, u"Вера"_s, u"陈伟"_s, u"d’Arc"_s, u"rosa@example.org"_s}) {
        const QStringList indexed = indexWords(text);
        for (const auto &word : foldedWords(text))
            QVERIFY2(std::ranges::any_of(indexed, [&](const QString &i) { return i.startsWith(word); }), qPrintable(text));
    }
    QVERIFY(indexWords(u"O'Brien"_s).contains(u"obrien"_s));
    QVERIFY(indexWords(u"Вера"_s).contains(u"vera"_s));
}

void TestText::headersNormalize()
{
    QCOMPARE(normalizedHeader(u" E-Mail_Address: "_s), u"e mail address"_s);
    QCOMPARE(normalizedHeader(u"Teléfono móvil"_s), u"telefono movil"_s);
    QCOMPARE(normalizedHeader(u"\uFEFFFirst  Name"_s), u"first name"_s);
}

void TestText::namesSortAsInABook()
{
    const SortKeys keys;
    QStringList names{u"Zoë"_s, u"alvaro"_s, u"Álvaro"_s, u"Núñez"_s, u"Nunes"_s, u"de la Cruz"_s, u"Öz"_s};
    std::ranges::sort(names, {}, [&](const QString &name) { return keys.of(name); });
    QCOMPARE(names, (QStringList{u"alvaro"_s, u"Álvaro"_s, u"de la Cruz"_s, u"Nunes"_s, u"Núñez"_s, u"Öz"_s, u"Zoë"_s}));
}

void TestText::textIsCleanedButKept()
{
    QCOMPARE(cleanText(u"  Jose\u0301 \n"_s), u"José"_s);
    QCOMPARE(cleanText(u"a"_s + QChar(u'\0') + u"b"_s), u"ab"_s);
    QCOMPARE(cleanText(u"O’Brien <b>"_s), u"O’Brien <b>"_s);
}

void TestText::theFastWayReadsNumbersAsTheLibraryDoes()
{
    const PhoneNumbers here(u"US"_s);
    const PhoneNumbers abroad(u"MX"_s); // never takes the fast way
    std::mt19937 random(1);
    for (int i = 0; i < 3000; ++i) {
        const QString digits =
            QString::number(2'000'000'000LL + qint64(random()) % 7'999'999'999LL % 7'999'999'999LL).left(10);
        const QString typed = i % 2 ? u"(%1) %2-%3"_s.arg(digits.left(3), digits.mid(3, 3), digits.mid(6)) : digits;
        const auto fast = here.read(typed);
        const auto slow = abroad.read(u"+1 "_s + digits);
        if (digits[0] > u'1' && digits[3] > u'1') {
            QCOMPARE(fast.digits, slow.digits);
            QCOMPARE(fast.e164, slow.e164);
        }
        QCOMPARE(fast.raw, typed);
    }
}

void TestText::numbersAreNeverRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"212.555.0100"_s << u"2125550100"_s << u"(212) 555-0100"_s;
    QTest::newRow("with country") << u"+1 212 555 0100"_s << u"2125550100"_s << u"(212) 555-0100"_s;
    QTest::newRow("extension") << u"212-555-0100 ext. 12"_s << u"2125550100"_s << u"(212) 555-0100 x12"_s;
    QTest::newRow("abroad") << u"+52 55 1234 5678"_s << u"5512345678"_s << u"+52 55 1234 5678"_s;
    QTest::newRow("short") << u"4417"_s << u"4417"_s << u"4417"_s;
    QTest::newRow("words") << u"ask at the desk"_s << QString() << u"ask at the desk"_s;
}

void TestText::numbersAreNeverRefused()
{
    QFETCH(QString, typed);
    const PhoneNumbers phones(u"US"_s);
    const auto number = phones.read(typed);
    QCOMPARE(number.raw, typed);
    QTEST(number.digits, "digits");
    QTEST(phones.shown(number), "shown");
}

/// A space at which no line is broken is written as "_".
void TestText::numbersAreKeptInOneLine_data()
{
    QTest::addColumn<QString>("shown");
    for (const auto &shown :
         {u"14_of_35 (40.0_%)"_s, u"Reached 7_of_7 people"_s, u"14_de_20 (70,0_%, pocos)"_s, u"0.9_→_2.1"_s,
          u"23_:_2, gap 1"_s, u"1,383_h of 2,500:30_h"_s, u"$27.73_of_$40.00"_s, u"5 hours of 16 Nov 2026"_s,
          u"12 Main St, Apt 4"_s, u"(212) 555-0100"_s, u"no number at all"_s})
        QTest::newRow(qPrintable(shown)) << shown;
}

void TestText::numbersAreKeptInOneLine()
{
    QFETCH(QString, shown);
    const QString plain = QString(shown).replace(u'_', u' ');
    QCOMPARE(unbrokenNumbers(plain).replace(QChar::Nbsp, u'_'), shown);
    QCOMPARE(unbrokenNumbers(plain).replace(QChar::Nbsp, u' '), plain);
}

RNF_TEST(TestText)
#include "tst_text.moc"
