#pragma once

#include "base/Page.h"
#include "base/PageMeans.h"
#include "workspace/Workspace.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace rnf {

class MonthModel;
class MonthView;

/// What happens in a month, day by day.
class CalendarPage : public Page {
    Q_OBJECT

public:
    CalendarPage(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    QList<QWidget *> panes() const override;
    /// "5 events in November 2026"
    QString counts() const override;
    void focusList() override;
    bool canPrint() const override;
    /// The month that is shown.
    PrintSource *newPrintSource() override;

private:
    QLayout *makeHeader();
    QToolButton *makeTurn(const QString &name, const QString &iconName, const QString &text, int months);
    void reload() override;
    void showTitle();
    QString title() const;
    void newEvent(const QDate &day);

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    MonthModel *m_model;
    MonthView *m_month;
    QLabel *m_title;
};

} // namespace rnf
