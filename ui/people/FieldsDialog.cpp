#include "people/FieldsDialog.h"

#include "help/Help.h"
#include "look/RowNear.h"
#include "look/RowTable.h"
#include "people/FieldDialog.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

FieldsDialog::FieldsDialog(CustomFields &fields, const Session &session, QWidget *parent)
    : Dialog(u"fields"_s, tr("Our own fields"), parent), m_fields(fields), m_session(session),
      m_table(new QTableWidget(0, 3, this))
{
    Help::setTopic(this, u"person"_s);
    setHint(tr("What your office wants to know of people beside the usual. They are imported, exported, searched and "
               "asked for in lists like every other field."));
    m_table->setObjectName(u"ownFields"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Holds"), tr("People")});
    makeRowTable(m_table);
    m_table->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, 180);
    m_table->setColumnWidth(2, 80);
    body()->addWidget(m_table, 1);
    auto *add = addAside(tr("New field…"), u"newField"_s);
    m_edit = addAside(tr("Change…"), u"changeField"_s);
    m_remove = addAside(tr("Remove"), u"removeField"_s);
    addClose();
    keepSize({560, 420});
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto field = current())
            edit(*field);
    });
    connect(m_remove, &QPushButton::clicked, this, &FieldsDialog::remove);
    connect(m_table, &QTableWidget::cellActivated, m_edit, &QPushButton::click);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &FieldsDialog::updateButtons);
    reload();
}

void FieldsDialog::reload()
{
    const auto &own = m_fields.catalog().own();
    const int row = m_table->currentRow();
    m_table->setRowCount(int(own.size()));
    for (int i = 0; i < own.size(); ++i) {
        m_table->setItem(i, 0, new QTableWidgetItem(own[i].label));
        m_table->setItem(i, 1, new QTableWidgetItem(CustomFieldWords::kind(own[i].kind)));
        auto *people = new QTableWidgetItem(QString::number(m_fields.peopleWith(m_session, own[i])));
        people->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(i, 2, people);
    }
    m_table->setCurrentCell(rowNear(row, own.size()), 0);
    updateButtons();
}

std::optional<CustomField> FieldsDialog::current() const
{
    const auto &own = m_fields.catalog().own();
    const int row = m_table->currentRow();
    return row >= 0 && row < own.size() ? std::optional(own[row]) : std::nullopt;
}

void FieldsDialog::updateButtons()
{
    m_edit->setEnabled(current().has_value());
    m_remove->setEnabled(current().has_value());
}

void FieldsDialog::edit(const CustomField &field)
{
    auto *dialog = new FieldDialog(m_fields, m_session, field, this);
    connect(dialog, &FieldDialog::kept, this, &FieldsDialog::reload);
    connect(dialog, &FieldDialog::undoOffered, this, [this](const QString &text, qint64 action) {
        reload();
        Q_EMIT undoOffered(text, action);
    });
    dialog->open();
}

void FieldsDialog::remove()
{
    const auto field = current();
    if (!field)
        return;
    const auto removed = m_fields.remove(m_session, *field);
    reload();
    if (removed)
        Q_EMIT undoOffered(tr("Removed the field %1.").arg(field->label), *removed);
    else
        Q_EMIT failed(removed.error().message);
}

} // namespace rnf
