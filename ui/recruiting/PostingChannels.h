#pragma once

#include "recruiting/Postings.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace rnf {

/// Where a posting was put up, a row for each place, with the code and how many applied with it. Enter opens one.
class PostingChannels : public QWidget {
    Q_OBJECT

public:
    PostingChannels(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

    void show(PostingId posting);

Q_SIGNALS:
    /// Without an id: a new one.
    void editAsked(const rnf::PostingChannel &channel);
    void removeAsked(const rnf::PostingChannel &channel);
    void copyAsked(const rnf::PostingChannel &channel);
    void htmlAsked(const rnf::PostingChannel &channel);
    void flyerAsked(const rnf::PostingChannel &channel);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum Column { Name, Link, Code, Posted, SharedBy, Applicants, ColumnCount };
    using Asked = void (PostingChannels::*)(const PostingChannel &);

    void makeTable();
    QLayout *makeButtons();
    QPushButton *makeButton(const QString &text, const QString &name, bool writes, Asked asked);
    void fillRow(int row, int applicants);
    PostingChannel current() const;
    void updateButtons();

    Workspace &m_workspace;
    const Session &m_session;
    PostingId m_posting;
    QList<PostingChannel> m_channels; ///< a row of the table for each
    QTableWidget *m_table;
    QLabel *m_nothing;
    QList<std::pair<QPushButton *, bool>> m_buttons; ///< for the current row, and whether they write
};

} // namespace rnf
