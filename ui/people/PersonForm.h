#pragma once

#include "base/PageMeans.h"
#include "look/Drafts.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;
class QTabWidget;
class QToolButton;

namespace rnf {

class ChoiceBox;
class ContactEdit;
class FieldEdit;
class PersonConversations;
class PersonStanding;
class PersonVolunteering;
class PersonHistory;

/// One person beside the list. Every field is kept when somebody leaves it, as a named action; what cannot be kept stays
/// in the field with its reason. Fields in use show, all others wait under "Add…".
class PersonForm : public QWidget {
    Q_OBJECT

public:
    PersonForm(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);
    ~PersonForm() override;

    void show(PersonId person);
    /// An empty form; the person exists once something is known.
    void startNew();
    /// Reads whoever is shown again.
    void reload();
    /// Nobody is shown.
    void clear();
    PersonId person() const { return m_person.id; }
    bool isNew() const { return m_isNew; }
    /// Keeps what is being typed, if it can be.
    void finishEditing();
    /// Text that could not be kept is waiting, here or with somebody else.
    bool hasDraft();
    /// Shows somebody with such text.
    void showDraft();
    /// Shows a way back to the list, for when that is hidden.
    void setAlone(bool isAlone);
    PersonConversations *conversations() { return m_conversations; }
    PersonStanding *standing() { return m_standing; }

Q_SIGNALS:
    void created(rnf::PersonId person);
    void failed(const QString &message);
    void backWanted();

private:
    const FieldCatalog &catalog() const;
    void askForField();
    void takeDown();
    void build();
    void rebuild();
    void rebuildSoon();
    void fill();
    void fillHeading();
    void fillChips();
    /// What the chosen tab tells of the person, beside the form itself.
    void fillTab();
    /// Says beside the name whether everything is kept.
    void updateState();
    QStringList wantedRows() const;
    QStringList contactRows() const;
    void addRow(const QString &row);
    void addTextRow(const PersonField &field);
    void addPlaceRow();
    void addContactRow(const QString &kind, qint64 record);
    void addConsentRow();
    FieldEdit *makeEdit(const PersonField &field, QWidget *parent);
    void addSection(const QString &title);
    void addLabel(const QString &text, QWidget *buddy);
    void orderStops();
    void fillAddMenu();
    void offerField(const QString &key, const QString &label);
    void keepField(FieldEdit *edit);
    void keepPhone(ContactEdit *edit);
    void keepEmail(ContactEdit *edit);
    void keepContact(ContactEdit *edit, const Person &after, const QString &row, const QString &what,
                     const std::optional<Problem> &problem);
    template <typename Contact>
    void useFirst(QList<Contact> Person::*contacts, const ContactEdit *edit, const QString &what);
    void keepConsent(Channel channel, YesNo state, const QString &label);
    void keep(const Person &after, const QString &what, FieldEdit *edit);
    /// Every edit by the key of its draft.
    Drafts::Edits drafting() const;
    void rememberDrafts();
    void retryDrafts();

    Workspace &m_workspace;
    const Session &m_session;
    Drafts &m_drafts;
    Person m_person;
    bool m_isNew = false;
    bool m_isRebuildDue = false;
    QStringList m_extra; ///< rows opened by "Add…" that have no value yet
    QStringList m_rows;  ///< as built
    QToolButton *m_back;
    QLabel *m_name;
    QLabel *m_subtitle;
    QLabel *m_state;
    QTabWidget *m_tabs;
    QScrollArea *m_scroll;
    QGridLayout *m_grid = nullptr;
    QToolButton *m_add;
    QWidget *m_chips; ///< the person's tags
    QLabel *m_standingLine;
    PersonConversations *m_conversations;
    PersonStanding *m_standing;
    PersonVolunteering *m_volunteering;
    PersonHistory *m_history;
    QList<FieldEdit *> m_edits;
    QList<ContactEdit *> m_phones, m_emails;
    QList<std::pair<Channel, ChoiceBox *>> m_consents;
    QList<QWidget *> m_stops; ///< in the order of the Tab key
};

} // namespace rnf
