#include "support/TestProgram.h"

#include "letters/MailDraft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

MailDraft draft() { return {u"Rosa Diaz"_s, u"rosa@example.org"_s, u"Meeting"_s, u"Dear Rosa,\n\nsee you.\n"_s, u"en"_s}; }

struct Mail {
    QStringList head; ///< unfolded
    QString body;

    QString value(const QString &name) const
    {
        for (const auto &line : head) {
            if (line.startsWith(name + u": "_s))
                return line.mid(name.size() + 2);
        }
        return {};
    }
};

/// As a mail program reads it, by RFC 5322.
Mail mailIn(const QByteArray &content)
{
    const qsizetype end = content.indexOf("\r\n\r\n");
    Mail mail;
    for (const auto &line : QByteArray(content.left(end)).replace("\r\n ", " ").split('\n'))
        mail.head += QString::fromLatin1(line.trimmed());
    mail.body = QString::fromUtf8(QByteArray::fromBase64(content.mid(end + 4).replace("\r\n", "")));
    return mail;
}

/// A text of a head, by RFC 2047.
QString decoded(const QString &value)
{
    QByteArray bytes;
    for (const auto &word : value.split(u' ')) {
        if (!word.startsWith(u"=?UTF-8?B?"_s))
            return value;
        bytes += QByteArray::fromBase64(word.mid(10).chopped(2).toLatin1());
    }
    return QString::fromUtf8(bytes);
}

} // namespace

/// Drafts for mail programs: what they say arrives whole, and nothing that somebody typed becomes a line of the head.
class TestMailDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftIsReadAsItWasWritten();
    void everyLineIsShortAsciiAndEndsAsMailWants();
    void aLongSubjectWithAccentsComesBackWhole();
    void aLineEndInANameOrSubjectMakesNoHeader();
    void aNameWithQuotesStaysAName();
    void whatLooksEncodedIsEncoded();
    void linesEndInOneWay();
    void anAddressThatIsNoneIsRefused_data();
    void anAddressThatIsNoneIsRefused();
    void aDomainInOtherLettersIsWrittenInAscii();
};

void TestMailDraft::aDraftIsReadAsItWasWritten()
{
    const auto mail = mailIn(draft().content());
    QCOMPARE(mail.value(u"X-Unsent"_s), u"1"_s);
    QCOMPARE(mail.value(u"To"_s), u"\"Rosa Diaz\" <rosa@example.org>"_s);
    QCOMPARE(mail.value(u"Subject"_s), u"Meeting"_s);
    QCOMPARE(mail.value(u"Content-Type"_s), u"text/plain; charset=utf-8"_s);
    QCOMPARE(mail.value(u"Content-Language"_s), u"en"_s);
    QCOMPARE(mail.body, u"Dear Rosa,\r\n\r\nsee you.\r\n"_s);
    MailDraft nameless = draft();
    nameless.name.clear();
    QCOMPARE(mailIn(nameless.content()).value(u"To"_s), u"<rosa@example.org>"_s);
}

void TestMailDraft::everyLineIsShortAsciiAndEndsAsMailWants()
{
    MailDraft long_ = draft();
    long_.name = QString(200, u'ñ');
    long_.subject = u"Reunión 🙂 "_s.repeated(40);
    long_.body = u"ñ🙂 word "_s.repeated(500);
    const QByteArray content = long_.content();
    QCOMPARE(content.count('\n'), content.count("\r\n"));
    QCOMPARE(content.count('\r'), content.count("\r\n"));
    for (const auto &line : content.split('\n'))
        QVERIFY2(line.size() <= 77, line.constData()); // 76 and CR
    QVERIFY(std::ranges::all_of(content, [](char byte) { return byte > 0; }));
}

void TestMailDraft::aLongSubjectWithAccentsComesBackWhole()
{
    MailDraft long_ = draft();
    long_.name = u"José Ángel Núñez Peña de la Cruz y Sánchez-Gutiérrez"_s;
    long_.subject =
        u"Asamblea general de otoño – qué pasó, qué sigue y cómo puedes ayudar 🙂 "_s.repeated(5).trimmed();
    const auto mail = mailIn(long_.content());
    QCOMPARE(decoded(mail.value(u"Subject"_s)), long_.subject);
    QCOMPARE(decoded(mail.value(u"To"_s).chopped(19)), long_.name); // before " <rosa@example.org>"
}

void TestMailDraft::aLineEndInANameOrSubjectMakesNoHeader()
{
    for (const auto &end : {u"\r\n"_s, u"\n"_s, u"\r"_s, u"\u2028"_s, u"\u0085"_s, u"\v"_s}) {
        MailDraft evil = draft();
        evil.name = u"Rosa"_s + end + u"Bcc: everyone@example.org"_s;
        evil.subject = u"Hi"_s + end + u"Bcc: everyone@example.org"_s + end + end + u"Another body"_s;
        evil.language = u"en"_s + end + u"Bcc: everyone@example.org"_s;
        const QByteArray content = evil.content();
        const auto mail = mailIn(content);
        QCOMPARE(mail.value(u"Bcc"_s), QString());
        QCOMPARE(mail.value(u"Subject"_s), u"Hi Bcc: everyone@example.org Another body"_s);
        QCOMPARE(mail.value(u"Content-Language"_s), QString());
        QCOMPARE(mail.head.size(), 6);
        QCOMPARE(mail.body, u"Dear Rosa,\r\n\r\nsee you.\r\n"_s);
    }
}

void TestMailDraft::aNameWithQuotesStaysAName()
{
    MailDraft quoted = draft();
    quoted.name = u"Diaz, \"Rosa\" <boss@example.org> \\"_s;
    QCOMPARE(mailIn(quoted.content()).value(u"To"_s),
             u"\"Diaz, \\\"Rosa\\\" <boss@example.org> \\\\\" <rosa@example.org>"_s);
}

void TestMailDraft::whatLooksEncodedIsEncoded()
{
    MailDraft tricky = draft();
    tricky.subject = u"=?UTF-8?B?SGk=?="_s;
    QCOMPARE(decoded(mailIn(tricky.content()).value(u"Subject"_s)), tricky.subject);
}

void TestMailDraft::linesEndInOneWay()
{
    MailDraft mixed = draft();
    mixed.body = u"a\r\nb\rc\nd"_s;
    QCOMPARE(mailIn(mixed.content()).body, u"a\r\nb\r\nc\r\nd\r\n"_s);
}

void TestMailDraft::anAddressThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"", "rosa", "@example.org", "rosa@", "rosa@example", "ro sa@example.org", "rosa@exa mple.org",
          "rosa@example.org\n", "rosa\n@example.org", "rosa@example.org>", "<rosa@example.org",
          "a@example.org,b@example.org", "a@example.org\r\nBcc: b@example.org", "\"x\r\n\"@example.org",
          "ros\u00e1@example.org", "rosa@-example.org", "rosa@example..org", ".rosa@example.org"})
        QTest::newRow(address) << QString::fromUtf8(address);
}

void TestMailDraft::anAddressThatIsNoneIsRefused()
{
    QFETCH(QString, address);
    MailDraft refused = draft();
    refused.address = address;
    QVERIFY(!MailDraft::canBeSentTo(address));
    QCOMPARE(refused.content(), QByteArray());
}

void TestMailDraft::aDomainInOtherLettersIsWrittenInAscii()
{
    MailDraft foreign = draft();
    foreign.address = u"rosa+union@bücher.example"_s;
    QVERIFY(mailIn(foreign.content()).value(u"To"_s).endsWith(u" <rosa+union@xn--bcher-kva.example>"_s));
}

RNF_TEST(TestMailDraft)
#include "tst_mail_draft.moc"
