#pragma once

#include "support/TextRecorder.h"
#include "support/WindowTest.h"

#include "print/PrintDialog.h"

#include <QDateEdit>
#include <QFile>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>

namespace rnf {

/// A test in the real window that goes through several pages, as somebody does who has keys and a mouse.
class WindowStory : public WindowTest {
protected:
    // What a person at the window does.
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(key, modifiers);
        QCoreApplication::processEvents();
    }
    /// Wherever the cursor is, which may move with the first letter.
    void keys(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClicks(QApplication::focusWidget(), letter);
    }
    /// Each with a Tab after it.
    void keysAlong(const QStringList &texts)
    {
        for (const auto &text : texts) {
            keys(text);
            key(Qt::Key_Tab);
        }
    }
    void focus(const QString &name)
    {
        auto *widget = find<QWidget>(name);
        QVERIFY2(widget->isVisible(), qPrintable(name));
        widget->setFocus(Qt::TabFocusReason);
    }
    void click(const QString &name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // lines that were replaced
        auto *button = find<QAbstractButton>(name);
        QTRY_VERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents(); // links run when they are let go
    }
    /// On the one button that a control is made of.
    void clickIn(const QString &name) { QTest::mouseClick(find<QWidget>(name)->findChild<QPushButton *>(), Qt::LeftButton); }
    /// In the dialog that is open, until what is done in it closes it.
    template <typename T>
    void fillIn(const std::function<void(T &)> &act, const QString &name = {})
    {
        const QPointer<T> dialog = m_window->findChild<T *>(name);
        QVERIFY2(dialog && QTest::qWaitForWindowActive(dialog), T::staticMetaObject.className());
        act(*dialog);
        QTRY_VERIFY2(!dialog, T::staticMetaObject.className());
        auto *below = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_window.get();
        below->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(below));
    }
    void turnTab(const QString &bar, const QString &title)
    {
        auto *tabs = find<QTabBar>(bar);
        tabs->setFocus();
        for (int step = 0; step < tabs->count() && tabs->tabText(tabs->currentIndex()) != title; ++step)
            QTest::keyClick(tabs, Qt::Key_Right);
        for (int step = 0; step < tabs->count() && tabs->tabText(tabs->currentIndex()) != title; ++step)
            QTest::keyClick(tabs, Qt::Key_Left);
        QCOMPARE(tabs->tabText(tabs->currentIndex()), title);
    }
    /// Of the same year, by steps of its sections.
    void stepTo(const QString &name, const QDate &day)
    {
        auto *edit = find<QDateEdit>(name);
        edit->setFocus();
        const auto step = [&](QDateTimeEdit::Section section, int by) {
            edit->setSelectedSection(section);
            for (int i = 0; i < qAbs(by); ++i)
                QTest::keyClick(edit, by > 0 ? Qt::Key_Up : Qt::Key_Down);
        };
        step(QDateTimeEdit::MonthSection, day.month() - edit->date().month());
        step(QDateTimeEdit::DaySection, day.day() - edit->date().day());
        QCOMPARE(edit->date(), day);
    }

    // What the window shows then.
    QString said(const QString &label) { return find<QLabel>(label)->text(); }
    QString cell(const QString &table, int row, int column)
    {
        return find<QTableView>(table)->model()->index(row, column).data().toString();
    }
    /// What stands on all pages, as it would be printed.
    static QString wordsOf(const PrintDialog &dialog)
    {
        const auto &printout = dialog.printout();
        QStringList words;
        for (const auto &page : textsOfPages(printout)) {
            for (const auto &text : page)
                words += text.text;
        }
        return words.join(QLatin1Char(' ')).simplified();
    }
    /// What is about to be printed says these things, and becomes a file.
    void savePdf(const QString &name, const QStringList &things)
    {
        m_prompts.path = m_folder->filePath(name);
        fillIn<PrintDialog>([&](PrintDialog &dialog) {
            const QString words = wordsOf(dialog);
            for (const auto &thing : things)
                QVERIFY2(words.contains(thing), qPrintable(thing + QStringLiteral(": ") + words));
            click(QStringLiteral("savePdf"));
        });
        QFile file(m_prompts.path);
        QVERIFY2(file.open(QIODevice::ReadOnly) && file.read(4) == "%PDF", qPrintable(name));
    }
};

} // namespace rnf
