#include "exchange/ValuesStep.h"

#include "exchange/CodeTable.h"
#include "exchange/NewPlaceTable.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QVBoxLayout>

namespace rnf {

ValuesStep::ValuesStep(QWidget *parent)
    : QWidget(parent), m_codes(new CodeTable(this)), m_places(new NewPlaceTable(this)), m_codesTold(plainLabel(this)),
      m_placesTold(plainLabel(this))
{
    m_codesTold->setText(tr("Until somebody says what these codes mean, their rows stay out. Nothing is guessed."));
    m_placesTold->setText(
        tr("The list names these for the first time. What we have under another name can be chosen here."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_codesTold);
    layout->addWidget(m_codes, 1);
    layout->addWidget(m_placesTold);
    layout->addWidget(m_places, 1);
    connect(m_codes, &CodeTable::meaningChosen, this, &ValuesStep::codeExplained);
    connect(m_codes, &CodeTable::choiceWanted, this, &ValuesStep::choiceWanted);
    connect(m_places, &NewPlaceTable::meaningChosen, this, &ValuesStep::placeChosen);
}

void ValuesStep::show(const ImportOutcome &trial, const ImportRecipe &recipe, const FieldCatalog &catalog,
                      const KnownPlaces &known)
{
    m_places->show(trial.newPlaces + trial.newTags, recipe, known.names());
    m_codes->show(trial.codes, recipe, catalog);
    const bool areCodes = m_codes->rowCount() > 0, arePlaces = m_places->rowCount() > 0;
    m_codes->setVisible(areCodes);
    m_codesTold->setVisible(areCodes);
    m_places->setVisible(arePlaces || !areCodes);
    m_placesTold->setVisible(arePlaces);
    QStringList told;
    if (!trial.codes.isEmpty())
        told += tr("%n codes need an explanation.", nullptr, int(trial.codes.size()));
    else if (areCodes)
        told += tr("All codes are explained.");
    if (arePlaces && !trial.newPlaces.isEmpty())
        told += tr("New in the workplace: %1.").arg(NewPlace::told(trial.newPlaces));
    else if (!areCodes && trial.newTags.isEmpty())
        told += tr("Nothing in the workplace is new.");
    if (!trial.newTags.isEmpty())
        told += tr("%n tags are new: %1.", nullptr, int(trial.newTags.size())).arg(NewPlace::named(trial.newTags));
    m_told = told.join(QLatin1Char(' '));
}

void ValuesStep::forget() { m_codes->forget(); }

bool ValuesStep::isAny() const { return m_codes->rowCount() > 0 || m_places->rowCount() > 0; }

} // namespace rnf
