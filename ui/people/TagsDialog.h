#pragma once

#include "look/Dialog.h"
#include "people/People.h"

class QPushButton;
class QTreeWidget;

namespace rnf {

/// The tags of an office by group, with how many people have each: to be renamed, joined, grouped, coloured and removed.
class TagsDialog : public Dialog {
    Q_OBJECT

public:
    TagsDialog(Tags &tags, const Session &session, QWidget *parent);

    void reload();

Q_SIGNALS:
    void undoOffered(const QString &text, qint64 action);
    void failed(const QString &message);

private:
    std::optional<Tag> current() const;
    void change();
    void remove();
    void updateButtons();

    Tags &m_tags;
    const Session &m_session;
    QTreeWidget *m_tree;
    QPushButton *m_change, *m_remove;
};

} // namespace rnf
