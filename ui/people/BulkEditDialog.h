#pragma once

#include "look/Dialog.h"
#include "people/People.h"

#include <QFutureWatcher>
#include <QTimer>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace rnf {

/// Changes the same fields of many people. Only what is ticked is touched, and typing ticks it; beside it stands who will
/// change, from what to what, before anything is written.
class BulkEditDialog : public Dialog {
    Q_OBJECT

public:
    BulkEditDialog(People &people, const Session &session, const QList<PersonId> &selected, QWidget *parent);
    ~BulkEditDialog() override;

Q_SIGNALS:
    void wanted(const QList<rnf::FieldChange> &changes);

private:
    struct Row {
        FieldChange change; ///< without its text
        QCheckBox *isTouched;
        QLineEdit *edit;
    };
    QWidget *makeFields();
    void addRow(QGridLayout *grid, const FieldChange &change, const QString &label, const QString &holder);
    QWidget *makePreview();
    QString labelOf(const QString &key) const;
    QList<FieldChange> changes() const;
    void wait();
    void look();
    void show(const Result<EditPreview> &preview);

    People &m_people;
    const Session &m_session;
    QList<PersonId> m_selected;
    QList<Row> m_rows;
    QTableWidget *m_lines;
    QLabel *m_told;
    QPushButton *m_write;
    QTimer m_typing;
    QFutureWatcher<Result<EditPreview>> m_looking;
    QList<FieldChange> m_looked; ///< what the newest preview is of
};

} // namespace rnf
