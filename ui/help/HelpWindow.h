#pragma once

#include "help/HelpTopic.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace rnf {

class SearchField;

/// The topics of the help at the left, the one being read beside them. It lies over one window and can be used while that
/// is modal.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent);
    ~HelpWindow() override;

    /// Comes to the front with this topic.
    void showTopic(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillList();
    void markShown();

    QList<HelpTopic> m_topics;
    SearchField *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace rnf
