#include "exchange/ColumnsStep.h"

#include "exchange/ColumnTable.h"
#include "exchange/FileRecognizer.h"
#include "exchange/ReadingRow.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

ColumnsStep::ColumnsStep(Workspace &workspace, const Session &session, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_columns(new ColumnTable(this)),
      m_policyLabel(plainLabel(this)), m_policy(new QComboBox(this)), m_promise(plainLabel(this)),
      m_look(new QPushButton(tr("Look at them"), this)), m_import(new QPushButton(this)),
      m_placesTold(plainLabel(this, u"placesTold"_s)), m_lookAtPlaces(new QPushButton(tr("Look at them"), this)),
      m_reading(new ReadingRow(this))
{
    Theme::makeQuiet(m_promise);
    Theme::makeLink(m_look);
    m_look->setObjectName(u"lookAtProblems"_s);
    m_import->setObjectName(u"import"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_promise, 1);
    buttons->addWidget(m_look);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::wide);
    layout->addWidget(m_reading);
    layout->addWidget(m_columns, 1);
    layout->addLayout(makePolicyRow());
    layout->addLayout(makePlacesRow());
    layout->addLayout(buttons);
    connect(m_reading, &ReadingRow::optionsChosen, this, &ColumnsStep::optionsChosen);
    connect(m_reading, &ReadingRow::datesChosen, this, [this](DateOrder dates) {
        recipe().dates = dates;
        recipe().isDateOrderSure = true;
        Q_EMIT recipeChanged();
    });
    connect(m_columns, &ColumnTable::fieldChosen, this, &ColumnsStep::sendColumn);
    connect(m_look, &QPushButton::clicked, this, &ColumnsStep::problemsWanted);
    connect(cancel, &QPushButton::clicked, this, &ColumnsStep::cancelled);
}

QLayout *ColumnsStep::makePolicyRow()
{
    m_policyLabel->setText(tr("For people we have already:"));
    m_policyLabel->setWordWrap(false);
    for (const auto &[policy, text] :
         {std::pair(MatchPolicy::Recommended, tr("work follows the file, the rest fills blanks")),
          {MatchPolicy::Fill, tr("only fill blanks")},
          {MatchPolicy::Update, tr("the file is right")},
          {MatchPolicy::Append, tr("add to what we have")},
          {MatchPolicy::Skip, tr("leave them alone")}})
        m_policy->addItem(text, int(policy));
    m_policyLabel->setBuddy(m_policy);
    m_policy->setAccessibleName(m_policyLabel->text());
    connect(m_policy, &QComboBox::activated, this, [this] {
        recipe().policy = MatchPolicy(m_policy->currentData().toInt());
        Q_EMIT recipeChanged();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_policyLabel);
    row->addWidget(m_policy);
    row->addStretch();
    return row;
}

QLayout *ColumnsStep::makePlacesRow()
{
    m_lookAtPlaces->setAccessibleName(tr("Look at what is new in the workplace"));
    m_lookAtPlaces->setObjectName(u"lookAtPlaces"_s);
    Theme::makeLink(m_lookAtPlaces);
    connect(m_lookAtPlaces, &QPushButton::clicked, this, &ColumnsStep::placesWanted);
    auto *row = new QHBoxLayout;
    row->addWidget(m_placesTold, 1);
    row->addWidget(m_lookAtPlaces);
    return row;
}

void ColumnsStep::show(const ImportPreview &preview)
{
    m_preview = preview;
    m_reading->show(preview.sample.layout, preview.recipe.dates);
    m_policy->setCurrentIndex(m_policy->findData(int(preview.recipe.policy)));
    const bool canMatch = m_workspace.people().count(m_session) > 0;
    m_policy->setVisible(canMatch);
    m_policyLabel->setVisible(canMatch);
    m_columns->show(preview, m_workspace.people().fields().catalog());
    updateDates();
}

ReadOptions ColumnsStep::options() const { return m_reading->options(); }

void ColumnsStep::promise(const QString &text) { m_promise->setText(text); }

void ColumnsStep::setHasProblems(bool hasProblems) { m_look->setVisible(hasProblems); }

void ColumnsStep::setPlaces(const QString &text, bool areAny)
{
    m_placesTold->setText(text);
    m_placesTold->setVisible(areAny);
    m_lookAtPlaces->setVisible(areAny);
}

/// Sends a column elsewhere; into a field of the office's own, it is made first, and holds texts until somebody says more.
void ColumnsStep::sendColumn(int column, const QString &field)
{
    auto &fields = m_workspace.people().fields();
    CustomField own;
    own.label = m_preview.sample.columns[column];
    if (field != ColumnTable::newField) {
        recipe().setField(column, field);
        m_columns->setRecipe(recipe());
    } else if (const auto made = fields.add(m_session, own)) {
        recipe().setField(column, made->key);
        m_columns->show(m_preview, fields.catalog());
    } else {
        m_columns->setRecipe(recipe());
        Q_EMIT failed(made.error().message);
        return;
    }
    updateDates();
    Q_EMIT recipeChanged();
}

void ColumnsStep::updateDates()
{
    m_reading->setHasDates(!dateColumns(recipe(), m_workspace.people().fields().catalog()).isEmpty());
}

} // namespace rnf
