#include "exchange/ColumnsStep.h"

#include "exchange/ColumnDialog.h"
#include "exchange/ColumnTable.h"
#include "exchange/FileRecognizer.h"
#include "exchange/ReadingRow.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "look/ToolTip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr auto employerProperty = "employer";

} // namespace

ColumnsStep::ColumnsStep(Workspace &workspace, const Session &session, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_columns(new ColumnTable(this)),
      m_policyLabel(plainLabel(this)), m_policy(new QComboBox(this)), m_promise(plainLabel(this, u"importPromise"_s)),
      m_changes(new QPushButton(tr("See what changes"), this)), m_missing(new QPushButton(this)),
      m_alike(new QPushButton(this)), m_look(new QPushButton(tr("See the rows that need a look"), this)),
      m_import(new QPushButton(this)), m_onlyKnown(new QCheckBox(tr("Only people we have"), this)),
      m_employerLabel(plainLabel(this)), m_employer(new QComboBox(this)), m_likely(new QPushButton(this)),
      m_placesTold(plainLabel(this, u"placesTold"_s)), m_lookAtPlaces(new QPushButton(tr("Look at them"), this)),
      m_reading(new ReadingRow(this))
{
    Theme::makeQuiet(m_promise);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::wide);
    layout->addWidget(m_reading);
    layout->addWidget(m_columns, 1);
    layout->addLayout(makePolicyRow());
    layout->addLayout(makeEmployerRow());
    layout->addLayout(makePlacesRow());
    layout->addWidget(m_promise);
    layout->addLayout(makeButtonRow());
    connect(m_reading, &ReadingRow::optionsChosen, this, &ColumnsStep::optionsChosen);
    connect(m_reading, &ReadingRow::datesChosen, this, [this](DateOrder dates) {
        recipe().dates = dates;
        recipe().isDateOrderSure = true;
        Q_EMIT recipeChanged();
    });
    connect(m_columns, &ColumnTable::fieldChosen, this, &ColumnsStep::sendColumn);
    connect(m_columns, &ColumnTable::cellsWanted, this, &ColumnsStep::openCells);
    connect(m_columns, &ColumnTable::policyChosen, this, [this](int column, std::optional<MatchPolicy> policy) {
        recipe().columns[column].policy = policy;
        Q_EMIT recipeChanged();
    });
}

/// What can be looked at before, and what follows.
QLayout *ColumnsStep::makeButtonRow()
{
    m_changes->setObjectName(u"lookAtChanges"_s);
    m_missing->setObjectName(u"lookAtMissing"_s);
    m_alike->setObjectName(u"lookAtAlike"_s);
    m_look->setObjectName(u"lookAtProblems"_s);
    m_import->setObjectName(u"import"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    for (auto *button : {m_changes, m_missing, m_alike, m_look}) {
        Theme::makeLink(button);
        button->hide();
        buttons->addWidget(button);
    }
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    connect(m_changes, &QPushButton::clicked, this, &ColumnsStep::changesWanted);
    connect(m_missing, &QPushButton::clicked, this, &ColumnsStep::missingWanted);
    connect(m_alike, &QPushButton::clicked, this, &ColumnsStep::alikeWanted);
    connect(m_look, &QPushButton::clicked, this, &ColumnsStep::problemsWanted);
    connect(cancel, &QPushButton::clicked, this, &ColumnsStep::cancelled);
    return buttons;
}

/// Where all of the list work, when no column says it.
QLayout *ColumnsStep::makeEmployerRow()
{
    m_employerLabel->setText(tr("Everybody in this list works at:"));
    m_employerLabel->setWordWrap(false);
    m_employerLabel->setBuddy(m_employer);
    m_employer->setObjectName(u"listEmployer"_s);
    m_employer->setAccessibleName(m_employerLabel->text());
    m_employer->setEditable(true);
    m_employer->setMinimumWidth(260);
    m_employer->lineEdit()->setPlaceholderText(tr("the list does not say"));
    connect(m_employer, &QComboBox::activated, this, &ColumnsStep::sayEmployer);
    connect(m_employer->lineEdit(), &QLineEdit::editingFinished, this, &ColumnsStep::sayEmployer);
    m_likely->setObjectName(u"likelyEmployer"_s);
    m_likely->hide();
    Theme::makeLink(m_likely);
    connect(m_likely, &QPushButton::clicked, this, [this] {
        m_employer->setEditText(m_likely->property(employerProperty).toString());
        sayEmployer();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_employerLabel);
    row->addWidget(m_employer);
    row->addWidget(m_likely);
    row->addStretch();
    return row;
}

void ColumnsStep::offerEmployer(const QString &employer)
{
    m_likely->setProperty(employerProperty, employer);
    m_likely->setText(tr("Is it %1? Then you see who is missing.").arg(employer));
    m_likely->setVisible(!employer.isEmpty() && !m_employer->isHidden());
}

void ColumnsStep::showEmployers()
{
    const bool isAsked = !recipe().imports(u"employer"_s);
    if (!isAsked)
        recipe().constants.remove(u"employer"_s);
    m_employerLabel->setVisible(isAsked);
    m_employer->setVisible(isAsked);
    const QSignalBlocker quiet(m_employer);
    auto &lists = m_workspace.lists();
    m_employer->clear();
    m_employer->addItems(lists.valuesOf(m_session, *lists.fields().find(u"employer"_s)));
    m_employer->setEditText(recipe().constants.value(u"employer"_s));
}

void ColumnsStep::sayEmployer()
{
    const QString employer = m_employer->currentText().trimmed();
    if (recipe().constants.value(u"employer"_s) == employer)
        return;
    if (employer.isEmpty())
        recipe().constants.remove(u"employer"_s);
    else
        recipe().constants.insert(u"employer"_s, employer);
    Q_EMIT recipeChanged();
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
    row->addWidget(m_onlyKnown);
    m_onlyKnown->setObjectName(u"onlyKnown"_s);
    m_onlyKnown->setToolTip(plainToolTip(tr("Rows about nobody we have stay out, to be compared by hand.")));
    connect(m_onlyKnown, &QCheckBox::toggled, this, &ColumnsStep::recipeChanged);
    return row;
}

QLayout *ColumnsStep::makePlacesRow()
{
    m_lookAtPlaces->setAccessibleName(tr("Look at what is new in the workplace"));
    m_lookAtPlaces->setObjectName(u"lookAtPlaces"_s);
    Theme::makeLink(m_lookAtPlaces);
    connect(m_lookAtPlaces, &QPushButton::clicked, this, &ColumnsStep::placesWanted);
    setPlaces({}, false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_placesTold, 1);
    row->addWidget(m_lookAtPlaces);
    return row;
}

void ColumnsStep::show(const ImportPreview &preview)
{
    m_preview = preview;
    showReading();
    m_policy->setCurrentIndex(m_policy->findData(int(preview.recipe.policy)));
    const bool canMatch = m_workspace.people().count(m_session) > 0;
    m_policy->setVisible(canMatch);
    m_policyLabel->setVisible(canMatch);
    m_onlyKnown->setVisible(canMatch);
    m_columns->show(preview, m_workspace.people().fields().catalog(), canMatch);
    showEmployers();
    updateDates();
}

void ColumnsStep::showReading() { m_reading->show(m_preview.sample.layout, recipe().dates); }

ReadOptions ColumnsStep::options() const { return m_reading->options(); }

void ColumnsStep::showRecipe() { m_columns->setRecipe(recipe()); }

void ColumnsStep::promise(const QString &text) { m_promise->setText(text); }

bool ColumnsStep::takesOnlyKnown() const { return !m_onlyKnown->isHidden() && m_onlyKnown->isChecked(); }

void ColumnsStep::setHasProblems(bool hasProblems) { m_look->setVisible(hasProblems); }

void ColumnsStep::setHasChanges(bool hasChanges) { m_changes->setVisible(hasChanges); }

void ColumnsStep::setMissing(qint64 missing)
{
    m_missing->setText(tr("See the %n who are missing", nullptr, int(missing)));
    m_missing->setVisible(missing > 0);
}

void ColumnsStep::setAlike(qint64 alike)
{
    m_alike->setText(tr("Look alike (%n)", nullptr, int(alike)));
    m_alike->setVisible(alike > 0);
}

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
        m_columns->show(m_preview, fields.catalog(), !m_policy->isHidden());
    } else {
        m_columns->setRecipe(recipe());
        Q_EMIT failed(made.error().message);
        return;
    }
    updateDates();
    showEmployers();
    Q_EMIT recipeChanged();
}

/// A split or a join that nobody wants is left by closing.
void ColumnsStep::openCells(int column)
{
    auto &people = m_workspace.people();
    auto *dialog = new ColumnDialog(m_preview, column, people.phones(), people.fields().catalog(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (recipe() == dialog->recipe())
            return;
        recipe() = dialog->recipe();
        m_columns->setRecipe(recipe());
        updateDates();
        showEmployers();
        Q_EMIT recipeChanged();
    });
    dialog->open();
}

void ColumnsStep::addChoice(int column, const QString &text)
{
    auto &fields = m_workspace.people().fields();
    const QString key = recipe().columns[column].field;
    const auto ofKey = [&] { return std::ranges::find(fields.catalog().own(), key, &CustomField::key); };
    if (ofKey() == fields.catalog().own().end())
        return;
    const CustomField before = *ofKey();
    CustomField after = before;
    after.choices += text;
    if (const auto done = fields.save(m_session, before, after); !done) {
        Q_EMIT failed(done.error().message);
        return;
    }
    recipe().columns[column].meanings.insert(text, ofKey()->choices.last());
    m_columns->show(m_preview, fields.catalog(), !m_policy->isHidden());
    Q_EMIT recipeChanged();
}

void ColumnsStep::updateDates()
{
    m_reading->setHasDates(!dateColumns(recipe(), m_workspace.people().fields().catalog()).isEmpty());
}

} // namespace rnf
