#pragma once

#include "base/Id.h"

#include <QWidget>

namespace rnf {

class PrintSource;

/// One section of the window. It is read when it is shown for the first time, and again after changes: at once while it is on
/// screen, else when it is shown next.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What F6 goes through.
    virtual QList<QWidget *> panes() const = 0;
    /// What the status bar says of it: "37 of 1,204 · 1 selected".
    virtual QString counts() const = 0;
    /// There is something on this page that can be printed as it stands.
    virtual bool canPrint() const { return false; }
    /// What the print dialog prints then; the caller owns it.
    virtual PrintSource *newPrintSource() { return nullptr; }
    /// Gives the keyboard to what the page is about.
    virtual void focusList() {}
    /// Gives it to the search of this page; false where it has none of its own.
    virtual bool focusSearch() { return false; }
    /// Whoever is shown or chosen on it, where it is about people.
    virtual PersonId person() const { return {}; }
    /// Keeps what is being typed, where it can be.
    virtual void finishEditing() {}
    /// Something typed waits that could not be kept.
    virtual bool hasDraft() { return false; }
    /// Goes to it.
    virtual void showDraft() {}

    /// What it shows may be out of date.
    void readAgain();
    /// Reads it now, where it is not what is kept; before somebody is looked for on it.
    void bringUpToDate();

Q_SIGNALS:
    void countsChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Reads all that it shows, and stays where it was.
    virtual void reload() {}
    /// Something is typed over its list, which therefore stays as it is; it says `bringUpToDate` when that has ended.
    virtual bool isBeingTyped() const { return false; }

    bool m_isStale = true;
};

} // namespace rnf
