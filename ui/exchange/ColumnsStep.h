#pragma once

#include "exchange/Imports.h"
#include "workspace/Workspace.h"

#include <QWidget>

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
    ReadOptions options() const;
    QPushButton *importButton() const { return m_import; }

    void promise(const QString &text);
    void setHasProblems(bool hasProblems);
    void setPlaces(const QString &text, bool areAny);

Q_SIGNALS:
    void optionsChosen();
    void recipeChanged();
    void problemsWanted();
    void placesWanted();
    void cancelled();
    void failed(const QString &why);

private:
    QLayout *makePolicyRow();
    QLayout *makePlacesRow();
    void sendColumn(int column, const QString &field);
    void updateDates();

    Workspace &m_workspace;
    const Session &m_session;
    ImportPreview m_preview;
    ColumnTable *m_columns;
    QLabel *m_policyLabel;
    QComboBox *m_policy;
    QLabel *m_promise;
    QPushButton *m_look;
    QPushButton *m_import;
    QLabel *m_placesTold;
    QPushButton *m_lookAtPlaces;
    ReadingRow *m_reading;
};

} // namespace rnf
