#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "exchange/LetterExports.h"
#include "letters/Letters.h"
#include "letters/ReadyLetters.h"
#include "workspace/DemoWorkspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

QString folded(const QStringList &names) { return names.join(u", "_s); }

bool makeOld(const QString &folder)
{
    std::error_code failed;
    std::filesystem::last_write_time(folder.toStdU16String(),
                                     std::filesystem::file_time_type::clock::now() - std::chrono::days(2), failed);
    return !failed;
}

} // namespace

/// Templates are kept and taken back, each person gets theirs in their language, and nobody is written to who must not be.
class TestLetters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLetterIsKeptWithItsTexts();
    void aLetterHasANameThatNoOtherHas();
    void aBrokenTextIsKeptAndWrittenToNobody();
    void everyChangeIsUndone();
    void whoMustNotBeWrittenToIsLeftOut();
    void anAddressThatCannotBeSentToIsNone();
    void eachGetsTheTextOfTheirLanguage();
    void whyALanguageWasChosenIsTold();
    void whatIsMissingIsToldForAll();
    void whatEachDoesAtAnEventIsSaidToThem();
    void membersAreAskedFor();
    void fieldsOfTheOfficesOwnCanBeSaid();
    void draftsLieInANewFolder();
    void aNameIsNoPath();
    void noFolderIsLeftWhereDraftsCannotBeWritten();
    void whatACrashLeftIsTakenAway();
    void whatGoesOutStandsInTheHistory();
    void readyTextsAreWhole();
    void theSampleHasLettersInTwoLanguages();

private:
    Letters &letters() { return (*m_workspace)->letters(); }
    const Session &session() { return m_workspace->session; }
    QString newestLabel() { return (*m_workspace)->changes().history(session(), 1).first().label; }
    PersonId add(const QString &name, const QList<std::pair<const char *, QString>> &fields = {})
    {
        Person person = m_workspace->person(name, u"Díaz"_s);
        FieldContext context{(*m_workspace)->phones()};
        context.notedAt = instantText((*m_workspace)->store().dates().now());
        for (const auto &[key, text] : fields)
            (*m_workspace)->people().fields().catalog().find(QLatin1String(key))->write(person, text, context);
        return m_workspace->add(person);
    }
    LetterTemplate keep(const LetterTemplate &letter)
    {
        const auto id = letters().add(session(), letter);
        return id ? *letters().find(session(), *id) : LetterTemplate();
    }
    static LetterTemplate greeting(const QList<LetterWording> &wordings, LetterKind kind = LetterKind::Email)
    {
        return {{}, u"Greeting"_s, kind, wordings};
    }
    static LetterTemplate called(const QString &name)
    {
        LetterTemplate letter;
        letter.name = name;
        return letter;
    }
    static LetterRecipient speaking(const QString &noted, const QString &code)
    {
        LetterRecipient to;
        to.languageNoted = noted;
        to.language = code;
        return to;
    }
    LetterWriter writer(const LetterTemplate &letter)
    {
        return {letter, letters().fields(), letters().occasion(session(), u"Local 1184"_s, u"en"_s)};
    }
    LetterRecipient one(PersonId person)
    {
        return letters().audience(session(), LetterKind::Email, {person}).people.value(0);
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestLetters::init() { m_workspace = std::make_unique<TestWorkspace>(); }

void TestLetters::aLetterIsKeptWithItsTexts()
{
    const auto kept =
        keep({{},
              u" Welcome "_s,
              LetterKind::Letter,
              {{0, {}, u"Hi"_s, u"\nDear {{given_name}}\n"_s}, {0, u"es"_s, {}, u"Hola"_s}, {0, u"pl"_s, u" "_s, {}}}});
    QCOMPARE(kept.name, u"Welcome"_s);
    QCOMPARE(kept.wordings.size(), 2); // what is empty is none
    QCOMPARE(kept.wordings[1].language, u"es"_s);
    QCOMPARE(kept.wordings[0].body, u"\nDear {{given_name}}\n"_s); // begins and ends where it was typed to
    QCOMPARE(newestLabel(), u"Add the letter “Welcome”"_s);
    LetterTemplate after = kept;
    after.kind = LetterKind::Email;
    after.wordings.removeFirst();
    after.wordings[0].body = u"Hola, {{given_name}}"_s;
    after.wordings += LetterWording{0, u"pl"_s, {}, u"Cześć"_s};
    QVERIFY(letters().save(session(), kept, after));
    const auto saved = *letters().find(session(), kept.id);
    QCOMPARE(saved.kind, LetterKind::Email);
    QCOMPARE(saved.wordings.size(), 2);
    QCOMPARE(saved.wordings[0].body, u"Hola, {{given_name}}"_s);
    QCOMPARE(*letters().save(session(), saved, saved), 0);
    // Somebody else wrote meanwhile.
    QCOMPARE(letters().save(session(), kept, after).error().id, u"changed"_s);
    QVERIFY(letters().remove(session(), saved));
    QVERIFY(letters().all(session()).isEmpty());
}

void TestLetters::aLetterHasANameThatNoOtherHas()
{
    const auto kept = keep(greeting({}));
    QCOMPARE(letters().add(session(), called(u"  "_s)).error().id, u"empty-name"_s);
    QCOMPARE(letters().add(session(), called(u"GREETING"_s)).error().id, u"name-taken"_s);
    LetterTemplate renamed = kept;
    renamed.name = u"GREETING"_s;
    QVERIFY(letters().save(session(), kept, renamed)); // its own name in other letters
}

void TestLetters::aBrokenTextIsKeptAndWrittenToNobody()
{
    const auto kept = keep(greeting({{0, {}, {}, u"Dear {{nobody"_s}}));
    QCOMPARE(kept.wordings.value(0).body, u"Dear {{nobody"_s);
    const auto broken = writer(kept);
    QVERIFY(broken.obstacle().contains(u"Line 1"_s));
    QCOMPARE(broken.letter(one(add(u"Rosa"_s, {{"email", u"rosa@example.org"_s}}))).error().id, u"template"_s);
    QVERIFY(writer(greeting({})).obstacle().contains(u"no text yet"_s));
    QCOMPARE(writer(greeting({{0, u"en"_s, {}, u"fine"_s}})).obstacle(), QString());
    QVERIFY(
        writer(greeting({{0, u"en"_s, {}, u"fine"_s}, {0, u"es"_s, {}, u"{{x}}"_s}})).obstacle().startsWith(u"Spanish: "_s));
}

void TestLetters::everyChangeIsUndone()
{
    Database &database = (*m_workspace)->store().reader();
    const QByteArray before = contentOf(database);
    const auto kept = keep(greeting({{0, {}, u"Hi"_s, u"Hello"_s}, {0, u"es"_s, u"Hola"_s, {}}}));
    LetterTemplate after = kept;
    after.name = u"Other"_s;
    after.wordings.removeLast();
    after.wordings[0].body = u"Changed"_s;
    QVERIFY(letters().save(session(), kept, after));
    QVERIFY(letters().remove(session(), *letters().find(session(), kept.id)));
    for (int i = 0; i < 3; ++i)
        QVERIFY((*m_workspace)->changes().undo(session(), (*m_workspace)->changes().newestUndoable(session())->seq));
    QCOMPARE(contentOf(database), before);
}

void TestLetters::whoMustNotBeWrittenToIsLeftOut()
{
    const QString street = u"2 Oak St"_s;
    const auto both = add(u"Both"_s, {{"line1", street}, {"email", u"both@example.org"_s}});
    const auto noPost = add(u"NoPost"_s, {{"line1", street}, {"refuses_mail", u"yes"_s}});
    const auto noNews = add(u"NoNews"_s, {{"email", u"news@example.org"_s}, {"refuses_bulk_email", u"yes"_s}});
    const auto atWork = add(u"AtWork"_s, {{"work_line1", street}});
    const auto gone = add(u"Gone"_s, {{"line1", street}, {"email", u"gone@example.org"_s}, {"is_deceased", u"yes"_s}});
    const QList<PersonId> everybody{both, noPost, noNews, atWork, gone};
    const auto post = letters().audience(session(), LetterKind::Letter, everybody);
    QCOMPARE(post.people.size(), 1);
    QCOMPARE(post.people.first().person, both);
    QCOMPARE(post.people.first().address.first(), street);
    QCOMPARE(post.leftOut, (LeftOut{Purpose::Post, 1, 1, 2}));
    const auto mail = letters().audience(session(), LetterKind::Email, everybody);
    QCOMPARE(mail.people.size(), 1);
    QCOMPARE(mail.leftOut, (LeftOut{Purpose::Email, 1, 1, 2}));
    // With a reason, which is told.
    const auto anyway = letters().audience(session(), LetterKind::Email, everybody, u"court hearing"_s);
    QCOMPARE(anyway.people.size(), 2);
    QCOMPARE(anyway.leftOut.overridden, 1);
    QVERIFY(anyway.leftOut.purposeTold().contains(u"court hearing"_s));
    QCOMPARE(anyway.people[0].isRefusing, false);
    QCOMPARE(anyway.people[1].isRefusing, true);
}

void TestLetters::anAddressThatCannotBeSentToIsNone()
{
    const auto odd = add(u"Odd"_s, {{"email", u"odd@example.org"_s}, {"refuses_bulk_email", u"yes"_s}});
    const auto before = *(*m_workspace)->people().find(session(), odd);
    auto after = before;
    after.emails.first().address = u"odd@example.org\r\nBcc: all@example.org"_s;
    QVERIFY((*m_workspace)->people().save(session(), before, after));
    const auto mail = letters().audience(session(), LetterKind::Email, {odd}, u"court hearing"_s);
    QVERIFY(mail.people.isEmpty());
    QCOMPARE(mail.leftOut.unreachable, 1);
    QCOMPARE(mail.leftOut.overridden, 0); // whoever gets nothing gets nothing against their wish
}

void TestLetters::eachGetsTheTextOfTheirLanguage()
{
    const auto mail = [&](const char *name, const QString &language) {
        return add(QLatin1String(name),
                   {{"email", u"%1@example.org"_s.arg(QLatin1String(name))}, {"preferred_language", language}});
    };
    const auto rosa = one(mail("Rosa", u"español"_s)), jan = one(mail("Jan", u"Polish"_s)), sam = one(mail("Sam", {}));
    const LetterWording english{0, u"en"_s, {}, u"Hello"_s}, spanish{0, u"es"_s, {}, u"Hola"_s}, any{0, {}, {}, u"Any"_s};
    const auto body = [&](const QList<LetterWording> &wordings, const LetterRecipient &to) {
        return writer(greeting(wordings)).letter(to)->body;
    };
    QCOMPARE(body({any, spanish, english}, rosa), u"Hola"_s);
    QCOMPARE(body({any, spanish, english}, jan), u"Any"_s);
    QCOMPARE(body({any, spanish, english}, sam), u"Any"_s);
    // Without one for every language it is the office's, then the first.
    QCOMPARE(body({spanish, english}, jan), u"Hello"_s);
    QCOMPARE(body({spanish, english}, sam), u"Hello"_s);
    QCOMPARE(body({spanish}, jan), u"Hola"_s);
    // What is empty is none.
    QCOMPARE(body({english, {0, u"es"_s, u" "_s, {}}}, rosa), u"Hello"_s);
    QCOMPARE(writer(greeting({spanish})).letter(rosa)->language, u"es"_s);
}

void TestLetters::whyALanguageWasChosenIsTold()
{
    const LetterTemplate two = greeting({{0, u"en"_s, {}, u"Hello"_s}, {0, u"es"_s, {}, u"Hola"_s}});
    const LetterTemplate any = greeting({{0, {}, {}, u"Hello"_s}});
    const auto rosa = speaking(u"Spanish"_s, u"es"_s), jan = speaking(u"Polish"_s, u"pl"_s), sam = speaking({}, {}),
               kim = speaking(u"English"_s, u"en"_s);
    QCOMPARE(writer(two).languageTold(rosa), u"In Spanish, their language."_s);
    QCOMPARE(writer(two).languageTold(jan), u"In English: there is no text in Polish."_s);
    QCOMPARE(writer(two).languageTold(sam), u"In English: their language is not noted."_s);
    QCOMPARE(writer(any).languageTold(sam), u"The text for every language: theirs is not noted."_s);
    QCOMPARE(writer(any).languageTold(jan), u"The text for every language: there is none in Polish."_s);
    QCOMPARE(writer(any).languageTold(kim), u"The text for every language."_s);
}

void TestLetters::whatIsMissingIsToldForAll()
{
    const auto rosa = one(add(u"Rosa"_s, {{"email", u"rosa@example.org"_s}, {"city", u"Lowell"_s}}));
    const auto sam = one(add(u"Sam"_s, {{"email", u"sam@example.org"_s}}));
    const auto kim = one(add({}, {{"email", u"kim@example.org"_s}}));
    const auto letter =
        writer(greeting({{0, {}, {}, u"{{preferred_name}} {{#unit}}{{unit}}{{/unit}}"_s}, {0, u"es"_s, {}, u"{{city}}"_s}}));
    QCOMPARE(folded(letter.missing(rosa)), QString());
    QCOMPARE(folded(letter.missing(kim)), u"What they like to be called"_s);
    QVERIFY(letter.missingOf({rosa, sam, kim}).told.contains(u"“What they like to be called”"_s));
    QCOMPARE(letter.missingOf({rosa, sam, kim}).people, QSet{kim.person});
    QCOMPARE(letter.missingOf({rosa, sam}).told, QString());
    // Only their own text counts.
    LetterRecipient spanish = sam;
    spanish.language = spanish.languageNoted = u"es"_s;
    QCOMPARE(letter.missing(spanish), QStringList{u"City"_s});
    // What is the same for everybody is there for everybody.
    QCOMPARE(writer(greeting({{0, {}, {}, u"{{today}} {{organization}} {{sender}}"_s}})).missing(sam), QStringList());
    QCOMPARE(writer(greeting({{0, {}, {}, u"{{event_day}}"_s}})).missing(sam), QStringList{u"Day of the event"_s});
}

void TestLetters::whatEachDoesAtAnEventIsSaidToThem()
{
    const auto rosa = one(add(u"Rosa"_s, {{"email", u"rosa@example.org"_s}, {"preferred_language", u"Spanish"_s}}));
    const auto sam = one(add(u"Sam"_s, {{"email", u"sam@example.org"_s}})),
               kim = one(add(u"Kim"_s, {{"email", u"kim@example.org"_s}}));
    auto occasion = letters().occasion(session(), u"Local 1184"_s, u"en"_s);
    const QString text =
        u"{{#event_sessions}}You do:\n{{event_sessions}}{{/event_sessions}}{{^event_sessions}}Nothing{{/event_sessions}}"_s;
    const auto body = [&](const LetterRecipient &to) {
        return LetterWriter(greeting({{0, {}, {}, text}, {0, u"es"_s, {}, u"{{event_sessions}}"_s}}), letters().fields(),
                            occasion)
            .letter(to)
            ->body;
    };
    QCOMPARE(body(sam), u"Nothing"_s); // no event, or none with a programme
    occasion.sessionsOf = [&](PersonId person, const QLocale &locale) {
        return person == kim.person ? QString() : u"Phone banks, "_s + QLocale::languageToString(locale.language());
    };
    QCOMPARE(body(sam), u"You do:\nPhone banks, English"_s);
    QCOMPARE(body(rosa), u"Phone banks, Spanish"_s);
    QCOMPARE(body(kim), u"Nothing"_s);
    const LetterWriter said(greeting({{0, {}, {}, u"{{event_sessions}}"_s}}), letters().fields(), occasion);
    QCOMPARE(said.missingOf({rosa, sam, kim}).people, QSet{kim.person});
    QVERIFY(said.isAbout(LetterField::About::Event)); // so that it is asked which one
}

void TestLetters::membersAreAskedFor()
{
    const auto rosa = add(u"Rosa"_s, {{"email", u"rosa@example.org"_s}});
    const auto letter = greeting({{0, {}, {}, u"{{#is_member}}member{{/is_member}}{{^is_member}}not yet{{/is_member}}"_s}});
    QCOMPARE(writer(letter).letter(one(rosa))->body, u"not yet"_s);
    Membership membership;
    membership.sinceOn = QDate(2026, 1, 1);
    QVERIFY((*m_workspace)->standings().setMembership(session(), {rosa}, membership));
    QCOMPARE(writer(letter).letter(one(rosa))->body, u"member"_s);
}

void TestLetters::fieldsOfTheOfficesOwnCanBeSaid()
{
    const auto own = *(*m_workspace)->people().fields().add(session(), {0, {}, u"T-shirt size"_s, CustomKind::Text, {}});
    const auto called = *(*m_workspace)->people().fields().add(session(), {0, {}, u"Today"_s, CustomKind::Text, {}});
    const QByteArray key = own.key.toLatin1(), other = called.key.toLatin1();
    const auto rosa = one(
        add(u"Rosa"_s, {{"email", u"rosa@example.org"_s}, {key.constData(), u"XL"_s}, {other.constData(), u"no day"_s}}));
    QCOMPARE(writer(greeting({{0, {}, {}, u"Size {{%1}}"_s.arg(own.key)}})).letter(rosa)->body, u"Size XL"_s);
    QVERIFY(writer(greeting({{0, {}, {}, u"{{today}}"_s}})).letter(rosa)->body.contains(u"2026"_s));
}

void TestLetters::draftsLieInANewFolder()
{
    const QTemporaryDir folder;
    LetterExports exports((*m_workspace)->store(), (*m_workspace)->people());
    const auto kept = keep(greeting({{0, {}, u"Hi"_s, u"Hello"_s}}));
    const QList<MailDraft> drafts{{u"Rosa Díaz"_s, u"rosa@example.org"_s, u"Hi"_s, u"Hola"_s, u"es"_s},
                                  {u"Rosa Díaz"_s, u"rosa2@example.org"_s, u"Hi"_s, u"Hola"_s, u"es"_s}};
    const auto first = exports.writeDrafts(session(), folder.path(), kept, drafts, LeftOut{Purpose::Email});
    QVERIFY(first && exports.writeDrafts(session(), folder.path(), kept, drafts, LeftOut{Purpose::Email}));
    QCOMPARE(first->drafts, 2);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             (QStringList{u"Greeting 2026-11-16"_s, u"Greeting 2026-11-16 2"_s}));
    QCOMPARE(QDir(first->folder).entryList(QDir::Files), (QStringList{u"1 Rosa Díaz.eml"_s, u"2 Rosa Díaz.eml"_s}));
    QFile file(QDir(first->folder).filePath(u"1 Rosa Díaz.eml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), drafts.first().content());
    QCOMPARE(newestLabel(), u"Save 2 e-mail drafts of “Greeting” in the folder Greeting 2026-11-16 2 (E-mail)"_s);
}

void TestLetters::aNameIsNoPath()
{
    const QTemporaryDir folder;
    LetterExports exports((*m_workspace)->store(), (*m_workspace)->people());
    LetterTemplate evil = greeting({});
    evil.name = u"../../C:\\evil/.."_s;
    const auto done =
        exports.writeDrafts(session(), folder.path(), evil,
                            {{u"../..\\x\u202egpj.exe\n"_s, u"a@example.org"_s, {}, u"b"_s, {}}}, LeftOut{Purpose::Email});
    QVERIFY(done);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"Cevil 2026-11-16"_s});
    QCOMPARE(QDir(done->folder).entryList(QDir::Files), QStringList{u"1 xgpjexe.eml"_s});
}

void TestLetters::noFolderIsLeftWhereDraftsCannotBeWritten()
{
    const QTemporaryDir folder;
    LetterExports exports((*m_workspace)->store(), (*m_workspace)->people());
    const QList<MailDraft> drafts{{u"Rosa"_s, u"rosa@example.org"_s, {}, u"b"_s, {}},
                                  {u"Sam"_s, u"no address"_s, {}, u"b"_s, {}}};
    QCOMPARE(exports.writeDrafts(session(), folder.path(), greeting({}), drafts, LeftOut{Purpose::Email}).error().id,
             u"cannot-write"_s);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    // It was noted before it was begun.
    const auto history = (*m_workspace)->changes().history(session(), 2);
    QCOMPARE(history[0].label, u"The e-mail drafts of “Greeting” could not be written"_s);
    QVERIFY(history[1].label.startsWith(u"Save 2 e-mail drafts of “Greeting”"_s));
    QCOMPARE(exports.writeDrafts(session(), folder.filePath(u"nowhere"_s), greeting({}), drafts, {}).error().id,
             u"cannot-write"_s);
}

void TestLetters::whatACrashLeftIsTakenAway()
{
    const QTemporaryDir folder;
    const QDir within(folder.path());
    const auto leave = [&](const QString &name, const QString &file) {
        QVERIFY(within.mkdir(name));
        QFile draft(within.filePath(name + u'/' + file));
        QVERIFY(draft.open(QIODevice::WriteOnly));
        draft.close();
        QVERIFY(makeOld(within.filePath(name)));
    };
    leave(u".rank-and-file-drafts-abcdef"_s, u"1 Rosa.eml"_s);
    leave(u".rank-and-file-drafts-ghijkl"_s, u"somebody’s own.txt"_s);
    QVERIFY(within.mkdir(u".rank-and-file-drafts-mnopqr"_s)); // another one writes there now
    LetterExports exports((*m_workspace)->store(), (*m_workspace)->people());
    const QList<MailDraft> drafts{{u"Rosa"_s, u"rosa@example.org"_s, {}, u"b"_s, {}}};
    QVERIFY(exports.writeDrafts(session(), folder.path(), greeting({}), drafts, LeftOut{Purpose::Email}));
    QCOMPARE(within.entryList({u".rank*"_s}, QDir::Dirs | QDir::Hidden, QDir::Name),
             (QStringList{u".rank-and-file-drafts-ghijkl"_s, u".rank-and-file-drafts-mnopqr"_s}));
}

void TestLetters::whatGoesOutStandsInTheHistory()
{
    LetterExports exports((*m_workspace)->store(), (*m_workspace)->people());
    const auto kept = keep(greeting({{0, {}, {}, u"Hello"_s}}, LetterKind::Letter));
    QVERIFY(exports.notePrint(session(), kept, 12, LeftOut{Purpose::Post, 0, 0, 0, 2, u"court hearing"_s}));
    QVERIFY(newestLabel().startsWith(u"Print the letter “Greeting” (Post; 2 "_s));
    QVERIFY(newestLabel().contains(u"court hearing"_s));
    QVERIFY(exports.noteCopy(session(), kept, add(u"Rosa"_s)));
    QCOMPARE(newestLabel(), u"Copy the letter “Greeting” to Rosa Díaz"_s);
    QVERIFY(exports.noteCopy(session(), kept, add(u"Wei"_s), u"court hearing"_s));
    QCOMPARE(newestLabel(), u"Copy the letter “Greeting” to Wei Díaz, against their wish: court hearing"_s);
}

void TestLetters::readyTextsAreWhole()
{
    const auto rosa = one(add(u"Rosa"_s, {{"email", u"rosa@example.org"_s}}));
    for (const auto kind : {LetterKind::Letter, LetterKind::Email}) {
        const auto ready = writer(ReadyLetters::of(kind));
        QCOMPARE(ready.obstacle(), QString());
        QCOMPARE(ready.missing(rosa), QStringList());
        QVERIFY(ready.letter(rosa)->body.contains(u"Dear Rosa,"_s));
        QVERIFY(!ready.letter(rosa)->body.contains(u"{{"_s));
        const auto ofSessions = writer(ReadyLetters::ofSessions(kind));
        QCOMPARE(ofSessions.obstacle(), QString());
        QCOMPARE(folded(ofSessions.missing(rosa)), u"Event, What they do in its programme"_s);
    }
}

void TestLetters::theSampleHasLettersInTwoLanguages()
{
    const auto sample = createDemoWorkspace(m_workspace->file(u"sample.rnf"_s), TestWorkspace::options());
    QVERIFY(sample);
    const Session ana = (*sample)->firstSession();
    const auto all = (*sample)->letters().all(ana);
    QCOMPARE(all.size(), 2);
    for (const auto &letter : all) {
        QCOMPARE(letter.wordings.size(), 2);
        const LetterWriter written(letter, (*sample)->letters().fields(),
                                   (*sample)->letters().occasion(ana, u"Local 1184"_s, u"en"_s));
        QCOMPARE(written.obstacle(), QString());
    }
}

RNF_TEST(TestLetters)
#include "tst_letters.moc"
