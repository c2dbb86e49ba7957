#pragma once

#include "exchange/Imports.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace rnf {

class ColumnTable;
class ReadingRow;

/// The first step of an import: what the list holds, where it goes, and what a trial of that promises.
class ColumnsStep : public QWidget {
    Q_OBJECT

public:
    ColumnsStep(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

    void show(const ImportPreview &preview);
    /// As it was proposed, and changed since.
    ImportRecipe &recipe() { return m_preview.recipe; }
    QStringList headers() const { return m_preview.sample.columns; }
    /// As it was changed elsewhere.
    void showRecipe();
    ReadOptions options() const;
    /// As the list was read, when it could not be read otherwise.
    void showReading();
    /// Rows about nobody we have are handed back.
    bool takesOnlyKnown() const;
    QPushButton *importButton() const { return m_import; }

    void promise(const QString &text);
    void setHasProblems(bool hasProblems);
    void setHasChanges(bool hasChanges);
    void setMissing(qint64 missing);
    /// Where all of the list probably work; empty: nobody can say.
    void offerEmployer(const QString &employer);
    void setPlaces(const QString &text, bool areAny);
    /// How many rows that would make somebody new look like somebody here.
    void setAlike(qint64 alike);
    /// One more choice of the field of the office's own that a column goes to; the text stands for it from then on.
    void addChoice(int column, const QString &text);

Q_SIGNALS:
    void optionsChosen();
    void recipeChanged();
    void problemsWanted();
    void changesWanted();
    void missingWanted();
    void placesWanted();
    void alikeWanted();
    void cancelled();
    void failed(const QString &why);

private:
    QLayout *makePolicyRow();
    QLayout *makePlacesRow();
    QLayout *makeEmployerRow();
    QLayout *makeButtonRow();
    void showEmployers();
    void sayEmployer();
    void sendColumn(int column, const QString &field);
    void updateDates();
    void openCells(int column);

    Workspace &m_workspace;
    const Session &m_session;
    ImportPreview m_preview;
    ColumnTable *m_columns;
    QLabel *m_policyLabel;
    QComboBox *m_policy;
    QLabel *m_promise;
    QPushButton *m_changes;
    QPushButton *m_missing;
    QPushButton *m_alike;
    QPushButton *m_look;
    QPushButton *m_import;
    QCheckBox *m_onlyKnown;
    QLabel *m_employerLabel;
    QComboBox *m_employer;
    QPushButton *m_likely;
    QLabel *m_placesTold;
    QPushButton *m_lookAtPlaces;
    ReadingRow *m_reading;
};

} // namespace rnf
