#pragma once

#include "exchange/ChangeTree.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace rnf {

/// The step that shows what a list would change, all of it or one field, and where each change can be left out.
class ChangesStep : public QWidget {
    Q_OBJECT

public:
    explicit ChangesStep(QWidget *parent = nullptr);

    void show(const ImportOutcome &trial, const FieldCatalog &catalog);
    const ChangeTree::LeftOut &leftOut() const { return m_leftOut; }
    /// Another list, or other columns: everything is wanted again.
    void forget() { m_leftOut.clear(); }

Q_SIGNALS:
    void leftOutChanged();
    /// No row shall change this field.
    void fieldLeftAlone(const QString &field);

private:
    void fillFields(const ImportOutcome &trial, const FieldCatalog &catalog);

    QLabel *m_told;
    QComboBox *m_fields;
    QPushButton *m_leaveAlone;
    ChangeTree *m_tree;
    ChangeTree::LeftOut m_leftOut;
};

} // namespace rnf
