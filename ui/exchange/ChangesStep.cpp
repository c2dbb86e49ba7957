#include "exchange/ChangesStep.h"

#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

ChangesStep::ChangesStep(QWidget *parent)
    : QWidget(parent), m_told(plainLabel(this)), m_fields(new QComboBox(this)),
      m_leaveAlone(new QPushButton(tr("Leave this field as it is for everybody"), this)), m_tree(new ChangeTree(this))
{
    m_fields->setObjectName(u"changedFields"_s);
    m_fields->setAccessibleName(tr("Changes shown"));
    m_leaveAlone->setObjectName(u"leaveFieldAlone"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_fields);
    row->addWidget(m_leaveAlone);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::wide);
    layout->addWidget(m_told);
    layout->addLayout(row);
    layout->addWidget(m_tree, 1);
    connect(m_fields, &QComboBox::currentIndexChanged, this, [this] {
        const QString field = m_fields->currentData().toString();
        m_tree->setShownField(field);
        m_leaveAlone->setVisible(!field.isEmpty() && field != ChangeTree::newPeople);
    });
    connect(m_leaveAlone, &QPushButton::clicked, this,
            [this] { Q_EMIT fieldLeftAlone(m_fields->currentData().toString()); });
    connect(m_tree, &ChangeTree::leftOutChanged, this, [this](const ChangeTree::LeftOut &leftOut) {
        m_leftOut = leftOut;
        Q_EMIT leftOutChanged();
    });
}

void ChangesStep::show(const ImportOutcome &trial, const FieldCatalog &catalog)
{
    const qint64 all = trial.created + trial.updated;
    m_told->setText(trial.changes.size() < all && trial.changes.size() == ImportOutcome::listedChanges
                        ? tr("The first %1 people are shown. Untick what should stay as it is; everything else comes in.")
                              .arg(QLocale().toString(trial.changes.size()))
                        : tr("Untick what should stay as it is; everything else comes in."));
    fillFields(trial, catalog);
    m_tree->show(trial.changes, catalog, m_leftOut);
}

void ChangesStep::fillFields(const ImportOutcome &trial, const FieldCatalog &catalog)
{
    const QString before = m_fields->currentData().toString();
    QHash<QString, qint64> counts;
    qint64 created = 0;
    for (const auto &change : trial.changes) {
        created += change.isNew;
        for (const auto &value : change.values)
            ++counts[value.field];
    }
    const QSignalBlocker quiet(m_fields);
    m_fields->clear();
    const QLocale locale;
    m_fields->addItem(tr("All changes (%1)").arg(locale.toString(trial.changes.size())), QString());
    if (created)
        m_fields->addItem(tr("New people (%1)").arg(locale.toString(created)), ChangeTree::newPeople);
    for (const auto &field : catalog.all()) {
        if (const auto count = counts.value(field.key))
            m_fields->addItem(u"%1 (%2)"_s.arg(PersonFields::label(field), locale.toString(count)), field.key);
    }
    m_fields->setCurrentIndex(qMax(0, m_fields->findData(before)));
    const QString shown = m_fields->currentData().toString();
    m_leaveAlone->setVisible(!shown.isEmpty() && shown != ChangeTree::newPeople);
    m_tree->setShownField(shown);
}

} // namespace rnf
