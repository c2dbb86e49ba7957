#pragma once

#include "look/Dialog.h"
#include "people/People.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rnf {

/// One tag: its name, group and colour. A name that another tag has offers to join the two.
class TagDialog : public Dialog {
    Q_OBJECT

public:
    TagDialog(Tags &tags, const Session &session, const Tag &tag, QWidget *parent);

Q_SIGNALS:
    void undoOffered(const QString &text, qint64 action);

private:
    Tag tag() const;
    /// The tag that this one would be joined with.
    std::optional<Tag> other() const;
    void look();
    void keep();

    Tags &m_tags;
    const Session &m_session;
    Tag m_before;
    QLineEdit *m_name;
    QComboBox *m_group, *m_colour;
    QLabel *m_told;
    QPushButton *m_keep;
};

} // namespace rnf
