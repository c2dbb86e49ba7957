#pragma once

#include "exchange/KnownPlaces.h"

#include <QWidget>

class QLabel;

namespace rnf {

class CodeTable;
class NewPlaceTable;

/// The step that asks what texts of a list stand for: codes that only somebody who knows the list can explain, and places that it
/// names for the first time.
class ValuesStep : public QWidget {
    Q_OBJECT

public:
    explicit ValuesStep(QWidget *parent = nullptr);

    void show(const ImportOutcome &trial, const ImportRecipe &recipe, const FieldCatalog &catalog, const KnownPlaces &known);
    /// Another list.
    void forget();
    /// There is something to look at.
    bool isAny() const;
    /// What of it is new, in a sentence or two.
    QString told() const { return m_told; }

Q_SIGNALS:
    /// What a text in one column stands for; empty: nothing.
    void codeExplained(int column, const QString &text, const QString &meaning);
    /// It shall become one more choice of the field that the column goes to.
    void choiceWanted(int column, const QString &text);
    /// The same in all columns of a field.
    void placeChosen(const QString &field, const QString &text, const QString &meaning);

private:
    CodeTable *m_codes;
    NewPlaceTable *m_places;
    QLabel *m_codesTold, *m_placesTold;
    QString m_told;
};

} // namespace rnf
