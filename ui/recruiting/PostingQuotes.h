#pragma once

#include "base/PageMeans.h"
#include "recruiting/Postings.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace rnf {

class LineList;

/// Which words of former interns a posting quotes: all whose consent stands, each with a box to check, and those that left it
/// because consent was withdrawn.
class PostingQuotes : public QWidget {
    Q_OBJECT

public:
    PostingQuotes(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(const Posting &posting);

private:
    void fill(const QList<Quote> &chosen);
    void showLeft(const QList<Quote> &chosen);
    void choose(int row);

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Posting m_posting;
    QList<Quote> m_quotes; ///< a row of the list for each
    QListWidget *m_list;
    QLabel *m_nothing;
    LineList *m_left;
};

} // namespace rnf
