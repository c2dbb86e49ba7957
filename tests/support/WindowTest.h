#pragma once

#include "support/ScriptedPrompts.h"
#include "support/TestDay.h"

#include "look/Theme.h"
#include "people/PeopleInAction.h"
#include "people/PeoplePage.h"
#include "shell/Language.h"
#include "shell/MainWindow.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace rnf {

/// A test in the real window, on an empty workspace of its own, in a file or on the server where the tests run there, with
/// nothing left of the window's settings.
class WindowTest : public QObject {
protected:
    void prepareOnce(const QString &name);
    void openWindow();
    void closeWindow();

    template <typename T>
    T *find(const QString &name)
    {
        auto *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    Workspace &workspace() { return *m_window->workspace(); }
    const Session &session() { return m_window->session(); }
    /// The list of people as it would be shown, whatever page is open.
    QTableView *table();

    PersonId add(const QString &given, const QString &family, const QString &phone = {});
    /// Ana 1, Ana 2, … in one action, as an import writes them.
    void addMany(int count);
    Person read(PersonId id) { return workspace().people().find(session(), id).value_or(Person()); }
    /// Whoever the form shows.
    QString shown() { return find<QLabel>(QStringLiteral("personName"))->text(); }
    void type(const QString &field, const QString &text);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void search(const QString &text);
    /// What the menu of users at the right of the status bar says.
    QStringList userChoices();
    /// Chooses one of them; a name also finds "name (intern)".
    void chooseUser(const QString &choice);
    /// The entries of the rail.
    QStringList sections();
    /// Every command that there is.
    QStringList commandTexts();
    /// Triggers the command with this text; Undo and Redo say more than that word.
    void command(const QString &text);
    /// The one that is open over the window, with the keyboard in it.
    template <typename T>
    T *dialog()
    {
        auto *found = m_window->findChild<T *>();
        if (!found || !QTest::qWaitForWindowActive(found))
            qFatal("no dialog");
        return found;
    }
    /// Gives the keyboard back to the window once that is gone.
    template <typename T>
    void awaitEndOf()
    {
        QTRY_VERIFY(!m_window->findChild<T *>());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    /// Runs what opens a dialog that stays until it is closed, at once or when a server has answered, and what a person does in
    /// it.
    template <typename T>
    void inDialog(const std::function<void()> &open, const std::function<void(T &)> &act)
    {
        bool isDone = false;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            auto *dialog = qobject_cast<T *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            look.stop();
            act(*dialog);
            isDone = true;
            dialog->close();
        });
        look.start(0);
        open();
        QTRY_VERIFY(isDone);
    }
    /// Fills in the small window of a condition, which is open.
    void chooseCondition(const QString &field, Operator op, const QString &value);
    /// Controls on screen that the keyboard reaches and no screen reader could call by a name.
    static QStringList unnamed(const QWidget *in);
    QString newestLabel() { return workspace().changes().history(session(), 1).first().label; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    ScriptedPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace rnf
