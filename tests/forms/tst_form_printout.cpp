#include "support/DrawnPage.h"
#include "support/GoldenPage.h"
#include "support/TestProgram.h"
#include "support/TextRecorder.h"

#include "forms/FormPrintout.h"
#include "forms/FormProposals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

AnswerForm signUpSheet(FormLanguage language, const QStringList &asked = {})
{
    AnswerForm form = FormProposals::of(FormKind::People, {});
    form.language = language;
    for (auto &question : form.questions)
        question.isAsked = asked.isEmpty() || asked.contains(question.goesTo);
    return form;
}

std::unique_ptr<FormPrintout> printed(const AnswerForm &form, QPageSize::PageSizeId size = QPageSize::Letter)
{
    FrameWords words{form.name, {}, u"Ana Reyes"_s, QDate(2026, 11, 16)};
    words.isBare = true;
    auto printout = std::make_unique<FormPrintout>(words, form, u"Hotel Workers United"_s);
    printout->layOut(Printout::paper(size, QPageLayout::Portrait));
    return printout;
}

QString textOf(const DrawnTexts &page)
{
    QString all;
    for (const auto &text : page)
        all += text.text + u' ';
    return all;
}

AnswerForm manyQuestions(int count, QuestionKind kind, int choices = 0)
{
    AnswerForm form;
    form.title.english = u"Long"_s;
    for (int i = 1; i <= count; ++i) {
        FormQuestion question;
        question.kind = kind;
        question.isAsked = true;
        question.label = {u"Question%1"_s.arg(i), u"Pregunta%1"_s.arg(i)};
        for (int choice = 1; choice <= choices; ++choice)
            question.choices += {u"c"_s, {u"A rather long choice that takes a line of its own, number%1"_s.arg(choice), {}}};
        form.questions += question;
    }
    return form;
}

/// On which page of several a word stands; -1: on none.
int formPageWith(const QList<DrawnTexts> &pages, const QString &word)
{
    for (int page = 0; page < pages.size(); ++page) {
        if (wordsOf(pages[page]).contains(word))
            return page;
    }
    return -1;
}

} // namespace

/// A form on paper: all of it stands there, in its languages, with room to write, and no question is parted.
class TestFormPrintout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { GoldenPage::prepare(); }
    void pagesLookAsTheyDid_data();
    void pagesLookAsTheyDid();
    void itSpeaksTheLanguageOfThoseWhoAreAsked();
    void onlyWhatIsTickedIsAsked();
    void nothingOfOursStandsOnIt();
    void whatIsNeededIsMarked();
    void aQuestionIsNotParted_data();
    void aQuestionIsNotParted();
    void aQuestionLongerThanAPageGoesOn();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
};

void TestFormPrintout::pagesLookAsTheyDid_data()
{
    QTest::addColumn<FormLanguage>("language");
    QTest::addColumn<int>("page");
    QTest::newRow("form-english") << FormLanguage::English << 0;
    QTest::newRow("form-bilingual") << FormLanguage::Both << 0;
    QTest::newRow("form-bilingual-rest") << FormLanguage::Both << 1;
}

void TestFormPrintout::pagesLookAsTheyDid()
{
    QFETCH(FormLanguage, language);
    QFETCH(int, page);
    const auto printout = printed(signUpSheet(language));
    QVERIFY(page < printout->pageCount());
    const QString problem = GoldenPage::problem(*printout, QString::fromLatin1(QTest::currentDataTag()), page);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestFormPrintout::itSpeaksTheLanguageOfThoseWhoAreAsked()
{
    const QStringList asked{u"name"_s, u"tags"_s, u"consent_sms"_s};
    const QString english = textOf(textsOn(*printed(signUpSheet(FormLanguage::English, asked))));
    QVERIFY2(english.contains(u"First and last name"_s) && english.contains(u"Join us"_s), qPrintable(english));
    QVERIFY2(!english.contains(u"Nombre"_s) && !english.contains(u"Llamadas"_s), qPrintable(english));
    const QString spanish = textOf(textsOn(*printed(signUpSheet(FormLanguage::Spanish, asked))));
    QVERIFY2(spanish.contains(u"Nombre y apellido"_s) && spanish.contains(u"Necesitamos una respuesta"_s),
             qPrintable(spanish));
    QVERIFY2(!spanish.contains(u"name"_s) && !spanish.contains(u"answer"_s), qPrintable(spanish));
    const QString both = textOf(textsOn(*printed(signUpSheet(FormLanguage::Both, asked))));
    QVERIFY2(both.indexOf(u"First and last name"_s) < both.indexOf(u"Nombre y apellido"_s), qPrintable(both));
    QVERIFY2(both.contains(u"Phone calls / Llamadas"_s), qPrintable(both));
    QVERIFY2(both.contains(u"you may text me"_s) && both.contains(u"pueden enviarme"_s), qPrintable(both));
}

void TestFormPrintout::onlyWhatIsTickedIsAsked()
{
    const QString page = textOf(textsOn(*printed(signUpSheet(FormLanguage::English, {u"name"_s, u"email"_s}))));
    QVERIFY2(page.contains(u"E-mail address"_s), qPrintable(page));
    for (const auto &other : {u"Mobile phone"_s, u"Town"_s, u"newsletter"_s})
        QVERIFY2(!page.contains(other), qPrintable(page));
}

void TestFormPrintout::nothingOfOursStandsOnIt()
{
    const QString page = textOf(textsOn(*printed(signUpSheet(FormLanguage::English))));
    QVERIFY(page.contains(u"Hotel Workers United"_s));
    for (const auto &ours : {u"Confidential"_s, u"Ana Reyes"_s, u"consent"_s, u"_"_s})
        QVERIFY2(!page.contains(ours), qPrintable(page));
}

void TestFormPrintout::whatIsNeededIsMarked()
{
    AnswerForm form = signUpSheet(FormLanguage::English, {u"name"_s, u"city"_s});
    QString page = textOf(textsOn(*printed(form)));
    QVERIFY(page.contains(u"First and last name *"_s) && !page.contains(u"Town *"_s));
    QVERIFY(page.contains(u"We need an answer"_s));
    for (auto &question : form.questions)
        question.isRequired = false;
    page = textOf(textsOn(*printed(form)));
    QVERIFY(!page.contains(u'*'));
}

void TestFormPrintout::aQuestionIsNotParted_data()
{
    QTest::addColumn<QuestionKind>("kind");
    QTest::addColumn<FormLanguage>("language");
    QTest::addColumn<QPageSize::PageSizeId>("size");
    for (const auto kind :
         {QuestionKind::ShortText, QuestionKind::LongText, QuestionKind::SeveralOf, QuestionKind::Agreement}) {
        for (const auto language : {FormLanguage::English, FormLanguage::Both}) {
            for (const auto size : {QPageSize::Letter, QPageSize::A4})
                QTest::addRow("%s %s %d", keysOf(kind)[size_t(kind)], keysOf(language)[size_t(language)], int(size))
                    << kind << language << size;
        }
    }
}

void TestFormPrintout::aQuestionIsNotParted()
{
    QFETCH(QuestionKind, kind);
    QFETCH(FormLanguage, language);
    QFETCH(QPageSize::PageSizeId, size);
    constexpr int questions = 40, choices = 3;
    AnswerForm form = manyQuestions(questions, kind, kind == QuestionKind::ShortText ? 0 : choices);
    form.language = language;
    const auto printout = printed(form, size);
    const auto pages = textsOfPages(*printout);
    QVERIFY(pages.size() > 1);
    const qreal bottom = printout->pageSize().height() - 36;
    for (int page = 0; page < pages.size(); ++page) {
        qreal lowest = 0;
        for (const auto &text : pages[page])
            lowest = qMax(lowest, text.rect.bottom());
        QVERIFY2(lowest < bottom, qPrintable(u"page %1: %2"_s.arg(page).arg(lowest)));
    }
    int last = 0;
    for (int i = 1; i <= questions; ++i) {
        const int page = formPageWith(pages, u"Question%1"_s.arg(i));
        QVERIFY2(page == last || page == last + 1, qPrintable(QString::number(i)));
        last = page;
        if (language == FormLanguage::Both)
            QCOMPARE(formPageWith(pages, u"Pregunta%1"_s.arg(i)), page);
    }
    QCOMPARE(last, pages.size() - 1);
    // What stands on a page of choices begins and ends with a whole question.
    if (kind == QuestionKind::SeveralOf) {
        for (const auto &page : pages)
            QCOMPARE(wordsOf(page).count(u"number1"_s), wordsOf(page).count(u"number3"_s));
    }
}

void TestFormPrintout::aQuestionLongerThanAPageGoesOn()
{
    constexpr int choices = 90;
    const auto pages = textsOfPages(*printed(manyQuestions(1, QuestionKind::SeveralOf, choices)));
    QVERIFY(pages.size() > 1);
    int found = 0;
    for (int choice = 1; choice <= choices; ++choice)
        found += formPageWith(pages, u"number%1"_s.arg(choice)) >= 0;
    QCOMPARE(found, choices);
    QCOMPARE(formPageWith(pages, u"number1"_s), formPageWith(pages, u"Question1"_s));
}

void TestFormPrintout::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("long name") << longName;
    QTest::newRow("arabic") << arabicName;
    QTest::newRow("one word") << u"W"_s.repeated(200);
}

void TestFormPrintout::nothingIsCutOff()
{
    QFETCH(QString, text);
    AnswerForm form = manyQuestions(1, QuestionKind::SeveralOf, 1);
    form.questions.first().label.english = text;
    form.questions.first().choices.first().text.english = text;
    const auto printout = printed(form);
    constexpr qreal margin = 14 / 25.4 * 72 - 1;
    for (const auto &drawn : textsOn(*printout)) {
        QVERIFY(!drawn.isCut);
        QVERIFY2(drawn.rect.left() >= margin && drawn.rect.right() <= printout->pageSize().width() - margin,
                 qPrintable(drawn.text));
    }
}

RNF_TEST(TestFormPrintout)

#include "tst_form_printout.moc"
