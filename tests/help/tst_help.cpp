#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "exchange/ImportWizard.h"
#include "help/Help.h"
#include "help/HelpWindow.h"

#include <QCheckBox>
#include <QDir>
#include <QDirIterator>
#include <QListWidget>
#include <QMenuBar>
#include <QMultiHash>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

QString fileText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QString topicText(const QString &language, const QString &key) { return fileText(u":/help/%1/%2.md"_s.arg(language, key)); }

/// What the first group of a pattern catches, one after another.
QStringList caught(const QString &pattern, const QString &text)
{
    QStringList found;
    const QRegularExpression expression(pattern);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found += match.next().captured(1);
    return found;
}

/// A command without the marks of its mnemonic and of what it asks.
QString plain(QString text)
{
    return text.remove(u'…').replace(u"&&"_s, u"\1"_s).remove(u'&').replace(u'\1', u'&').trimmed();
}

/// What a topic says in bold: commands, with the menus that lead to them.
QStringList commandsIn(const QString &text)
{
    QStringList commands;
    for (const auto &path : caught(u"\\*\\*(.+?)\\*\\*"_s, text)) {
        for (const auto &step : path.split(u" ▸ "_s))
            commands += plain(step);
    }
    return commands;
}

/// Every text of the program with its Spanish.
QMultiHash<QString, QString> translations()
{
    QMultiHash<QString, QString> texts;
    QString source;
    QXmlStreamReader xml(fileText(QStringLiteral(RNF_SOURCE_DIR "/translations/es.ts")));
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"source")
            source = plain(xml.readElementText());
        else if (xml.isStartElement() && xml.name() == u"translation")
            texts.insert(source, plain(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    return texts;
}

QStringList sources(const QString &ending)
{
    QStringList paths;
    for (QDirIterator files(QStringLiteral(RNF_SOURCE_DIR "/ui"), {ending}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();)
        paths += files.next();
    return paths;
}

} // namespace

class TestHelp : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-help"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void bothLanguagesHoldEveryTopic()
    {
        QStringList expected;
        for (const auto &key : HelpTopic::keys())
            expected += key + u".md"_s;
        expected.sort();
        for (const auto &language : {u"en"_s, u"es"_s}) {
            QCOMPARE(QDir(u":/help/"_s + language).entryList(QDir::Files, QDir::Name), expected);
            for (const auto &key : HelpTopic::keys())
                QVERIFY2(topicText(language, key).startsWith(u"# "_s), qPrintable(key));
        }
    }

    void noLinkLeadsNowhere_data() { topics(); }
    void noLinkLeadsNowhere()
    {
        QFETCH(QString, key);
        const auto links = caught(u"\\]\\(([^)]+)\\)"_s, topicText(u"en"_s, key));
        QVERIFY(!links.isEmpty());
        QCOMPARE(caught(u"\\]\\(([^)]+)\\)"_s, topicText(u"es"_s, key)), links);
        for (const auto &link : links) {
            for (const auto &language : {u"en"_s, u"es"_s})
                QVERIFY2(QFile::exists(u":/help/%1/%2"_s.arg(language, link)), qPrintable(link));
        }
    }

    void commandsAreCalledAsInTheProgram_data() { topics(); }
    void commandsAreCalledAsInTheProgram()
    {
        QFETCH(QString, key);
        static const auto known = translations();
        const auto english = commandsIn(topicText(u"en"_s, key)), spanish = commandsIn(topicText(u"es"_s, key));
        QVERIFY(!english.isEmpty());
        QCOMPARE(spanish.size(), english.size());
        for (int i = 0; i < english.size(); ++i)
            QVERIFY2(known.contains(english[i], spanish[i]), qPrintable(english[i] + u" = "_s + spanish[i]));
    }

    void theTopicOfKeysHoldsThemAll()
    {
        const std::pair<QString, QString> spanish[]{
            {u"Shift"_s, u"Mayús"_s}, {u"Del"_s, u"Supr"_s}, {u"Left"_s, u"Izquierda"_s}, {u"Right"_s, u"Derecha"_s}};
        for (const auto *command : m_window->commands()) {
            QString key = command->shortcut().toString(QKeySequence::PortableText);
            if (key.isEmpty())
                continue;
            QVERIFY2(topicText(u"en"_s, u"keys"_s).contains(u'`' + key + u'`'), qPrintable(key));
            for (const auto &[ours, theirs] : spanish)
                key.replace(ours, theirs);
            QVERIFY2(topicText(u"es"_s, u"keys"_s).contains(u'`' + key + u'`'), qPrintable(key));
        }
    }

    void everyPageAndDialogNamesATopicThatIsThere()
    {
        // What holds pages, what frames dialogs, and the help itself.
        const QStringList exempt{u"TabbedPage"_s, u"Dialog"_s, u"BringInDialog"_s, u"KeptListDialog"_s, u"HelpWindow"_s};
        int found = 0;
        for (const auto &header : sources(u"*.h"_s)) {
            for (const auto &name : caught(u"class (\\w+) : public \\w*(?:Dialog|Page|Wizard)\\b"_s, fileText(header))) {
                if (exempt.contains(name))
                    continue;
                const QString source = fileText(header.chopped(2) + u".cpp"_s);
                QVERIFY2(source.contains(u"Help::setTopic(this, "_s), qPrintable(name));
                ++found;
            }
        }
        QVERIFY(found > 20);
        for (const auto &source : sources(u"*.cpp"_s)) {
            for (const auto &call : caught(u"Help::setTopic\\(([^;]+);"_s, fileText(source))) {
                for (const auto &key : caught(u"\"(\\w+)\""_s, call))
                    QVERIFY2(HelpTopic::keys().contains(key), qPrintable(source + u": "_s + key));
            }
        }
    }

    void f1TellsOfTheSection_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("key");
        QTest::newRow("today") << u"Today"_s << u"conversations"_s;
        QTest::newRow("people") << u"People"_s << u"people"_s;
        QTest::newRow("volunteers") << u"Volunteers"_s << u"volunteers"_s;
        QTest::newRow("tasks") << u"Tasks"_s << u"tasks"_s;
        QTest::newRow("hours") << u"Hours"_s << u"hours"_s;
        QTest::newRow("groups") << u"Groups"_s << u"groups"_s;
        QTest::newRow("workplace") << u"Workplace"_s << u"workplace"_s;
        QTest::newRow("interns") << u"Interns"_s << u"interns"_s;
        QTest::newRow("events") << u"Events"_s << u"events"_s;
        QTest::newRow("reports") << u"Reports"_s << u"reports"_s;
        QTest::newRow("history") << u"History"_s << u"history"_s;
    }
    void f1TellsOfTheSection()
    {
        QFETCH(QString, command);
        QFETCH(QString, key);
        this->command(command);
        QCOMPARE(topicByF1(find<QWidget>(u"rail"_s)), key);
        const auto *list = help()->findChild<QListWidget *>();
        QCOMPARE(list->currentRow(), HelpTopic::keys().indexOf(key));
    }

    void f1InTheFormTellsOfThePerson()
    {
        m_window->people()->showPerson(add(u"Rosa"_s, u"Díaz"_s));
        QCOMPARE(topicByF1(find<QLineEdit>(u"given_name"_s)), u"person"_s);
        QCOMPARE(topicByF1(find<QLineEdit>(u"search"_s)), u"people"_s);
    }

    void f1InADialogOpensWhatCanBeUsedOverIt()
    {
        ImportWizard wizard(workspace(), session(), m_prompts, m_window.get());
        QVERIFY(wizard.openText(u"First name,Last name\nRosa,Díaz\n"_s));
        wizard.setModal(true);
        wizard.show();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        QCOMPARE(topicByF1(wizard.findChild<QCheckBox *>()), u"import"_s);
        QCOMPARE(help()->parentWidget(), &wizard);
        QVERIFY(QTest::qWaitForWindowExposed(help()));
        const auto *list = help()->findChild<QListWidget *>();
        const QPoint first = list->visualItemRect(list->item(0)).center();
        QTest::mouseClick(help()->windowHandle(), Qt::LeftButton, {}, list->viewport()->mapTo(help(), first));
        QTRY_COMPARE(topic(), HelpTopic::keys().first());
    }

    void f1InAMenuClosesItFirst()
    {
        command(u"History"_s);
        auto *menu = m_window->menuBar()->actions().first()->menu();
        menu->popup({});
        QCOMPARE(topicByF1(menu), u"history"_s);
        QVERIFY(!menu->isVisible());
        QCOMPARE(help()->parentWidget(), m_window.get());
    }

    void escClosesTheHelpAndItsSizeIsKept()
    {
        topicByF1(find<QWidget>(u"rail"_s));
        const QSize size(640, 480);
        help()->resize(size);
        QTest::keyClick(help()->findChild<QTextBrowser *>(), Qt::Key_Escape);
        QVERIFY(!help());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        topicByF1(find<QWidget>(u"rail"_s));
        QCOMPARE(help()->size(), size);
    }

    void theSearchFindsWordsOfTheText()
    {
        command(u"Tags and their groups"_s);
        QCOMPARE(topic(), u"tags"_s);
        auto *search = help()->findChild<QLineEdit *>();
        const auto *list = help()->findChild<QListWidget *>();
        QTest::keyClicks(search, u"action hears"_s);
        QCOMPARE(list->count(), 1);
        QCOMPARE(topic(), u"tags"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(topic(), u"standing"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(list->count(), HelpTopic::keys().size());
        QCOMPARE(list->currentItem()->text(), u"Campaigns, assessments and cards"_s);
    }

    void theWindowTurnsBackAndForward()
    {
        command(u"Tags and their groups"_s);
        command(u"Undo and the history"_s);
        QVERIFY(QTest::qWaitForWindowActive(help()));
        auto *text = help()->findChild<QTextBrowser *>();
        QTest::keyClick(text, Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(topic(), u"tags"_s);
        QTest::keyClick(text, Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(topic(), u"history"_s);
    }

    void theHelpSpeaksTheLanguageOfTheWindow()
    {
        topicByF1(find<QWidget>(u"rail"_s));
        command(u"Español"_s);
        QTRY_VERIFY(!help());
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"rail"_s));
        command(u"Historial"_s);
        QCOMPARE(topicByF1(find<QWidget>(u"rail"_s)), u"history"_s);
        const auto *list = help()->findChild<QListWidget *>();
        QCOMPARE(list->currentItem()->text(), u"Deshacer y el historial"_s);
        QVERIFY(help()->findChild<QTextBrowser *>()->toPlainText().contains(u"todo se puede deshacer"_s));
        useLanguage(u"en"_s);
    }

    void everyControlOfTheHelpHasAName()
    {
        topicByF1(find<QWidget>(u"rail"_s));
        QCOMPARE(unnamed(help()), QStringList());
    }

private:
    void topics()
    {
        QTest::addColumn<QString>("key");
        for (const auto &key : HelpTopic::keys())
            QTest::addRow("%s", qPrintable(key)) << key;
    }

    /// The help that is open, if it is.
    static HelpWindow *help()
    {
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<HelpWindow *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static QString topic()
    {
        return help() ? help()->findChild<QTextBrowser *>()->source().fileName().section(u'.', 0, 0) : QString();
    }
    static QString topicByF1(QWidget *widget)
    {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_F1);
        return topic();
    }
};

RNF_TEST(TestHelp)
#include "tst_help.moc"
