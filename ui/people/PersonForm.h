#pragma once

#include "people/FieldEdit.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;
class QTabWidget;
class QToolButton;

namespace rnf {

class PersonHistory;

/// One person beside the list. Every field is kept when somebody leaves it, as a named action; what cannot be kept stays
/// in the field with its reason. Fields in use show, all others wait under "Add…".
class PersonForm : public QWidget {
    Q_OBJECT

public:
    PersonForm(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

    void show(PersonId person);
    /// An empty form; the person exists once something is known.
    void startNew(const QString &name = {});
    PersonId person() const { return m_person.id; }
    bool isNew() const { return m_isNew; }
    /// Keeps what is being typed, if it can be.
    void finishEditing();
    void showHistory();

Q_SIGNALS:
    void saved();
    void created(rnf::PersonId person);
    void failed(const QString &message);

private:
    struct ContactRow {
        FieldEdit *edit;
        QComboBox *kind;
        QToolButton *first;
    };

    void reload();
    void rebuild();
    void fill();
    void fillHeading();
    QStringList wantedRows() const;
    void addRow(const QString &key);
    void addTextRow(const PersonField &field);
    void addPlaceRow();
    void addPhoneRow(int number);
    void addEmailRow(int number);
    void addConsentRow();
    FieldEdit *makeEdit(const PersonField &field);
    void addSection(const QString &title);
    QLabel *addLabel(const QString &text, QWidget *buddy);
    void fillAddMenu();
    void keepField(FieldEdit *edit);
    void keepPhone(int number);
    void keepEmail(int number);
    void keep(const Person &after, const QString &what, FieldEdit *edit);
    void retryDrafts();
    FieldContext context() const;

    Workspace &m_workspace;
    const Session &m_session;
    Person m_person;
    bool m_isNew = false;
    QStringList m_extra; ///< rows opened by "Add…" that have no value yet
    QStringList m_rows;  ///< as built
    QLabel *m_name;
    QLabel *m_subtitle;
    QTabWidget *m_tabs;
    QScrollArea *m_scroll;
    QGridLayout *m_grid = nullptr;
    QToolButton *m_add;
    PersonHistory *m_history;
    QList<FieldEdit *> m_edits;
    QList<ContactRow> m_phones, m_emails;
    QList<std::pair<Channel, QComboBox *>> m_consents;
};

} // namespace rnf
