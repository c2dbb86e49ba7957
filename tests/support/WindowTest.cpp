#include "support/WindowTest.h"

#include "support/TestServer.h"
#include "support/TestWorkspace.h"

#include <QListWidget>
#include <QMenu>
#include <QToolButton>

namespace rnf {

void WindowTest::prepareOnce(const QString &name)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(name);
    Theme::apply(*qApp, Appearance::Light);
}

void WindowTest::openWindow()
{
    QSettings().clear();
    useLanguage(QStringLiteral("en"));
    m_folder = std::make_unique<QTemporaryDir>();
    const Workspace::Options options{7, Dates(today), {}};
    if (TestServer::isAsked()) {
        m_path = TestServer::preparedPlace();
    } else {
        m_path = m_folder->filePath(QStringLiteral("w.rnf"));
        QVERIFY(Workspace::create(m_path, TestWorkspace::setup(), options));
    }
    m_window = std::make_unique<MainWindow>(MainWindow::Options{options, {}}, m_prompts);
    m_window->resize(1280, 800);
    m_window->openFile(m_path);
    QTRY_VERIFY(m_window->workspace());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::closeWindow()
{
    m_window.reset();
    if (Connection::isServer(m_path))
        TestServer::giveBack(m_path);
    m_path.clear();
}

QTableView *WindowTest::table()
{
    m_window->people()->bringUpToDate();
    return find<QTableView>(QStringLiteral("people"));
}

PersonId WindowTest::add(const QString &given, const QString &family, const QString &phone)
{
    Person person;
    person.givenName = given;
    person.familyName = family;
    if (!phone.isEmpty())
        PersonFields::find(QStringLiteral("mobile_phone"))->write(person, phone, FieldContext{workspace().phones()});
    return *workspace().people().add(session(), person);
}

void WindowTest::addMany(int count)
{
    const SortKeys keys;
    QVERIFY(workspace().store().act(session(), Operation::EditPeople, QStringLiteral("Add many"), [&](Action &action) {
        auto people = workspace().people().inAction(action);
        for (int i = 1; i <= count; ++i) {
            Person person;
            person.givenName = QStringLiteral("Ana");
            person.familyName = QStringLiteral("Silva %1").arg(i, 6, 10, QLatin1Char('0'));
            people.insert(person, PersonSearch::entryFor(person, keys));
        }
    }));
}

void WindowTest::type(const QString &field, const QString &text)
{
    auto *edit = find<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    text.isEmpty() ? QTest::keyClick(edit, Qt::Key_Delete) : QTest::keyClicks(edit, text);
}

void WindowTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key(key), modifiers);
}

void WindowTest::search(const QString &text)
{
    auto *field = find<QLineEdit>(QStringLiteral("search"));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

QStringList WindowTest::userChoices()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // bars of whoever worked before
    auto *menu = find<QToolButton>(QStringLiteral("user"))->menu();
    Q_EMIT menu->aboutToShow();
    QStringList choices;
    for (const auto *action : menu->actions())
        choices += action->text();
    return choices;
}

void WindowTest::chooseUser(const QString &choice)
{
    const auto choices = userChoices();
    const auto found = std::ranges::find_if(
        choices, [&](const QString &text) { return text == choice || text.startsWith(choice + QLatin1String(" (")); });
    QVERIFY2(found != choices.end(), qPrintable(choice));
    find<QToolButton>(QStringLiteral("user"))->menu()->actions().at(found - choices.begin())->trigger();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QStringList WindowTest::sections()
{
    QStringList sections;
    const auto *rail = find<QListWidget>(QStringLiteral("rail"));
    for (int row = 0; row < rail->count(); ++row)
        sections += rail->item(row)->text();
    return sections;
}

QStringList WindowTest::commandTexts()
{
    QStringList texts;
    for (const auto *action : m_window->commands())
        texts += action->text().remove(QLatin1Char('&'));
    return texts;
}

void WindowTest::command(const QString &text)
{
    const auto commands = m_window->commands();
    const auto isMeant = [&](const QAction *action) {
        const QString whole = action->text().remove(QLatin1Char('&'));
        const bool isUndo = text == QLatin1String("Undo") || text == QLatin1String("Redo");
        return whole == text || (isUndo && whole.startsWith(text + QLatin1Char(' ')));
    };
    const auto found = std::ranges::find_if(commands, isMeant);
    QVERIFY2(found != commands.end(), qPrintable(text));
    QVERIFY2((*found)->isEnabled(), qPrintable(text));
    (*found)->trigger();
    QCoreApplication::processEvents();
}

void WindowTest::chooseCondition(const QString &field, Operator op, const QString &value)
{
    const auto pick = [](QComboBox *box, const QVariant &data) {
        QVERIFY(box->isVisible());
        const int index = box->findData(data);
        QVERIFY(index >= 0);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    };
    pick(find<QComboBox>(QStringLiteral("conditionField")), field);
    pick(find<QComboBox>(QStringLiteral("conditionOperator")), int(op));
    auto *text = find<QLineEdit>(QStringLiteral("conditionText"));
    auto *number = find<QSpinBox>(QStringLiteral("conditionNumber"));
    auto *choice = find<QComboBox>(QStringLiteral("conditionChoice"));
    if (text->isVisible() && !value.isEmpty()) {
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, value);
        QTest::keyClick(text, Qt::Key_Return);
    } else if (number->isVisible()) {
        number->setValue(value.toInt());
    } else if (choice->isVisible() && !value.isEmpty()) {
        pick(choice, value);
    }
    find<QWidget>(QStringLiteral("conditionEdit"))->hide();
}

QStringList WindowTest::unnamed(const QWidget *in)
{
    QSet<const QWidget *> labelled;
    for (const auto *label : in->findChildren<QLabel *>())
        labelled += label->buddy();
    QStringList found;
    for (const auto *widget : in->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isPart = widget->focusProxy() || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
                         || qobject_cast<const QComboBox *>(widget->parentWidget());
        const bool isNamed =
            !widget->accessibleName().isEmpty() || labelled.contains(widget) || (button && !button->text().isEmpty());
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !isPart && !isNamed)
            found += QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
    }
    return found;
}

} // namespace rnf
